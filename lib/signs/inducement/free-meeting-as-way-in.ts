import type { Examples, Sign } from '../sign.ts'

export const freeMeetingAsWayIn: Sign = {
  id: 'free-meeting-as-way-in',
  category: 'inducement',
  tier: 'conditional',
  title: {
    ja: '無料の集まりや冊子から申し込みへ誘っている',
    easy: '無料（むりょう）の 集（あつ）まりから 申（もう）し込（こ）みへ さそっている',
    en: 'A free meeting that leads to booking',
  },
  why: {
    ja: '説明会や面談は、参加した人に申し込んでもらう場になることがあります。会員向けのページやLINEでの案内も、医療の広告と同じ決まりの対象です。',
    easy: '無料の 会（かい）でも、申し込みを すすめられる ことが あります。その日（ひ）に 決（き）めなくて いいです。',
    en: 'A seminar or talk can be a place where people are signed up. Members’ pages and messages fall under the same advertising rules.',
  },
  ask: {
    ja: '話を聞くだけで帰ってもよいですか。家族や友人と一緒に行ってもよいですか。その日は何も契約しませんが、かまいませんか。',
    easy: '聞（き）くだけで 帰（かえ）っても いいですか。その日は 何（なに）も 決めません。',
    en: 'May I come only to listen, bring someone with me, and sign nothing on the day?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第3版）',
      version: '2023-10-06',
      section: '会員限定等の広告',
      url: 'https://wic-net.com/material/document/11412/50',
      confidence: 'R',
    },
  ],
  patterns: ['{集い} & ~{申し込ませる} & ~({がんの話}|{売られる品})'],
  silencers: ['~{よその声}', '(ケーキを焼|防災)'],
  alsoWhen: ['asked'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '膵がんの無料セミナー、終わったあとに院長と個別面談ができます。',
    'がんのお茶会で、元気になられた先輩方と話しませんか。その場で予約も承ります。',
    'LINE登録で、がんの小冊子をプレゼントします。',
    'がん免疫の説明会は土曜の午後、院長が皆さまをお迎えします。',
    'がんの資料請求をされた方に、名医の本を進呈いたします。',
  ],
  non: [
    'がんの市民公開講座は先着五百名、参加無料です。個別の診療相談はお受けできません。',
    '無料セミナーで契約を迫られたというがんの方の相談が、消費者センターに増えています。',
    '「無料の説明会」というがん治療の広告に注意してください。',
    'がんの就労セミナーは参加無料、ハローワークが主催します。',
    '患者会のお茶会では、がんの治療の勧誘や商品の紹介をお断りしています。参加無料です。',
    '治験の説明会では、がんの方が同意書を持ち帰って考えることができます。',
    'がんの療養の冊子を、病院の窓口で無料でお渡しします。説明会もどうぞ。',
    'お茶会でケーキを焼きました。がん仲間の先輩も参加無料。',
    '町内の防災説明会は先着順です。がんのご病気の方は席をご用意します。',
  ],
}
