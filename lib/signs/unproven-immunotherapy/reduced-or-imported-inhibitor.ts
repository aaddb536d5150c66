import type { Examples, Sign } from '../sign.ts'

export const reducedOrImportedInhibitor: Sign = {
  id: 'reduced-or-imported-inhibitor',
  category: 'unproven-immunotherapy',
  tier: 'conditional',
  title: {
    ja: '免疫の薬を、少ない量や輸入で使うことをすすめている',
    easy: '免疫（めんえき）の薬（くすり）を 少（すく）ない量（りょう）で 使（つか）うと すすめている',
    en: 'An immune drug at a low dose or imported',
  },
  why: {
    ja: 'オプジーボなどの薬は、量と対象のがんが決められて効き目が確かめられています。量を減らす、条件に合わない人に使うなどの使い方では、効き目も安全性も分かっていません。',
    easy: 'この薬は、決（き）まった量で 効（き）くことが わかっています。量を へらすと、効くか わかりません。あぶないことも あります。',
    en: 'These drugs are proven at a set dose for set cancers. At a lower dose or outside the conditions, neither effect nor safety is known.',
  },
  ask: {
    ja: 'この薬の量は、保険で決められた量と同じですか。違うなら、効くことを確かめた研究はどこにありますか。重い副作用が出たらどの病院が診てくれますか。',
    easy: '薬の量は 保険（ほけん）の 治療（ちりょう）と 同（おな）じですか。ぐあいが 悪（わる）くなったら、どの病院（びょういん）が みてくれますか。',
    en: 'Is the dose the one set by insurance? If not, where is the study that tested it? Which hospital will treat me if a severe side effect occurs?',
  },
  basis: [
    {
      document: '日本臨床腫瘍学会 がん免疫療法についての注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://cancer.qlife.jp/news/article9689.html',
      confidence: 'S',
    },
    {
      document: '医療広告ガイドライン',
      version: '2024-03-22',
      section: '未承認医薬品等・適応外使用で示す五つの事項',
      url: 'https://itreat.co.jp/guideline',
      confidence: 'S',
    },
  ],
  patterns: [
    '({阻害薬}|免疫のお薬|免疫の薬|ブレーキを外す薬|ブレーキを外すお薬) & ~{減らした量}',
    '~{阻害薬} & (自費で投与|自費でご提供|自費で使え|自由診療で提供|自由診療でご提供|適応外の部位)',
  ],
  silencers: ['~{よその声}', '(応じ|運ばれ|持ち込み)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'キイトルーダを十分の一の量で、体にやさしくお使いいただけます。',
    'オプジーボは少量でも、培養した細胞と一緒なら力を出します。',
    'ブレーキを外す薬を、ごく少量だけ点滴に加えます。',
    '海外から個人輸入したニボルマブを、どの部位の方にもご用意します。',
    '免疫のお薬は、通常の五分の一で十分と考えております。',
    'オプジーボを望む方に、自費で投与いたします。',
  ],
  non: [
    'オプジーボの低用量の使い方は、効果も安全性も確かめられていません。',
    '当院では、免疫チェックポイント阻害薬の少量投与には応じていません。',
    'キイトルーダを少量にするかどうかを調べる臨床試験が行われている。',
    'オプジーボの個人輸入品の持ち込みはお断りします。',
    '「少量のオプジーボで治る」という広告に注意しましょう。',
    'ペムブロリズマブは、決められた量を三週間ごとに点滴します。副作用が出たらお知らせください。',
    'オプジーボを五分の一の量で続けられるかを、検討会で話し合います。',
    '少量のオプジーボと細胞の点滴のあと、救急に運ばれてきた方がいます。',
    'ニボルマブの適応外の使用が裁判で争われた。',
    'オプジーボを少量で、という自費診療を勧められたら主治医に相談を。',
    'オプジーボを自費で投与することはしていません。',
  ],
}
