import { describe, expect, it } from 'vitest'
import { isOfficial, isSearchEngine } from './official.ts'

describe('official addresses', () => {
  it.each([
    'https://ganjoho.jp/public/institution/consultation/cisc/cisc.html',
    'https://hospdb.ganjoho.jp/kyotendb.nsf/xpConsultantSearchTop.xsp',
    'https://www.mhlw.go.jp/',
    'https://www.pref.kagawa.jp/a',
    'https://www.pref.shiga.lg.jp/',
    'https://www.gan-portal.metro.tokyo.lg.jp/',
    'https://www.jcancer.jp/',
  ])('links to %s', (address) => expect(isOfficial(address)).toBe(true))

  it.each([
    'http://ganjoho.jp/',
    'https://ganjoho.jp.example/',
    'https://notganjoho.jp/',
    'https://ganjoho.hompe.jp/',
    'https://go.jp/',
    'https://clinic-go.jp/',
    'https://ganjoho.jp@clinic.example/',
    'https://user:word@ganjoho.jp/',
    'https://ganjoho.jp:8443/',
    'https://pref.clinic.jp/',
    'javascript:alert(1)//ganjoho.jp',
    'data:text/html,ganjoho.jp',
    '//ganjoho.jp/',
    'ganjoho.jp',
    '',
  ])('does not link to %s', (address) => expect(isOfficial(address)).toBe(false))
})

describe("the reader's own search", () => {
  it.each(['https://www.google.com/search?q=a', 'https://search.yahoo.co.jp/search?p=a', 'https://lite.duckduckgo.com/lite?q=a'])(
    'goes to %s',
    (address) => expect(isSearchEngine(address)).toBe(true),
  )
  it.each(['https://www.google.com.example/search', 'http://www.google.com/search', 'https://google.example/'])(
    'does not go to %s',
    (address) => expect(isSearchEngine(address)).toBe(false),
  )
})
