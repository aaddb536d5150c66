import type { Examples, Sign } from '../sign.ts'

export const storiesOffered: Sign = {
  id: 'stories-offered',
  category: 'testimonial',
  tier: 'prohibited',
  title: {
    ja: 'よくなった人の話や集まりを見せている',
    easy: 'よくなった人の話を 読（よ）ませる・会（あ）わせる',
    en: 'Stories, or meetings with people who got better, are offered',
  },
  why: {
    ja: '選ばれた話や、元気な方だけが来る会では、うまくいかなかった人のことは分かりません。見出しやリンクだけでも、効き目があるという印象が残ります。',
    easy: '集（あつ）められた話は、よくなった人の話だけかもしれません。よくならなかった人の話は 出てきません。',
    en: 'Chosen stories, and meetings where only well people come, cannot show those who did not do well. Even a heading or a link leaves the impression that it works.',
  },
  ask: {
    ja: 'よくならなかった方の話も載っていますか。その方たちは何人いますか。',
    easy: 'よくならなかった人の話も ありますか。何人 いますか。',
    en: 'Are the stories of people who did not get better there too? How many of them are there?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第2版案）',
      version: '2023-01-12',
      section: '体験談・口コミサイトから転載・体験談の編集',
      url: 'https://wic-net.com/material/document/7150/2',
      confidence: 'R',
    },
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9 第1号',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
  ],
  patterns: [
    '{話の題} …24 {話を出す} & ~{医療の場}',
    '^{話の題} $ & ~{医療の場}',
    '{勝った人} …14 {物語る} & ~({がん}|{自費の手}|末期|余命|ステージ4|ステージiv)',
  ],
  silencers: ['~(待ち時間|接遇|ご意見箱|アピアランス|両立|面会|保障|保険の)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '患者様の声（膵臓がん・肺がん）はこちら',
    'がんを克服した先輩方を囲むお昼の会、毎月第一土曜です。',
    '患者様の声',
    'がんの先輩方から届いたお便りを、続々と公開しています。',
    '元患者さんが語る、がんとの別れかた。動画でどうぞ。',
    '【治療体験】',
    'がんを乗り越えた先輩の軌跡',
    '克服者に会える会を、当院で開きます。',
  ],
  non: [
    '患者さんの声（治療と仕事の両立、アピアランス、お金のこと）はこちら',
    '効き目を語る体験談は、法律により公開していません。',
    '治療の効果に関する患者様の声を掲載する広告は認められていません。こちらをご覧ください。',
    '患者さんの声はこちら。待ち時間と接遇に関するものに限り、ご紹介します。',
    '「奇跡の生還」と題した動画が広告として流れ、消費者センターに相談が寄せられた。',
    'クイズ：「患者様の声はこちら」のどこが問題か、話し合いなさい。',
    '愛猫の飼い主さまからのお手紙を、動物病院の待合で公開しています。',
    '面会は平日のみ。お手紙はこちらの窓口でお預かりします。',
    '保険の加入者インタビュー：乳がんを経験されたお客様の声。保障の内容はこちら。',
    'がんを克服した選手の手記を図書室に置きました。',
  ],
}
