import type { Examples, Sign } from '../sign.ts'

export const borrowedDrugs: Sign = {
  id: 'borrowed-drugs',
  category: 'unproven-treatment',
  tier: 'conditional',
  title: {
    ja: '別の病気の薬をがんにすすめている',
    easy: 'ほかの 病気（びょうき）の 薬（くすり）を がんに すすめている',
    en: 'A drug for another illness offered against cancer',
  },
  why: {
    ja: '虫下しや糖尿病の薬、ごく少ない量の抗がん剤などが、がんの人の寿命を延ばすことは確かめられていません。自分で輸入した薬で害が出ても、国の救済制度の対象になりません。',
    easy: '虫（むし）の薬や 糖尿病（とうにょうびょう）の薬が がんに 効（き）くかは わかっていません。害（がい）が 出（で）ても 助（たす）けの しくみが 使（つか）えません。',
    en: 'Worming or diabetes drugs, or traces of chemotherapy, have not been shown to prolong life with cancer. Harm from privately imported drugs is not covered by the state relief system.',
  },
  ask: {
    ja: 'この薬は、がんの薬として国に認められていますか。どこから手に入れたものですか。害が出たときの補償はありますか。',
    easy: 'この薬は がんの薬として みとめられていますか。どこから 買（か）いましたか。',
    en: 'Is this drug approved for cancer? Where does it come from? Who pays if it harms me?',
  },
  basis: [
    {
      document: '医療広告ガイドライン',
      version: '2024-03-22',
      section: '未承認医薬品等・適応外使用で示す五つの事項',
      url: 'https://itreat.co.jp/guideline',
      confidence: 'S',
    },
  ],
  patterns: ['{転用薬} & ~({がんの話}|{申し出}|{売られる品})'],
  silencers: ['~{よその声}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '犬の虫下しが、がんの兵糧を断ちます。ご相談は電話で。',
    'イベルメクチンとメトホルミンの組み合わせを、膵がんの方にお出ししています。',
    '十分の一の抗がん剤なら、がんと長くつき合えます。',
    '海外で話題のフェンベンダゾール、お取り寄せいたします。',
    '糖尿病のお薬が、転移した腫瘍の食糧庫を閉ざします。',
  ],
  non: [
    'イベルメクチンががんに効くという証拠はありません。',
    'メトホルミンを乳がんの治療に加える臨床試験が行われた。',
    '虫下しを飲んで肝障害を起こした方が、がんの治療を休むことになった。',
    '「犬の虫下しでがんが消えた」という動画に注意してください。',
    'メトホルミンの在庫は糖尿病の方用で、がんのご相談はお受けしかねます。',
    'イベルメクチンを自己判断で飲まないでください。がんの薬と重なります。',
    'メトホルミンは、糖尿病の薬である。がんとの関係は研究の段階である。',
    '愛犬の虫下しは獣医師へ。腫瘍の相談もどうぞ。',
    'フェンベンダゾールの個人輸入で、健康被害の相談が増えています。がんの方は主治医へ。',
  ],
}
