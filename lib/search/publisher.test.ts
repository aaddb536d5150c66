import { describe, expect, test } from 'vitest'
import { decidePublisher, type Speaker } from './publisher.ts'
import type { Publisher } from './results.ts'

const speaker = (host: string, title: string, siteName = '', snippet = '', target = host): Speaker => ({
  shown: host,
  target,
  title,
  siteName,
  snippet,
})

describe('by address', () => {
  test.each<[string, Publisher]>([
    ['ganjoho.jp', 'public'],
    ['www.mhlw.go.jp', 'public'],
    ['www.ncc.go.jp', 'public'],
    ['www.city.yokohama.lg.jp', 'public'],
    ['www.pref.kanagawa.jp', 'public'],
    ['www.fukushihoken.metro.tokyo.lg.jp', 'public'],
    ['www.jsmo.or.jp', 'other'],
    ['www.jcancer.jp', 'other'],
    ['ja.wikipedia.org', 'other'],
    ['www.nhk.or.jp', 'news'],
    ['www.asahi.com', 'news'],
    ['ameblo.jp', 'personal'],
    ['note.com', 'personal'],
    ['www.amazon.co.jp', 'commercial'],
    ['www.h.u-tokyo.ac.jp', 'other'],
    ['www.kuhp.kyoto-u.ac.jp', 'other'],
    ['hosp.kodama-u.ac.jp', 'hospital'],
    ['misaki-mc.hosp.go.jp', 'hospital'],
    ['umibe.hateblo.jp', 'personal'],
  ])('%s: %s', (host, publisher) => {
    expect(decidePublisher(speaker(host, '題名'))).toEqual({ publisher })
  })
  test('a university hospital is a hospital by its name', () => {
    expect(decidePublisher(speaker('www.kodama-u.ac.jp', '血液内科｜こだま大学医学部附属病院')).publisher).toBe('hospital')
  })
  test('a clinic that writes on a diary service is the clinic', () => {
    expect(decidePublisher(speaker('ameblo.jp', 'がんの話｜そよかぜクリニック', 'そよかぜクリニック院長のブログ')).publisher).toBe(
      'clinic',
    )
  })
})

describe('look-alike hosts are not the body they imitate', () => {
  test.each([
    'ganjoho.jp.example',
    'www.ganjoho-jp.example',
    'ganjoho.example',
    'www.mhlw.go.jp.example',
    'mhlw-go.jp',
    'go-jp.example',
    'city.yokohama.lg.jp.example',
    'www.ncc.go.jp.evil.example',
    'pmda.example',
    'www.ganjyoho.example',
    'gan-joho.example',
    'ganj0ho.jp',
    'ganjoho.com',
    'kokuritsu-gan.example',
    'mh1w.example',
    'www.national-cancer-center.example',
  ])('%s', (host) => {
    expect(decidePublisher(speaker(host, '国の情報', '公式'))).toEqual({ publisher: 'unknown', doubt: 'looks-official' })
  })
  test('nor is a site that gives itself such a name', () => {
    expect(decidePublisher(speaker('www.a.example', '治療を知る｜がん情報サービス'))).toEqual({
      publisher: 'unknown',
      doubt: 'looks-official',
    })
    expect(decidePublisher(speaker('www.a.example', '注意喚起', '厚生労働省')).publisher).toBe('unknown')
    expect(decidePublisher(speaker('www.a.example', 'がん対策｜神奈川県公式')).publisher).toBe('unknown')
  })
  test('naming such a body in the text is no claim to be it', () => {
    expect(decidePublisher(speaker('www.a.example', '厚生労働省が注意 免疫療法の広告｜みさき新聞', 'みさき新聞')).publisher).toBe(
      'news',
    )
  })
})

describe('two addresses', () => {
  test('shown and true address differ: nothing is said', () => {
    expect(decidePublisher(speaker('www.mhlw.go.jp', 'お知らせ', '', '', 'www.a.example'))).toEqual({
      publisher: 'unknown',
      doubt: 'addresses-differ',
    })
  })
  test('the same registrable domain is the same party', () => {
    expect(decidePublisher(speaker('www.a-cl.example', '内科｜そよかぜクリニック', '', '', 'lp.a-cl.example')).publisher).toBe(
      'clinic',
    )
  })
  test('customers of one host are not one party', () => {
    const doubt = { publisher: 'unknown', doubt: 'addresses-differ' }
    expect(decidePublisher(speaker('a.github.io', 'そよかぜクリニック', '', '', 'b.github.io'))).toEqual(doubt)
    expect(decidePublisher(speaker('www.a.co.jp', 'そよかぜクリニック', '', '', 'www.b.co.jp'))).toEqual(doubt)
  })
  test('none at all: nothing is said', () => {
    expect(decidePublisher(speaker('', 'そよかぜクリニック'))).toEqual({ publisher: 'unknown', doubt: 'no-address' })
  })
})

