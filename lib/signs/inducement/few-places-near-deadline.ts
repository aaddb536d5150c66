import type { Examples, Sign } from '../sign.ts'

export const fewPlacesNearDeadline: Sign = {
  id: 'few-places-near-deadline',
  category: 'inducement',
  tier: 'conditional',
  title: {
    ja: '残りの枠や期限で急がせている',
    easy: '「あと 少（すこ）し」「今月（こんげつ）まで」と 急（いそ）がせている',
    en: 'Few places or a near deadline',
  },
  why: {
    ja: '多くのがんでは、治療を決めるまでに数日から数週間考える時間があります。急がされたときほど、一度持ち帰って家族や主治医に話すことが役に立ちます。',
    easy: 'たいてい、考（かんが）える 時間（じかん）が あります。いちど 家（いえ）に 帰（かえ）って、家族（かぞく）や 先生（せんせい）に 話（はな）しましょう。',
    en: 'With most cancers there are days or weeks to decide. The more one is hurried, the more it helps to go home and talk with family and doctor.',
  },
  ask: {
    ja: '一度持ち帰って、家族と主治医に相談してから決めてもよいですか。その間に断られることはありますか。',
    easy: '家族と 相談（そうだん）してから 決（き）めても いいですか。',
    en: 'May I take this home and decide after talking with my family and doctor?',
  },
  basis: [
    {
      document: '日本臨床腫瘍学会 がん免疫療法についての注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
      confidence: 'S',
    },
    {
      document: '医療広告ガイドライン',
      version: '2022-12',
      section: '第3の1(8)ア 品位を損ねる内容',
      url: 'https://note.com/labcoat/n/ncb3596bf8100',
      confidence: 'S',
    },
  ],
  patterns: ['{残りわずか} & ~({がんの話}|{売られる品}) & ~({自費の場}|{申し出}|{売られる品}|{細胞語})'],
  silencers: ['~{よその声}', '(遅れます|お茶|献血)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '培養室の都合で、がんの方の細胞をお預かりできるのは今月あと二名さまです。',
    'がん免疫外来の初診枠、残り3席となりました。',
    '遺伝子点滴のお申し込みは、本日ご来院の方まで。',
    'がんの説明会は先着二十名、院長がお迎えします。',
    '樹状細胞の席を、今週中ならお取り置きいたします。',
  ],
  non: [
    '抗がん剤の予約枠が埋まったときは、翌週に看護師が調整します。',
    '「残りわずか」というがん治療の広告に急がされないようにしましょう。',
    '市のがん検診は先着五百名で、今月末までに保健センターへお申し込みください。',
    'がんサロンは先着十名、お茶を飲みながら過ごす会です。点滴の帰りにどうぞ。',
    'がん相談支援センターの相談には、期限も定員もありません。',
    '就労セミナーは先着五十名です。がんの治療中の方もどうぞ。',
    '検査室の点検で、今月の細胞の検査結果が遅れます。外来でお待ちの方はご容赦ください。',
    '治験の募集は今月末で終わります。対象は膵がんの方です。',
    '契約を今日中にと迫られたら、がんの方は消費者ホットライン188へ。',
    '限定ガンプラ、残り2点。当店で予約受付中。',
    'がん看護外来の初診枠は、今月は残り3枠です。受診の前にお電話ください。',
    '献血の予約は今週の枠がございます。がんの治療歴のある方は問診で。',
  ],
}
