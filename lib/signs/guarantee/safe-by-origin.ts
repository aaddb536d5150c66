import type { Examples, Sign } from '../sign.ts'

export const safeByOrigin: Sign = {
  id: 'safe-by-origin',
  category: 'guarantee',
  tier: 'prohibited',
  title: {
    ja: '「自分の細胞だから」「天然だから」安全だとしている',
    easy: '「自分（じぶん）の 細胞（さいぼう）だから 安心（あんしん）」と 言（い）っている',
    en: 'Safe because it is your own cells, or natural',
  },
  why: {
    ja: '自分の細胞でも、育てる途中で菌が入れば重い感染症が起こります。2024年には、自分の細胞を使う治療のあとに2人が入院し、国が緊急命令を出しました。',
    easy: '自分（じぶん）の 細胞（さいぼう）でも、育（そだ）てるときに ばい菌（きん）が 入（はい）ることがあります。入院（にゅういん）した人も います。',
    en: 'Even one’s own cells can cause grave infection if germs enter while they are grown. In 2024 two people were hospitalised after such a therapy and the ministry issued an emergency order.',
  },
  ask: {
    ja: '細胞や成分は、どこで誰が作り、菌が入っていないことをどう確かめていますか。重い副作用は何件ありましたか。',
    easy: 'だれが どこで 作（つく）りますか。ばい菌が 入っていないか、どうやって しらべますか。',
    en: 'Who makes it, where, and how is it checked for germs? How many serious side effects have there been?',
  },
  basis: [
    {
      document: '厚生労働省発表（再生医療等安全性確保法に基づく緊急命令）',
      version: '2024-10-25',
      section: '第22条・第47条',
      url: 'https://h-crisis.niph.go.jp/archives/419104',
      confidence: 'P',
    },
    {
      document: '日本臨床腫瘍学会 注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
      confidence: 'S',
    },
  ],
  patterns: ['~{由来安全} & {ありえない}', '{由来安全} …30 (安心|安全|怖|こわ|平気|拒|優しい|やさしい|困るのは|傷つけ)'],
  silencers: [],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'ご自身の細胞ですから、体が拒む理由がありません。',
    'もともと体の中にある成分なので、安心してお受けいただけます。',
    '自分の血から作る薬です。悪さをする道理がないでしょう。',
    'ビタミンですから、入れすぎても平気です。',
    '天然の茸を煮出しただけ。害になりようがありません。',
  ],
  non: [
    '自分の細胞でも、菌が入れば敗血症が起こることがあります。安心とは言えません。',
    '「自分の細胞だから安全」という説明は正しくありません。',
    'ご自身の細胞なら安全なのでしょうか。',
    '天然由来だから安心、とうたう健康食品に注意してください。',
    '自分の血を使う治療でも、安全性は確かめられていません。',
    '赤ちゃんを抱いて、安心して眠れた夜のこと。',
    '自然の中を歩くと、こわい夢を見なくなった。',
    '「食べものですから害になりようがない」という広告は禁止されている。',
    '植物由来の化粧品ですから、毛穴にも安心です。',
  ],
}
