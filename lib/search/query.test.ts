import { describe, expect, test } from 'vitest'
import { isCancerQuery, isCancerSearch, isPublicSearch, publicSearchAddress, searchOf } from './query.ts'

describe('searchOf', () => {
  test.each([
    ['https://www.google.co.jp/search?q=%E3%81%8C%E3%82%93+%E6%B2%BB%E7%99%82', 'google', 'がん 治療'],
    ['https://www.google.com/search?hl=ja&q=cancer%20treatment&udm=14', 'google', 'cancer treatment'],
    ['https://www.google.co.jp/search?q=%E7%99%8C&udm=web', 'google', '癌'],
    ['https://www.google.co.jp/search?q=%E7%99%8C&tbm=&tbs=qdr:y', 'google', '癌'],
    ['https://www.google.co.jp/search/?q=%E7%99%8C#fragment', 'google', '癌'],
    ['https://search.yahoo.co.jp/search?p=%E8%83%83%E3%81%8C%E3%82%93&fr=top_ga1_sa', 'yahoo-japan', '胃がん'],
    ['https://search.yahoo.co.jp/search;_ylt=A2?p=x', 'yahoo-japan', 'x'],
    ['https://search.yahoo.co.jp/video/search?p=%E7%99%8C', 'yahoo-japan', '癌'],
    ['https://www.google.com/search?q=%E7%99%8C&tbm=nws', 'google', '癌'],
    ['https://www.google.com/search?q=%E7%99%8C&udm=7', 'google', '癌'],
    ['https://www.bing.com/search?q=%E7%99%8C&form=QBLH', 'bing', '癌'],
    ['https://www.bing.com/news/search?q=%E7%99%8C', 'bing', '癌'],
    ['https://www.bing.com/videos/search?q=%E7%99%8C', 'bing', '癌'],
    ['https://duckduckgo.com/?q=%E7%99%8C&t=h_&ia=web', 'duckduckgo', '癌'],
    ['https://duckduckgo.com/?q=%E7%99%8C', 'duckduckgo', '癌'],
    ['https://duckduckgo.com/?q=%E7%99%8C&iar=news&ia=news', 'duckduckgo', '癌'],
    ['https://noai.duckduckgo.com/?q=%E7%99%8C', 'duckduckgo', '癌'],
    ['https://html.duckduckgo.com/html/?q=%E7%99%8C', 'duckduckgo', '癌'],
    ['https://lite.duckduckgo.com/lite/?q=%E7%99%8C', 'duckduckgo', '癌'],
  ])('%s', (address, engine, query) => {
    const search = searchOf(address)
    expect(search?.engine).toBe(engine)
    expect(search?.query ?? '').toBe(query)
  })

  test.each([
    'https://www.google.co.jp/',
    'https://www.google.co.jp/search',
    'https://www.google.co.jp/search?q=',
    'https://www.google.co.jp/search?q=+++',
    'https://www.google.co.jp/search?q=%E7%99%8C&udm=2',
    'https://www.google.co.jp/search?q=%E7%99%8C&tbm=isch',
    'https://www.google.co.jp/search?q=%E7%99%8C&tbm=shop',
    'https://www.google.co.jp/maps/search/?q=%E7%99%8C',
    'https://www.google.co.jp/url?q=https://ganjoho.jp/',
    'https://maps.google.co.jp/search?q=%E7%99%8C',
    'https://www.google.co.jp.example/search?q=%E7%99%8C',
    'https://www.google.co.jp@evil.example/search?q=%E7%99%8C',
    'https://search.yahoo.co.jp/image/search?p=%E7%99%8C',
    'https://www.bing.com/images/search?q=%E7%99%8C',
    'https://www.bing.com/maps?q=%E7%99%8C',
    'https://www.bing.com/?q=%E7%99%8C',
    'https://duckduckgo.com/?q=%E7%99%8C&iax=images&ia=images',
    'https://duckduckgo.com/?q=%E7%99%8C&ia=chat',
    'https://duckduckgo.com/?q=%E7%99%8C&iaxm=maps',
    'https://duckduckgo.com/about?q=%E7%99%8C',
    'https://html.duckduckgo.com/html/',
    'https://www.bing.com.example/search?q=%E7%99%8C',
    'https://search.yahoo.co.jp/realtime/search?p=%E7%99%8C',
    'https://www.yahoo.co.jp/search?p=%E7%99%8C',
    'ftp://www.google.co.jp/search?q=%E7%99%8C',
    'not an address',
    '',
  ])('no results page: %s', (address) => {
    expect(searchOf(address)).toBeUndefined()
  })

  test('words in another encoding are kept as they are, and never throw', () => {
    expect(searchOf('https://www.google.co.jp/search?q=%82%AA%82%F1')?.query).toBe('%82%AA%82%F1')
    expect(searchOf('https://www.google.co.jp/search?q=%')?.query).toBe('%')
  })
})

