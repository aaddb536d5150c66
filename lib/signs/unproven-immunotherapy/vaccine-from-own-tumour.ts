import type { Examples, Sign } from '../sign.ts'

export const vaccineFromOwnTumour: Sign = {
  id: 'vaccine-from-own-tumour',
  category: 'unproven-immunotherapy',
  tier: 'conditional',
  title: {
    ja: '自分のがんから作る注射をすすめている',
    easy: '自分（じぶん）の がんから つくる 注射（ちゅうしゃ）を すすめている',
    en: 'An injection made from one’s own tumour',
  },
  why: {
    ja: '手術で取った組織や遺伝子の情報から作る「がんワクチン」は、まだ研究の段階にあり、自費で受ける注射の効き目は確かめられていません。',
    easy: '自分の がんから つくる「がんワクチン」は、まだ 研究（けんきゅう）の とちゅうです。効（き）くか わかっていません。',
    en: 'Vaccines made from a person’s own tumour are still being studied; the effect of self-pay ones is not established.',
  },
  ask: {
    ja: 'この注射は国に承認された薬ですか。治験ではないのですか。治験なら費用がかからないのはなぜか、教えてください。',
    easy: 'この注射は 国（くに）が みとめた 薬（くすり）ですか。お金（かね）の かからない 治験（ちけん）は ありませんか。',
    en: 'Is this injection an approved drug? Is there a clinical trial I could join without paying?',
  },
  basis: [
    {
      document: '日本臨床腫瘍学会 がん免疫療法についての注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
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
  patterns: ['{自分の腫瘍} & ~(ワクチン|注射|ペプチド)'],
  silencers: ['~{よその声}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '手術で取った組織を送っていただければ、あなただけの注射に仕立てます。',
    'ご自分の腫瘍から作るワクチンを、三回に分けてお打ちします。',
    '変異を読み取り、ペプチドを十種そろえてお届けします。',
    '腫瘍のかけらが残っていれば、再発を見張る注射が作れます。',
    'ご自分の組織で作るワクチンですから、体が覚えてくれます。',
  ],
  non: [
    '手術で取った組織は、病理の検査に使い、十年以上保存します。ワクチンの作製には使いません。',
    'ご自分の腫瘍から作るワクチンの効果は、まだ証明されていません。',
    '変異の情報からペプチドを選ぶワクチンの治験が行われている。',
    '手術で取った組織の送付には書面が必要で、注射とは関係がございません。',
    '「手術で取った腫瘍からワクチン」という広告に注意してください。',
    '腫瘍のかけらを注射針で採る検査は、外来化学療法室で行います。',
    '変異が見つかっても、注射の薬が使えるとは限りません。',
    'インフルエンザのワクチンは、手術で取った傷が落ち着いてから接種できます。担当医にご確認ください。',
  ],
}
