import type { Examples, Sign } from '../sign.ts'

export const expertsTakeIt: Sign = {
  id: 'experts-take-it',
  category: 'false-authority',
  tier: 'conditional',
  title: {
    ja: '医師や専門家も選ぶ、と書いている',
    easy: '医者（いしゃ）や 専門家（せんもんか）も えらぶ、と 書（か）いている',
    en: 'Says that doctors themselves choose it',
  },
  why: {
    ja: 'だれが選んだかは、効き目の証拠になりません。名前や人数が分からない話は、確かめることもできません。',
    easy: 'だれが えらんでも、効（き）く しょうこには なりません。',
    en: 'Who chooses it is no proof of effect, and a nameless expert cannot be checked.',
  },
  ask: {
    ja: 'その先生のお名前を教えてもらえますか。治療の結果は、何人のうち何人がよくなったのですか。',
    easy: 'その 先生（せんせい）の 名前（なまえ）は 何（なん）ですか。何人（なんにん）が よくなりましたか。',
    en: 'May I know that doctor’s name? Of how many people treated, how many got better?',
  },
  basis: [
    {
      document: '国内の細胞治療クリニックのウェブサイト調査（Kashiharaほか、i-JMR 5(2):e15）',
      version: '2016-06-06',
      section: '',
      url: 'http://www.cira.kyoto-u.ac.jp/e/research/finding/160606-110000.html',
      confidence: 'P',
    },
  ],
  patterns: ['{同業} & ~{名士が選ぶ} & ~({がんの話}|{自費の場})'],
  silencers: ['~{よその声}', '(同僚に切って|学生)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '大学教授でさえ、ご自身のがんのときは当院を訪ねてこられます。',
    '外科医が自分の体に最初に入れたのが、この細胞です。',
    'お医者さんが身内のがんに選ぶ、静かな点滴。',
    '同業の医師が自ら飲んでいる、がんの家族のための茶です。',
    '名医が、母親のがんに真っ先にすすめた一瓶です。',
  ],
  non: [
    '外科医が自分のがんの手術を受け、同僚に切ってもらった話を語りました。選んだのは標準治療です。',
    '「医者は自分のがんに抗がん剤を選ばない」という話に根拠はありません。',
    '外科医の多くが選ぶ術式を比べる試験が行われた。',
    '主治医が選んだ薬の理由を、がんの相談窓口で一緒に聞けます。',
    '名医が選ぶ、という広告に注意してください。',
    '薬剤師が選んだ口のケア用品を、がん病棟の売店で紹介します。目的は口内炎の予防です。',
    '元部長が通っていた学生食堂に、がんの募金箱があります。',
    '看護師たちが黙って手を合わせる時間を、がん病棟の患者会で持ちました。',
  ],
}