describe('by words', () => {
  test.each<[Publisher, string, string, string, string]>([
    ['clinic', 'www.a.example', 'まだ、できることがあります｜ひなたがんクリニック', 'ひなたがんクリニック', ''],
    ['clinic', 'www.a.example', 'ひなた免疫クリニック｜がんの免疫細胞療法・樹状細胞ワクチン', '', ''],
    ['clinic', 'www.a.example', '高濃度ビタミンC点滴 - 医療法人社団 青空会 みどり診療所', '', ''],
    ['clinic', 'www.a.example', 'がん遺伝子治療｜わかば統合医療クリニック【ご予約あと3名】', '', ''],
    ['hospital', 'www.a.example', '膵臓外科 | しおさい総合病院', 'しおさい総合病院', ''],
    ['hospital', 'www.a.example', 'セカンドオピニオン外来｜みなみ医療センター', '', ''],
    ['hospital', 'www.a.example', '診療実績 - 県立あさひがんセンター', '', ''],
    ['hospital', 'www.a-hp.example', '放射線治療科のご案内', 'ひなた市民病院', ''],
    ['commercial', 'www.a.example', 'がん免疫療法クリニックの選び方｜専門家が厳選した5院', 'がんえらびナビ', ''],
    ['commercial', 'www.a.example', '【2026年】がん免疫療法クリニックおすすめ10選を口コミで比較', '', ''],
    ['commercial', 'www.a.example', 'がんに強い病院ランキング', '病院ランキング', ''],
    ['commercial', 'www.a.example', '飲む免疫習慣 きのこβグルカン｜森のくすり箱', '', '今なら2箱目をプレゼント。'],
    ['commercial', 'www.a.example', 'がん保険の見直し｜そら保険プラザ', 'そら保険プラザ', ''],
    ['commercial', 'www.a.example', 'おしえて がんのくすり｜みどり製薬株式会社', '', ''],
    ['news', 'www.a.example', '自費の免疫療法、広告の監視を強化｜朝なぎ新聞', '朝なぎ新聞デジタル', ''],
    ['news', 'www.a.example', 'がん治療の今を追う - うみべ放送', '', ''],
    ['personal', 'blog.a.example', '抗がん剤3クール目のこと - ねこと暮らす、わたしの乳がん日記', '', ''],
    ['personal', 'www.a.example', '告知の日｜うみの闘病ブログ', '', ''],
    ['public', 'www.a.example', 'がんの相談窓口｜つむぎ市', 'つむぎ市 くらしノート', ''],
    ['public', 'www.a.example', 'がん検診のお知らせ｜あおぞら市保健センター', '', ''],
    ['clinic', 'www.a.example', 'ステージ4でもあきらめない【公式】ひなた免疫クリニック（東京）', '', ''],
    ['clinic', 'www.soyokaze-clinic.example', '免疫細胞療法の流れ', '', ''],
    ['clinic', 'www.a.example', 'がんの温熱療法 - そよかぜクリニック新宿院', '', ''],
    ['news', 'www.asanagi-shimbun.example', '自由診療の広告、監視を強化', '', ''],
    ['news', 'www.a.example', '広告の監視を強化（朝なぎ新聞）', '', ''],
    ['hospital', 'www.shiosai-hp.example', '膵臓外科のご案内', '', ''],
    ['commercial', 'shop.a.example', '毎日の健康習慣', '', ''],
    ['other', 'www.a.example', '在宅の相談：あかね県医師会', '', ''],
    ['other', 'www.a.example', '乳がん・婦人科がんの患者会 ひだまりの会', '', ''],
    ['other', 'www.a.example', '診療ガイドライン - 日本こだま腫瘍学会', '', ''],
    ['other', 'www.a.example', '一般社団法人 がん患者支援機構｜活動', '一般社団法人 がん患者支援機構', ''],
  ])('%s: %s 「%s」', (publisher, host, title, siteName, snippet) => {
    expect(decidePublisher(speaker(host, title, siteName, snippet))).toEqual({ publisher })
  })

  test.each([
    ['www.a.example', '膵臓がんとは'],
    ['www.a.example', '免疫療法の種類と費用をわかりやすく解説'],
    ['www.a.example', '病院とクリニックのちがい'],
    ['www.a.example', 'ニュースで見たクリニックの話'],
    ['www.clinic-navi.example', '免疫療法のはなし'],
  ])('in doubt: %s 「%s」', (host, title) => {
    expect(decidePublisher(speaker(host, title)).publisher).toBe('unknown')
  })
})
