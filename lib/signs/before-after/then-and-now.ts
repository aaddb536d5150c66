import type { Examples, Sign } from '../sign.ts'

export const thenAndNow: Sign = {
  id: 'then-and-now',
  category: 'before-after',
  tier: 'conditional',
  title: {
    ja: '前と後を並べて、効いたように見せている',
    easy: '前（まえ）と 後（あと）を くらべて 見（み）せている',
    en: 'Before and after are put side by side',
  },
  why: {
    ja: '一人の前後だけでは、ほかの治療や撮り方の違い、自然な変化と見分けられません。よくならなかった方の写真は並びません。',
    easy: '一人（ひとり）の 写真（しゃしん）では、ほんとうに 効（き）いたか わかりません。',
    en: 'One person before and after cannot be told apart from other treatment, a different way of taking the picture, or chance. Pictures of those who did not improve are not shown.',
  },
  ask: {
    ja: 'この方は、ほかにどんな治療を受けていましたか。費用、副作用、その後の経過も見せてもらえますか。',
    easy: 'この人は ほかの 治療（ちりょう）も していましたか。その後（あと）は どうですか。',
    en: 'What other treatment did this person have? May I see cost, side effects and the later course?',
  },
  basis: [
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9 第2号',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版）',
      version: '2024-03-28',
      section: 'ビフォーアフター',
      url: 'https://labcoat.jp/medical-ads-before-after',
      confidence: 'S',
    },
  ],
  patterns: [
    '{前の時} …24 {後の時} & ~{病の影} & ~(cm|mm|センチ|ミリ|{影なし})',
    '{前の時} …30 {後の時} …24 {影なし} & ~{病の影}',
    '(消えた|消失した|縮んだ|小さくなった|なくなった) …6 {病の影} …10 ({ご覧}|画像|写真|mri|ct)',
    '(ct|mri|pet|エコー|画像|写真|レントゲン) …6 {ご覧} & ~({影なし}|腫瘍|がん|差|違い)',
    '(見てください|ご覧ください|ご覧あれ|ほら) & (ct|mri|pet|画像|写真|レントゲン) …3 (差|違い|変化)',
    '(治療前|投与前|点滴前|照射前|飲用前) …24 {後の時} & (cm|mm|センチ|ミリ|マーカー)',
    '(影|塊|腫瘍|しこり|かたまり) …16 (写真|画像|ct|mri) …4 (ない|ありませ|なし)',
    '{前の時} …6 {検査値} …14 {後の時}',
    '(cm|mm|センチ|ミリ) …2 から …10 (cm|mm|センチ|ミリ) & ~(腫瘤|腫瘍|がん|しこり|影)',
    '(前と後|前後|ビフォーアフター) …4 (写真|画像|ct|mri) & ~{影なし}',
    '{前の時} …24 {後の時} & ~{がん} & {暮らしの喜び}',
    '{検査値} …24 → …14 →',
    '(画像|写真|レントゲン|ct|mri) …20 {影なし} & ~(腫瘍|がん|転移|肺|骨)',
  ],
  silencers: ['~{別の理由}', '~(施設|撮影|検診|中庭|基準値|読み方|誤解|別人|説明なし|順序)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '治療前と治療後の肝臓。腫瘍が消失。',
    '初診時は声が出ず、五回後は影がない。',
    'ご覧の一枚、消えた肺の影、その画像',
    'エコーで一目瞭然。がんがどこかへ。',
    'ほら、このMRIの変化！',
    '投与前 8cm → 投与後 2cm',
    '胸の塊が、写真にはない',
    '来院時 CEA 88、三年後 2',
    '頭の腫瘍は5cmから1cmまで',
    '前後の写真で、首のふくらみが消えました',
    '肺がん 来院時：寝たきり、半年後：畑仕事',
    'CEA 210→(点滴6回)→3',
    'レントゲンの骨、真っ白に。転移の方',
  ],
  non: [
    '治療前と治療後のCTを並べる広告は、説明が要ります。腫瘍が消えた例も同じです。',
    '手術の前と後の写真です。腫瘍は消えています。',
    'before/after 床の汚れが消えた',
    '中庭の写真を見比べて。去年の春と今年の春。がん病棟の庭です。',
    '治療前、治療後のCTは同じ施設で撮影します。がんの方は画像を持参してください。',
    'マーカー 40→(手術)→8',
    '皮膚の影が消えた写真は別人のものでした。',
    'しこりは写真には写っていませんか。',
    '「腫瘍が5cmから1cmへ」とうたう広告に注意。',
  ],
}
