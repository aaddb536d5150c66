import type { Examples, Sign } from '../sign.ts'

export const turningAwayFromTreatment: Sign = {
  id: 'turning-away-from-treatment',
  category: 'standard-care-denigration',
  tier: 'conditional',
  title: {
    ja: '今の治療をやめる、断るように導いている',
    easy: '今（いま）の 治療（ちりょう）を やめる ように 言（い）っている',
    en: 'Leads away from present treatment',
  },
  why: {
    ja: '治せる時期のがんで標準治療をやめたり遅らせたりすると、治る機会を失うことがあります。治療をやめるかどうかは、今の主治医と相談して決められます。',
    easy: '治療を やめたり おそくしたりすると、なおる チャンスが なくなることが あります。先生（せんせい）と 相談（そうだん）しましょう。',
    en: 'To stop or delay standard care while a cancer can be treated may lose the chance of cure. Whether to stop can be decided with your present doctor.',
  },
  ask: {
    ja: '今の治療を休む、またはやめると、私の場合は何が起こりますか。（主治医に聞いてみましょう）',
    easy: '今の 治療を やめると、どうなりますか。（先生に 聞（き）きましょう）',
    en: 'What would happen in my case if I paused or stopped my present treatment? (Ask your doctor.)',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版案）',
      version: '2024-03-25',
      section: '科学的根拠が乏しい情報による誘導',
      url: 'https://wic-net.com/material/document/14070/18',
      confidence: 'R',
    },
    {
      document: '日本臨床腫瘍学会 がん免疫療法についての注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
      confidence: 'S',
    },
  ],
  patterns: ['{いつもの治療} …8 {やめる}', '{ただし書}'],
  silencers: ['~{よその声}', '(いっしょに決め|ストレッチ)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '抗がん剤をやめた日から、体はもとの力を取りもどします。',
    '手術を断り、温熱の道を選ばれた方のお話です。',
    '標準治療を否定いたしません。ただ、土が痩せては芽は出ないのです。',
    '放射線に頼らず、静かに暮らす方法があります。',
    '抗がん剤を休んで、細胞を待つという選び方もございます。',
  ],
  non: [
    '抗がん剤をやめないでください。',
    '抗がん剤を自己判断でやめると、病気が進むおそれがあります。',
    '手術を断って民間療法だけを選んだ人は、死亡の危険が高かったという調査がある。',
    '抗がん剤をやめる時期は、主治医とご家族でいっしょに決めましょう。',
    '「抗がん剤をやめれば治る」という広告に注意してください。',
    '手術を決める前に、禁煙とストレッチを始めてみましょう。',
    '放射線を休む日は、窓口でお知らせします。',
    '抗がん剤を減らすかどうかは、担当医が血液検査を見て判断します。',
    '私たちは標準治療を否定いたしません。治験の説明も、担当医と一緒に聞いていただけます。',
    '抗がん剤を休んだ三週間の日記を書いた。',
  ],
}
