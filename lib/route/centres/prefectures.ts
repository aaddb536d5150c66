/** The 47 prefectures from north to south, with readings for searching and regions for choosing. */
import type { Trilingual } from '../../language/trilingual.ts'

const table = [
  ['北海道', 'ほっかいどう', 'Hokkaido', 'north'],
  ['青森県', 'あおもりけん', 'Aomori', 'north'],
  ['岩手県', 'いわてけん', 'Iwate', 'north'],
  ['宮城県', 'みやぎけん', 'Miyagi', 'north'],
  ['秋田県', 'あきたけん', 'Akita', 'north'],
  ['山形県', 'やまがたけん', 'Yamagata', 'north'],
  ['福島県', 'ふくしまけん', 'Fukushima', 'north'],
  ['茨城県', 'いばらきけん', 'Ibaraki', 'kanto'],
  ['栃木県', 'とちぎけん', 'Tochigi', 'kanto'],
  ['群馬県', 'ぐんまけん', 'Gunma', 'kanto'],
  ['埼玉県', 'さいたまけん', 'Saitama', 'kanto'],
  ['千葉県', 'ちばけん', 'Chiba', 'kanto'],
  ['東京都', 'とうきょうと', 'Tokyo', 'kanto'],
  ['神奈川県', 'かながわけん', 'Kanagawa', 'kanto'],
  ['新潟県', 'にいがたけん', 'Niigata', 'chubu'],
  ['富山県', 'とやまけん', 'Toyama', 'chubu'],
  ['石川県', 'いしかわけん', 'Ishikawa', 'chubu'],
  ['福井県', 'ふくいけん', 'Fukui', 'chubu'],
  ['山梨県', 'やまなしけん', 'Yamanashi', 'chubu'],
  ['長野県', 'ながのけん', 'Nagano', 'chubu'],
  ['岐阜県', 'ぎふけん', 'Gifu', 'chubu'],
  ['静岡県', 'しずおかけん', 'Shizuoka', 'chubu'],
  ['愛知県', 'あいちけん', 'Aichi', 'chubu'],
  ['三重県', 'みえけん', 'Mie', 'kinki'],
  ['滋賀県', 'しがけん', 'Shiga', 'kinki'],
  ['京都府', 'きょうとふ', 'Kyoto', 'kinki'],
  ['大阪府', 'おおさかふ', 'Osaka', 'kinki'],
  ['兵庫県', 'ひょうごけん', 'Hyogo', 'kinki'],
  ['奈良県', 'ならけん', 'Nara', 'kinki'],
  ['和歌山県', 'わかやまけん', 'Wakayama', 'kinki'],
  ['鳥取県', 'とっとりけん', 'Tottori', 'west'],
  ['島根県', 'しまねけん', 'Shimane', 'west'],
  ['岡山県', 'おかやまけん', 'Okayama', 'west'],
  ['広島県', 'ひろしまけん', 'Hiroshima', 'west'],
  ['山口県', 'やまぐちけん', 'Yamaguchi', 'west'],
  ['徳島県', 'とくしまけん', 'Tokushima', 'west'],
  ['香川県', 'かがわけん', 'Kagawa', 'west'],
  ['愛媛県', 'えひめけん', 'Ehime', 'west'],
  ['高知県', 'こうちけん', 'Kochi', 'west'],
  ['福岡県', 'ふくおかけん', 'Fukuoka', 'south'],
  ['佐賀県', 'さがけん', 'Saga', 'south'],
  ['長崎県', 'ながさきけん', 'Nagasaki', 'south'],
  ['熊本県', 'くまもとけん', 'Kumamoto', 'south'],
  ['大分県', 'おおいたけん', 'Oita', 'south'],
  ['宮崎県', 'みやざきけん', 'Miyazaki', 'south'],
  ['鹿児島県', 'かごしまけん', 'Kagoshima', 'south'],
  ['沖縄県', 'おきなわけん', 'Okinawa', 'south'],
] as const

export type Prefecture = (typeof table)[number][0]
export type Region = (typeof table)[number][3]

export const prefectures: readonly Prefecture[] = table.map(([name]) => name)

export const isPrefecture = (name: string): name is Prefecture => (prefectures as readonly string[]).includes(name)

const rows: ReadonlyMap<string, (typeof table)[number]> = new Map(table.map((row) => [row[0], row]))

/** In hiragana. */
export const readingOf = (prefecture: Prefecture): string => rows.get(prefecture)?.[1] ?? ''

/** How it is written for a reader. English has the common spelling without long vowels. */
export const prefectureName = (prefecture: Prefecture): Trilingual => {
  const [name, reading, english] = rows.get(prefecture) ?? [prefecture, '', prefecture]
  return { ja: name, easy: `${name}（${reading}）`, en: english }
}

const regionNames: Readonly<Record<Region, Trilingual>> = {
  north: { ja: '北海道・東北', easy: '北海道（ほっかいどう）・東北（とうほく）', en: 'Hokkaido and Tohoku' },
  kanto: { ja: '関東', easy: '関東（かんとう）', en: 'Kanto' },
  chubu: { ja: '中部', easy: '中部（ちゅうぶ）', en: 'Chubu' },
  kinki: { ja: '近畿', easy: '近畿（きんき）', en: 'Kinki' },
  west: { ja: '中国・四国', easy: '中国（ちゅうごく）・四国（しこく）', en: 'Chugoku and Shikoku' },
  south: { ja: '九州・沖縄', easy: '九州（きゅうしゅう）・沖縄（おきなわ）', en: 'Kyushu and Okinawa' },
}

export const regions: readonly { readonly id: Region; readonly name: Trilingual; readonly prefectures: readonly Prefecture[] }[] = (
  Object.keys(regionNames) as Region[]
).map((id) => ({
  id,
  name: regionNames[id],
  prefectures: table.filter((row) => row[3] === id).map((row) => row[0]),
}))
