import type { Examples, Sign } from '../sign.ts'

export const learningAndPrizes: Sign = {
  id: 'learning-and-prizes',
  category: 'false-authority',
  tier: 'conditional',
  title: {
    ja: '大学、論文、特許、賞などを効き目の証しのように挙げている',
    easy: '大学（だいがく）、論文（ろんぶん）、賞（しょう）などを「効（き）く しょうこ」のように 書（か）いている',
    en: 'Universities, papers, patents or prizes as proof',
  },
  why: {
    ja: '特許は新しさに、賞は別の研究に与えられたものかもしれません。論文があっても、同じ治療を人で比べた試験でなければ、効き目の証拠にはなりません。',
    easy: '特許（とっきょ）や 賞が あっても、この 治療（ちりょう）が 効くとは かぎりません。',
    en: 'A patent rewards novelty, a prize may be for other research. A paper is proof only if the same treatment was compared in people.',
  },
  ask: {
    ja: 'その論文や特許は、この治療と同じものを、同じ病気の人に使った結果ですか。何人のうち何人に効きましたか。',
    easy: 'その 論文は、同（おな）じ 治療を 同じ 病気（びょうき）の人（ひと）に した 結果（けっか）ですか。',
    en: 'Is that paper or patent about this very treatment in people with my illness? How many were helped, out of how many?',
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
  patterns: ['{権威の名} & ~({誇る}|{証し}) & ~({がんの話}|{自費の場}|{売られる品})'],
  silencers: ['~{よその声}', '(警報音|栄養管理|看護|手術ロボット|副作用を減ら|認める専門医)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '国立大学との共同研究から生まれた、がんの点滴です。',
    'ノーベル賞の理論を応用した、がんワクチンをお打ちします。',
    '特許を三つ取得した抽出法だからこそ、がんの方にお届けできます。',
    '院長の論文が国際誌に掲載され、がんの方々から信頼をいただいています。',
    '医学博士が監修した一粒を、がんの食卓へ。',
    '海外の学会で拍手を受けた、がんの温熱です。',
  ],
  non: [
    '大学と共同研究で、がん治療の副作用を減らす食事を調べています。',
    '特許は、がんに効くことの証明ではありません。',
    'ノーベル賞を受けた研究から生まれた薬は、保険で使われている。自費の細胞とは別のものです。',
    '大学の研究チームが、がんのマウスで確かめたと発表した。',
    '「世界が認めたがん治療」という広告に注意しましょう。',
    '学会は、がんの細胞治療の広告に懸念を示した。',
    '教授の推薦があっても、がんへの効果が確かめられたことにはなりません。',
    '大学と共同で、点滴の警報音を減らす工夫をしています。',
    '当科の論文が国際誌に掲載されました（がんの手術後の栄養管理）。',
    '大学生の健康診断で、がんの授業がありました。',
    '論文の種類を見分ける練習をしましょう。がんの記事を使います。',
    '看護部の論文が学会で報告されました。がん病棟の工夫です。',
  ],
}
