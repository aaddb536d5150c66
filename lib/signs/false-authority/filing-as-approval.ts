import type { Examples, Sign } from '../sign.ts'

export const filingAsApproval: Sign = {
  id: 'filing-as-approval',
  category: 'false-authority',
  tier: 'prohibited',
  title: {
    ja: '届け出や番号を、国のお墨付きのように見せている',
    easy: '「届け出（とどけで）」や 番号（ばんごう）を、国（くに）が みとめた ように 見（み）せている',
    en: 'A filing or number shown as state approval',
  },
  why: {
    ja: '再生医療の計画は、書類を国に届け出れば番号が付きます。番号や受理は、効き目や安全性を国が認めたという意味ではありません。',
    easy: '国に 書類（しょるい）を 出（だ）すと 番号が つきます。「効（き）く」と 国が みとめた 意味（いみ）では ありません。',
    en: 'A plan gets its number when the papers are filed. The number does not mean that the state found the treatment effective or safe.',
  },
  ask: {
    ja: 'この番号は、書類を届け出たという番号ですか。がんに効くと国が承認した薬や治療なのですか。',
    easy: 'この番号は 届け出の番号ですか。国が「がんに効く」と みとめましたか。',
    en: 'Is this the number of a filing? Or has the state approved it as effective against cancer?',
  },
  basis: [
    {
      document: '日本再生医療学会 再生医療の広告についての告知',
      version: '2024-05-20',
      section: '',
      url: 'https://www.jsrm.jp/news/news-15165/',
      confidence: 'P',
    },
    {
      document: '医療広告ガイドライン',
      version: '2018-05-08',
      section: '虚偽広告（厚生労働省の認可した○○専門医）',
      url: 'https://mc-pub.com/webguide/ad05/',
      confidence: 'S',
    },
  ],
  patterns: [
    '{役所} & ({届け}|{証し}) & ~({がんの話}|{自費の場}|{売られる品})',
    '{届け} & {証し} & ~({がんの話}|{自費の場}|{売られる品})',
  ],
  silencers: ['~{よその声}', '(と呼ばれ|定期立入|勧告)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '厚生労働省に受理された計画にもとづく、がんの細胞治療です。',
    '国が認めた細胞だけを、がんの方にお戻しします。',
    '届出番号を掲げていますから、安心してがんの点滴をお受けください。',
    '厚生局の判が押された書類が、当院の信頼の証です。',
    '認定委員会が太鼓判を押した、がんのワクチンです。',
    '受理済の番号が、がん治療の確かさを物語ります。',
  ],
  non: [
    '国への届け出は、がんに効くことの証明ではありません。',
    '届出番号があるから安心、とは言えません。がんへの効果は審査されません。',
    '厚生労働省は、がんの細胞治療について注意を呼びかけた。',
    '「国が認めたがん治療」という広告に注意してください。',
    '細胞の製品で国が承認したものは、再生医療等製品と呼ばれます。がんの薬もあります。',
    '厚生局の定期立入が終わり、がんの患者さんの受付を再開しました。',
    '国に承認されたがんの薬は、治験で効き目が確かめられています。',
    '再生医療等提供計画（番号PC1234567）を提出しています。',
    '厚生局に届け出た細胞の点滴で、感染が起きたことがございます。',
    '委員会の勧告により、がんの試験の登録が中止された。',
  ],
}
