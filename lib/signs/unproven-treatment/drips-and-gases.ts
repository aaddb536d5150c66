import type { Examples, Sign } from '../sign.ts'

export const dripsAndGases: Sign = {
  id: 'drips-and-gases',
  category: 'unproven-treatment',
  tier: 'conditional',
  title: {
    ja: 'ビタミンCや水素、オゾンなどをがんにすすめている',
    easy: 'ビタミンCの点滴（てんてき）や 水素（すいそ）を がんに すすめている',
    en: 'Vitamin C, hydrogen, ozone and the like for cancer',
  },
  why: {
    ja: 'これらがヒトのがんを小さくしたり、寿命を延ばしたりすることは確かめられていません。試験管の中の実験の結果が根拠として書かれることもあります。',
    easy: 'これで がんが 小（ちい）さくなるとは わかっていません。実験（じっけん）の 結果（けっか）だけの ことも あります。',
    en: 'None of these has been shown to shrink cancer or prolong life in people. Laboratory results are sometimes given as proof.',
  },
  ask: {
    ja: 'この点滴や吸入で、がんの人の寿命が延びたという試験はありますか。腎臓や心臓に負担はありませんか。今の薬と一緒に受けてよいか、主治医に聞いてもよいですか。',
    easy: 'これで がんの人が 長（なが）く 生（い）きたと わかっていますか。今（いま）の 薬（くすり）と いっしょでも だいじょうぶですか。',
    en: 'Is there a trial in which people with cancer lived longer with this? Is it safe for my kidneys and with my present drugs, and may I ask my doctor?',
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
  patterns: ['{点滴の品} & ~{がんの話}', '{点滴の品} & {並べる印}'],
  silencers: ['~{よその声}', '~(痛み止め|勧誘|お肌)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '高濃度ビタミンCの点滴で、がんの方の毎日を支えます。',
    '水素×オゾン 90分の回復メニュー',
    '転移のある方にこそ、水素の部屋でゆっくり吸っていただきたいのです。',
    '血をオゾンで洗い、腫瘍のすみかをなくします。',
    '重曹の点滴で体を整え、がんの居場所をなくします。',
  ],
  non: [
    '高濃度ビタミンC点滴ががんに効くという証拠はありません。',
    '水素の吸入は、がんの治療として認められたものではありません。',
    'オゾンの点滴で感染が起きた例が報告されている。',
    '「水素でがんが消える」という広告に注意しましょう。',
    '高濃度ビタミンCの点滴を受けている方は、がんの手術の前に必ずお知らせください。',
    '水素の自動車とガソリンの自動車の違い→燃料',
    'ビタミンCたっぷりの美容ドリンク★毛穴もすっきり',
    '水素よりも痛み止めが合って、肝臓がんの夫は楽そうだ',
    'ビタミンCの点滴は、がんに対する効果が確立されていません。一回一万五千円です。',
    'プラセンタでお肌つやつや★毎月のごほうびに',
  ],
}
