import type { Examples, Sign } from '../sign.ts'

export const heatAndWaves: Sign = {
  id: 'heat-and-waves',
  category: 'unproven-treatment',
  tier: 'conditional',
  title: {
    ja: '温める、波をあてる、気を送るなどをがんにすすめている',
    easy: 'あたためる、波（なみ）を あてる などを がんに すすめている',
    en: 'Heat, waves or energy for cancer',
  },
  why: {
    ja: '健康保険で行う温熱療法は、専用の機械を使い、放射線などと組み合わせるものです。家庭用の温熱器や波動、気功などでがんが小さくなることは確かめられていません。',
    easy: '保険（ほけん）の 温熱（おんねつ）療法（りょうほう）は、病院（びょういん）の 機械（きかい）を 使（つか）います。ほかの あたためる方法（ほうほう）が がんに 効（き）くかは わかっていません。',
    en: 'Insured hyperthermia uses special machines together with radiation or drugs. Home heat, waves or energy have not been shown to shrink cancer.',
  },
  ask: {
    ja: 'これは健康保険の温熱療法と同じ機械ですか。がんが小さくなったという試験はありますか。やけどや脱水のおそれはありますか。',
    easy: 'これは 保険の 治療（ちりょう）と 同（おな）じですか。やけどの 心配（しんぱい）は ありませんか。',
    en: 'Is this the machine used under insurance? Is there a trial in which cancers shrank? Can it cause burns or dehydration?',
  },
  basis: [
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9の2（自由診療で示すこと）',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
    {
      document: 'がんの代替療法を売るウェブサイトの調査（Matthewsほか、Psychosomatics 44:100–103）',
      version: '2003-03',
      section: '',
      url: 'http://www.ncbi.nlm.nih.gov/pubmed/12618531',
      confidence: 'P',
    },
  ],
  patterns: ['{熱と波の品} & ~{がんの話}'],
  silencers: ['~{よその声}', '(足湯の日|肩こり)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'よもぎの湯気で体の芯を温め、がんの冷えをほどきます。',
    '腫瘍だけが共鳴する周波数を、毎週当ててまいります。',
    '気功の先生が、離れた町の膵がんの方にも気を送ります。',
    '陶板浴の部屋は、再発で通われる方の貸し切りです。',
    '当院の温熱は四十二度。がんは熱に弱いのです。',
  ],
  non: [
    '温熱療法は、放射線と組み合わせて健康保険で行います。がんを単独で消すものではありません。',
    '波動でがんが治るという説明には、科学的根拠がありません。',
    '気功の会を開いた男が、がんの女性に施術をしたとして逮捕された。',
    '鍼は、抗がん剤による吐き気を和らげる目的で行います。',
    '「温めればがんが消える」という広告に注意してください。',
    'がんの治療中の方は、岩盤浴で脱水の症状が出ることがあります。',
    '陶板浴のある旅館で、肩こりがほぐれました。がん検診の帰り道です。',
    'よもぎの足湯の日は、がんの話をせずに過ごします。',
    '温熱の機械で、がんが小さくなる効果は確立されていません。',
    '量子の研究で、がんの検査機器の感度が上がった。',
  ],
}
