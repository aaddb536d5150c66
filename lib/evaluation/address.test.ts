import { describe, expect, it } from 'vitest'
import { belongsTo, hostOf, registrableDomain, roleOfHost } from './address.ts'

describe('hostOf', () => {
  it.each([
    ['https://www.Hikari-Terrace.example/treatment?a=1#b', 'www.hikari-terrace.example'],
    ['http://user:secret@ganjoho.jp:8080/', 'ganjoho.jp'],
    ['https://ganjoho.jp.', 'ganjoho.jp'],
    ['mailto:a@b.example', ''],
    ['/relative', ''],
    ['', ''],
  ])('%s → %s', (address, host) => {
    expect(hostOf(address)).toBe(host)
  })
})

describe('a look-alike host', () => {
  it.each(['ganjoho.hompe.jp', 'ganjoho.jp.example', 'xganjoho.jp', 'mhlw.go.jp.example', 'go.jp.example'])(
    '%s is not the body it imitates',
    (host) => {
      expect(roleOfHost(host)).toBe('unknown')
    },
  )
})

describe('roleOfHost', () => {
  it.each([
    ['ganjoho.jp', 'public'],
    ['hospdb.ganjoho.jp', 'public'],
    ['www.mhlw.go.jp', 'public'],
    ['www.city.matsuyama.ehime.jp', 'public'],
    ['www.pref.kagawa.lg.jp', 'public'],
    ['www.asahi.com', 'news'],
    ['ameblo.jp', 'personal'],
    ['www.hosp.example-u.ac.jp', 'academic'],
    ['www.hikari-terrace.example', 'unknown'],
  ])('%s is %s', (host, role) => {
    expect(roleOfHost(host)).toBe(role)
  })
})

describe('registrableDomain', () => {
  it.each([
    ['www.clinic.co.jp', 'clinic.co.jp'],
    ['a.b.clinic.jp', 'clinic.jp'],
    ['clinic.example', 'clinic.example'],
    ['localhost', 'localhost'],
    ['', ''],
  ])('%s → %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain)
  })

  it('keeps a neighbour apart', () => {
    expect(belongsTo('notclinic.co.jp', 'clinic.co.jp')).toBe(false)
  })
})