test('the words of a search that was sent apart from its address stand in the search box', () => {
  expect(searchOf('https://html.duckduckgo.com/html/', '胃がん 治療')?.query).toBe('胃がん 治療')
  expect(searchOf('https://lite.duckduckgo.com/lite/?q=%E7%99%8C', 'x')?.query).toBe('癌')
  expect(searchOf('https://duckduckgo.com/', '胃がん')).toBeUndefined()
  expect(searchOf('https://www.google.co.jp/search', '胃がん')).toBeUndefined()
  expect(isCancerSearch('https://html.duckduckgo.com/html/', '胃がん 治療')).toBe(true)
})

describe('isCancerQuery', () => {
  test.each([
    'がん',
    '癌',
    'ガン',
    'ｶﾞﾝ 治療',
    'がん 免疫療法',
    '膵臓がん ステージ4',
    'すい臓がん 名医',
    'すいぞうがん',
    'にゅうがん 治療',
    '大腸ガン 手術',
    '肺ガン',
    '乳癌 再発',
    '母のがん',
    'がんの治療',
    'がんが消えた',
    'がんかどうか',
    'がんもの忘れ',
    '末期がん',
    '抗がん剤 やめたい',
    '白血病 移植',
    '悪性リンパ腫',
    '脳腫瘍',
    'メラノーマ',
    '免疫細胞療法 口コミ',
    'NK細胞療法',
    'ＮＫ細胞治療',
    '樹状細胞ワクチン',
    'オプジーボ 自由診療',
    '丸山ワクチン',
    'Cancer treatment Tokyo',
    'lung cancer immunotherapy',
    'leukemia clinic',
    'がん ペット検査',
    'がん PET検査',
    '犬山市 がん クリニック',
    'がん 保険適用 免疫療法',
    'がん保険適用の治療',
    'がん 保険 適用 治療',
    'がん 保険外 治療',
    'がん保険 乳がん 治療',
    'がん 保険 免疫療法',
    'がん 猫背 治療',
    'がん ペットボトル 水素水',
    'がん 免疫療法 site:ganjoho.jp OR site:go.jp',
  ])('is about cancer: %s', (query) => {
    expect(isCancerQuery(query)).toBe(true)
  })

  test.each([
    '',
    'がんばる 応援歌',
    '頑張る',
    'がんばろう日本',
    'もがんばれ',
    'がんこ寿司',
    'がんこおやじ',
    'がんもどき 作り方',
    'がんじがらめ',
    'がんじょうな箱',
    'がんたん 挨拶',
    'がんがん 痛い',
    '頭ががんがんする',
    'ひがん いつ',
    'ひがんばな 見頃',
    'ねがん',
    'ガンダム',
    'ガンダム 映画',
    'ガンプラ 作り方',
    'ヴィーガン レストラン',
    'ビーガン',
    'スローガン 例',
    'エレガントな服',
    'マシンガン',
    'ガンジー',
    'ガンマ線',
    'がん保険',
    'がん保険 おすすめ',
    'ガン保険 比較 30代',
    'がん 保険 おすすめ',
    'がん検診 川崎市',
    '犬 がん 治療',
    '愛犬 乳腺腫瘍',
    '猫 リンパ腫',
    'ペット がん',
    'うさぎ 子宮がん',
    'dog cancer treatment',
    'cats lymphoma',
    'cancer horoscope today',
    'cancer zodiac dates',
    'tropic of cancer',
    '札幌 ラーメン おすすめ',
    '免疫療法 アレルギー',
    '舌下免疫療法 スギ',
    'ガン 銃 歴史',
    'ガンを飛ばす 意味',
    '眼科',
  ])('is not: %s', (query) => {
    expect(isCancerQuery(query)).toBe(false)
  })

  test('long and hostile queries are quick', () => {
    for (const piece of ['がん', 'ん', 'がんば', 'がん 保険', '犬', 'cancer ', 'のがんば', ' ']) {
      const began = performance.now()
      isCancerQuery(piece.repeat(20_000))
      expect(performance.now() - began).toBeLessThan(250)
    }
  })
})

