import type { Examples, Sign } from '../sign.ts'

export const everyoneMayCome: Sign = {
  id: 'everyone-may-come',
  category: 'hope-lever',
  tier: 'conditional',
  title: {
    ja: 'どの病期でも、だれでも受けられると書いている',
    easy: 'だれでも、どんな がんでも 受（う）けられると 書（か）いている',
    en: 'Anyone, at any stage, may have it',
  },
  why: {
    ja: 'がんの治療は、種類や広がり、体の状態によって、効く見込みも危険も変わります。「だれでも対象」は親切に見えますが、あなたに合うことを意味しません。',
    easy: 'がんの 治療（ちりょう）は、人（ひと）によって 合（あ）う、合わないが あります。「だれでも」は「あなたに 合う」では ありません。',
    en: 'Chance and risk depend on the kind of cancer, its spread and your condition. “Everyone qualifies” sounds kind but does not mean that it suits you.',
  },
  ask: {
    ja: '私の病気と体の状態で、受けないほうがよい場合はありますか。断った人はいますか。それはどんな人ですか。',
    easy: '受けない ほうが いい 人は、どんな人ですか。',
    en: 'Are there people who had better not have it? Whom have you turned down, and why?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版案）',
      version: '2024-03-25',
      section: '科学的根拠が乏しい情報による誘導',
      url: 'https://wic-net.com/material/document/14070/18',
      confidence: 'R',
    },
  ],
  patterns: ['{誰でも} & ~({自費の場}|{売られる品}|{申し出})'],
  silencers: ['~{よその声}', '~{支え}'],
  alsoWhen: ['negated'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '当院は、がんの部位も、これまでの治療も問いません。',
    '当院でお断りした方は、開院以来いらっしゃいません。',
    '寝たままでお入りいただける温熱です。',
    'どの段階の方にも、がんの点滴をお受けいただけます。',
    '末期の方も、九十を過ぎた方も、がん免疫の対象です。',
  ],
  non: [
    'どの段階でも、がんの痛みを和らげる緩和ケアを受けられます。',
    'どのステージかによって、がんの治療は変わります。詳しくは担当医がお話しします。',
    '「末期でも大丈夫」というがん治療の広告に注意してください。',
    'がん相談支援センターは、部位も年齢も関係ありません。どなたでも利用できます。',
    'がん保険なら、ステージを問わず給付金をお支払いします。',
    'この治験は、部位を問わず、がんの遺伝子に変化のある方が参加できます。',
    '部位を問わず、がんの外来リハビリを受けられます。',
    '末期の方の在宅での過ごし方を、訪問看護がお手伝いします。がんの種類は問いません。',
    '部位を問わず効くという説明を受け、原告はがんの点滴を契約した。',
    '年齢の上限はありませんが、全身麻酔に耐えられるかを、がんの担当医が評価します。',
  ],
}
