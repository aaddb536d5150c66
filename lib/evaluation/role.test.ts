import { describe, expect, it } from 'vitest'
import { pageOf } from '../../tests/fixtures/page-text.ts'
import { decideRole } from './role.ts'

const roleOf = (...args: Parameters<typeof pageOf>) => decideRole(pageOf(...args)).role

describe('decideRole', () => {
  it('knows a clinic by what it says of itself', () => {
    expect(roleOf(['当院の免疫細胞療法は自由診療です。', 'ご予約はお電話で'], { title: 'あさぎりクリニック' })).toBe('provider')
  })

  it('knows a shop', () => {
    expect(roleOf(['きのこの粉末 30包', 'カートに入れる', '送料無料', { text: '特定商取引法に基づく表記', area: 'footer' }])).toBe(
      'commercial',
    )
  })

  it('knows a hospital', () => {
    expect(roleOf(['当病院は地域がん診療連携拠点病院です。', '初診は紹介状をお持ちください。'], { title: '青葉総合病院' })).toBe(
      'hospital',
    )
  })

  it('believes a public address over the words on the page', () => {
    expect(roleOf(['当院の自由診療について、ご予約はクリニックへ'], { url: 'https://www.city.tsumugi.lg.jp/kenko/' })).toBe(
      'public',
    )
  })

  it('does not believe a host that imitates a public one', () => {
    expect(roleOf(['当院の自由診療', 'ご予約はこちら'], { url: 'https://ganjoho.hompe.jp/', title: 'がん情報クリニック' })).toBe(
      'provider',
    )
  })

  it('reads structured data', () => {
    expect(roleOf(['きょう発表された。'], { structuredTypes: ['NewsArticle'] })).toBe('news')
  })

  it('says `other` when nothing speaks clearly', () => {
    expect(roleOf(['こんにちは。'])).toBe('other')
    expect(roleOf([])).toBe('other')
  })
})