describe('the same search at public sources', () => {
  test('same engine, same path, same words, limited to official hosts', () => {
    expect(publicSearchAddress('google', 'がん 免疫療法')).toBe(
      `https://www.google.co.jp/search?q=${encodeURIComponent('がん')}+${encodeURIComponent('免疫療法')}+site%3Aganjoho.jp+OR+site%3Ago.jp`,
    )
    const yahoo = publicSearchAddress('yahoo-japan', '胃がん')
    expect(searchOf(yahoo ?? '')).toEqual({ engine: 'yahoo-japan', vertical: 'web', query: '胃がん site:ganjoho.jp OR site:go.jp' })
  })
  test('keeps the country page the reader is on, and no other host', () => {
    expect(publicSearchAddress('google', '癌', 'www.google.com')).toMatch(/^https:\/\/www\.google\.com\/search\?q=/)
    expect(publicSearchAddress('google', '癌', 'evil.example')).toMatch(/^https:\/\/www\.google\.co\.jp\/search\?q=/)
  })
  test('words cannot leave their parameter', () => {
    const address = publicSearchAddress('google', 'がん&udm=2#x "a+b"') ?? ''
    expect(searchOf(address)?.query).toBe('がん&udm=2#x "a+b" site:ganjoho.jp OR site:go.jp')
  })
  test('a limit the reader set gives way to the official one', () => {
    expect(searchOf(publicSearchAddress('google', 'がん site:clinic.example') ?? '')?.query).toBe(
      'がん site:ganjoho.jp OR site:go.jp',
    )
  })
  test('goes to the same engine, and to its simple page from there', () => {
    const words = encodeURIComponent('がん site:ganjoho.jp OR site:go.jp').replaceAll('%20', '+')
    expect(publicSearchAddress('bing', 'がん', 'www.bing.com')).toBe(`https://www.bing.com/search?q=${words}`)
    expect(publicSearchAddress('duckduckgo', 'がん', 'duckduckgo.com')).toBe(`https://duckduckgo.com/?q=${words}`)
    expect(publicSearchAddress('duckduckgo', 'がん', 'html.duckduckgo.com')).toBe(`https://html.duckduckgo.com/html/?q=${words}`)
    expect(publicSearchAddress('yahoo-japan', 'がん', 'www.evil.example')).toBe(`https://search.yahoo.co.jp/search?p=${words}`)
  })
  test('is not offered where the search is limited so already, or without words', () => {
    expect(publicSearchAddress('google', 'がん site:ganjoho.jp OR site:go.jp')).toBeUndefined()
    expect(publicSearchAddress('google', 'がん site:ncc.go.jp')).toBeUndefined()
    expect(publicSearchAddress('google', ' ')).toBeUndefined()
    expect(isPublicSearch('がん site:go.jp.example')).toBe(false)
    expect(isPublicSearch('がん')).toBe(false)
  })
})

test('a search about cancer at an engine we read', () => {
  expect(isCancerSearch(`https://www.google.co.jp/search?q=${encodeURIComponent('がん 治療')}`)).toBe(true)
  expect(isCancerSearch(`https://www.google.co.jp/search?q=${encodeURIComponent('がんばる')}`)).toBe(false)
  expect(isCancerSearch(`https://www.google.co.jp/search?q=${encodeURIComponent('がん 治療')}&udm=2`)).toBe(false)
})
