import type { Examples, Sign } from '../sign.ts'

export const bestOrOnly: Sign = {
  id: 'best-or-only',
  category: 'superlative',
  tier: 'prohibited',
  title: {
    ja: '一番・初めて・ここだけと言っている',
    easy: '「一番（いちばん）」「ここだけ」と 言（い）っている',
    en: 'Best, first or only, it says',
  },
  why: {
    ja: '「日本一」「世界初」「ここだけ」は、何をどう比べたのかが分からない言葉です。ほかの施設で行われていないのは、効果が確かめられていないためかもしれません。',
    easy: '「一番」は、何（なに）を くらべたのか わかりません。ほかで していないのは、効（き）くか わからないからかもしれません。',
    en: '“Japan’s best”, “the first” or “only here” do not say what was compared. That others do not offer it may mean that it has not been shown to work.',
  },
  ask: {
    ja: '何を、どこと、いつ比べて一番なのですか。その資料を見せていただけますか。',
    easy: '何（なに）を くらべて 一番ですか。その紙（かみ）を 見（み）せてください。',
    en: 'Best in what, compared with whom, and when? May I see that document?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版）',
      version: '2024-03-28',
      section: '最上級の表現',
      url: 'https://labcoat.jp/medical-ads-case',
      confidence: 'S',
    },
    {
      document: '医療広告ガイドライン',
      version: '2018-05-08',
      section: '比較優良広告（「日本有数の実績」）',
      url: 'http://cm-kousa.jp/cmkousa020/',
      confidence: 'S',
    },
  ],
  patterns: [
    '{最上} & ~{医療の場}',
    '{範囲} …30 {唯一語} & ~{医療の場}',
    '{当院語} …20 {唯一語} & ~{医療の場}',
    '{行き着く} & ~{医療の場}',
  ],
  silencers: [
    '~{別の理由}',
    '~(指定|拠点病院|時点|原薬工場|集計|看板から|勧められる|確かめられた治療|窓口|患者の会|患者会|扱うのは|保険で)',
  ],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '日本一の症例数、がん免疫療法の専門院です。',
    '世界でも、この培養ができるのは当院だけです。',
    'がんの温熱なら、ここがいちばんです。',
    'あちこち回ったがんの方が、結局ここに辿り着かれます。',
    '国内初、がんに届く新しい点滴。',
    'この順序で腫瘍を診られるのは、私しかおりません。',
    '全国でただひとつの、がん幹細胞の培養室へ。',
  ],
  non: [
    '日本一という表現は、がんの広告では禁止されています。',
    '「世界初」とうたう点滴に、学会は注意を呼びかけた。',
    'がんの治療で、ここが一番ということはありますか。',
    '県内で唯一のがん診療の拠点病院です（厚生労働大臣の指定）。',
    '県内一の辛さ、カレーなら当店だけです。',
    '保険で使える細胞の治療は、国内では一部の血液がんのものだけです。',
    'がんの手術件数は全国1位ですが、件数は治療の良さを示すものではありません。',
    'この頁に辿り着いたがんの方へ。相談の窓口は平日の九時からです。',
    '世界一の砥石で研いだ包丁、先着三名。ガンダムの限定品も。',
  ],
}
