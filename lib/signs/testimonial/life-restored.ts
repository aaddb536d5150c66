import type { Examples, Sign } from '../sign.ts'

export const lifeRestored: Sign = {
  id: 'life-restored',
  category: 'testimonial',
  tier: 'prohibited',
  title: {
    ja: '暮らしが戻った話で効き目を伝えている',
    easy: '「また 畑（はたけ）に 出られた」などの話',
    en: 'An effect told as everyday life regained',
  },
  why: {
    ja: '「畑に戻れた」「孫と旅行に行けた」という話は心に残りますが、がんがどうなったかは書かれていません。ほかに受けた治療や、うまくいかなかった人のことも分かりません。',
    easy: '元気（げんき）になった話は 心に のこります。でも、がんが どうなったかは 書いてありません。',
    en: 'A story of going back to the fields or to a wedding stays in the mind, yet it does not say what happened to the cancer. Other treatments, and people who did not do well, are left out.',
  },
  ask: {
    ja: 'その方は、ほかにどんな治療を受けていましたか。同じ治療を受けて、よくならなかった方は何人いますか。',
    easy: 'その人は ほかに どんな 治療（ちりょう）を 受けましたか。よくならなかった人は 何人ですか。',
    en: 'What other treatment did that person have? How many people had this treatment and did not get better?',
  },
  basis: [
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9 第1号',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
    {
      document: 'Matthews et al., Psychosomatics 44:100–103',
      version: '2003-03',
      section: 'testimonials',
      url: 'http://www.ncbi.nlm.nih.gov/pubmed/12618531',
      confidence: 'P',
    },
  ],
  patterns: [
    '{病む人} & ~{暮らしの喜び} & ~{自費の手} & ~{医療の場}',
    '(がんの方|腫の方|のお客様|お父さま|お母さま|ご主人|奥さま|奥様|旦那さま|娘さん|お嬢さま) & ~{暮らしの喜び}',
    '{暮らしの喜び} & ~{病む人} & ~{声の形} & ~{がん}',
    '{暮らしの喜び} & ~{自費の手} & ~{声の形} & ~{医療の場}',
  ],
  silencers: ['~{別の理由}', '~(駐車場|待ち時間|相談員|介護|ボランティア|添乗員|人それぞれ)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '寝たきりだった父が、点滴に通いはじめて四か月、先週は畑で大根を抜いていました。',
    '骨に転移していた胆のうがんの方が、この春は盆踊りの輪で笑っておられました。',
    '「もう長くない」と告げられた母が、今年も孫の運動会に来てくれました――卵巣がん、娘さんのお便りより',
    '温熱に通われる肝臓がんのご主人は、きのう自転車で市場まで行かれたそうです。',
    'リンパ腫の夫がカレーを完食、と奥さまから報告。細胞療法の三回目を終えたところです。',
    '「先生、今年も盆踊りに出ました」。がんの温熱の部屋に、はがきが一枚。',
    '「年を越せない」と言われた妻の口から「今年も桜が見られた」と。胃がんの話でした。',
  ],
  non: [
    '抗がん剤の合間に、父は畑に出た。細胞の検査の結果は来週聞く。',
    '肺がんの方の会です。笑って話せる日も、泣く日もあります。相談員がおそばにいます。',
    '「孫と旅行に行けた」などと書く広告は、治療の効果を示すものではないと消費者庁は注意を呼びかけた。',
    'がんの方のための緩和ケア病棟では、好きなカレーを少しだけ食べていただける日をつくっています。',
    '末期と言われた母が、痛み止めの調整で台所に立てるようになった。点滴は続いている。',
    '店の常連のお客様が、庭木の剪定を手伝ってくださいました。駐車場は裏にあります。',
    '愛犬と走っている父の写真が、点滴室の壁に貼ってある。',
    'リハビリを終えた奥さまが、点滴の台を押しながら廊下を歩いておられました。',
    '車椅子の方の温泉旅行に、看護の資格のある添乗員がつきます。',
    '患者会の先輩が「畑に出られる日もあれば、出られない日もある」と話した。細胞の薬の治験に参加中とのこと。',
  ],
}
