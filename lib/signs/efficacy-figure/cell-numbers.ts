import type { Examples, Sign } from '../sign.ts'

export const cellNumbers: Sign = {
  id: 'cell-numbers',
  category: 'efficacy-figure',
  tier: 'conditional',
  title: {
    ja: '細胞の数や免疫の数値を効き目のように示している',
    easy: '細胞（さいぼう）の数（かず）を 効（き）き目（め）の ように 見（み）せている',
    en: 'Cell counts or immune values shown as if they were effect',
  },
  why: {
    ja: '細胞が増えることや免疫の数値が上がることと、がんが小さくなることや長く生きられることは別の話です。増えたのは培養の容器の中の細胞です。',
    easy: '細胞（さいぼう）が ふえても、がんが 小（ちい）さくなるとは かぎりません。',
    en: 'More cells or a higher immune value is not the same as a smaller cancer or a longer life. The cells grew in a vessel.',
  },
  ask: {
    ja: '細胞が増えた方のうち、がんが小さくなった方は何人ですか。長く生きられたことを示した試験はありますか。',
    easy: '細胞（さいぼう）が ふえた人で、がんが 小（ちい）さくなった人は 何人（なんにん）ですか。',
    en: 'Of those whose cells increased, how many had a smaller cancer? Is there a trial showing longer life?',
  },
  basis: [
    {
      document: '日本臨床腫瘍学会 注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
      confidence: 'S',
    },
  ],
  patterns: ['{細胞数} …30 ({推移}|{数倍}|億個|億に)', '{免疫指標} …30 {大半}', '(シャーレ|試験管|細胞実験|基礎研究) …40 {大半}'],
  silencers: ['~{出典}', '~(皿の上|薬になるのは|検査の誤差|用いない)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'NK細胞が800倍に増えました。がんに立ち向かう準備が整います。',
    '培養前80万個から12億個に。この差が力の差です。',
    '培養成功率は99％、胸を張ってお示しします。',
    '試験管の中では、がん細胞の97％が三日でいなくなりました。',
    'リンパ球の割合が18％から41％へ上がり、体の景色が変わりました。',
  ],
  non: [
    'NK細胞が二倍に増えても、がんへの効果を示すものではありません。',
    '「細胞が1,000倍に増えた」という広告の写真に注意してください。',
    '培養で細胞は何倍に増えますか。',
    '細胞が八倍に増えても、それは皿の上の話です。',
    '試験管で九割のがん細胞が死んでも、薬になるのはごく一部です。',
    'NK活性は風邪でも二倍に変わります。効果の判定には用いない値です。',
    '培養したリンパ球の数は二倍でした（2019年診断の40名）。',
    'NK活性が一日で三倍に振れたのは検査の誤差でした。',
    '乳酸菌で免疫が八割の方に、と書かれた美容ドリンク。',
  ],
}
