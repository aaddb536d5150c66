import { expect, test } from 'vitest'
import { bing } from './engines/bing.ts'
import { duckduckgo } from './engines/duckduckgo.ts'
import { google } from './engines/google.ts'
import { yahooJapan } from './engines/yahoo-japan.ts'
import { isPrintedAddress, printedHost, targetHost, wayOf } from './target.ts'

const link = (href: string, attributes: Readonly<Record<string, string>> = {}) => ({
  href,
  attribute: (name: string) => attributes[name] ?? '',
})

test('a plain link leads to its host', () => {
  expect(targetHost(link('https://www.a-clinic.example/x'), google)).toBe('www.a-clinic.example')
})

test('what an address hides in its query is read from it', () => {
  expect(targetHost(link('https://www.google.co.jp/aclk?sa=L&adurl=https%3A%2F%2Fwww.a.example%2Flp%3Fx%3D1'), google)).toBe(
    'www.a.example',
  )
  expect(targetHost(link('https://www.google.com/url?q=https://b.example/&sa=U'), google)).toBe('b.example')
  expect(targetHost(link('https://www.googleadservices.com/pagead/aclk?sa=L&adurl=https%3A%2F%2Fwww.a.example'), google)).toBe(
    'www.a.example',
  )
})

test('an opaque address leads nowhere that can be known', () => {
  expect(targetHost(link('https://www.google.co.jp/aclk?sa=L&ai=X'), google)).toBe('')
  expect(targetHost(link('https://www.google.co.jp/search?q=x'), google)).toBe('')
  expect(targetHost(link('https://rd.listing.yahoo.co.jp/p/search/u?d=1'), yahooJapan)).toBe('')
  expect(targetHost(link('https://www.google.co.jp/aclk?adurl=https%3A%2F%2Fclickserve.dartsearch.net%2Flink'), google)).toBe('')
  expect(targetHost(link('javascript:alert(1)'), google)).toBe('')
})

test('Yahoo! JAPAN keeps the true address beside the link', () => {
  const value = '_cl_vmodule:web;targurl:www.a.example/x;foo:1'
  expect(targetHost(link('https://rd.listing.yahoo.co.jp/p', { 'data-cl-params': value }), yahooJapan)).toBe('www.a.example')
  expect(targetHost(link('https://www.b.example/', { 'data-cl-params': '_cl_vmodule:web' }), yahooJapan)).toBe('www.b.example')
})

const ck = (address: string) => `https://www.bing.com/ck/a?!&&p=1&u=a1${Buffer.from(address).toString('base64url')}&ntb=1`

test('Bing writes the address in base64url', () => {
  expect(targetHost(link(ck('https://www.a.example/治療?x=1')), bing)).toBe('www.a.example')
  expect(targetHost(link('https://www.bing.com/ck/a?u=a1%%%'), bing)).toBe('')
  expect(targetHost(link('https://www.bing.com/ck/a'), bing)).toBe('')
  expect(targetHost(link('/videos/x', { ourl: 'https://v.example/1' }), bing)).toBe('v.example')
})

test('a click address inside a redirect is seen, and where it leads is not made up', () => {
  const way = wayOf(link(ck('https://www.bing.com/aclick?ld=x')), bing)
  expect(way.addresses).toContain('https://www.bing.com/aclick?ld=x')
  expect(way.host).toBe('')
})

test('DuckDuckGo names the advertiser or the address', () => {
  expect(targetHost(link('https://duckduckgo.com/l/?uddg=https%3A%2F%2Fa.example%2Fx&rut=1'), duckduckgo)).toBe('a.example')
  const ad = 'https://duckduckgo.com/y.js?ad_domain=www.a.example&u3=https%3A%2F%2Fwww.bing.com%2Faclick%3Fld'
  expect(targetHost(link(ad), duckduckgo)).toBe('www.a.example')
  expect(targetHost(link(`https://duckduckgo.com/l/?uddg=${encodeURIComponent(ad)}`), duckduckgo)).toBe('www.a.example')
  expect(targetHost(link('https://links.duckduckgo.com/m.js?dsl=1&x'), duckduckgo)).toBe('')
})

test('an address that holds itself does not keep us for ever', () => {
  let nested = 'https://a.example/'
  for (let depth = 0; depth < 20; depth++) nested = `https://duckduckgo.com/l/?uddg=${encodeURIComponent(nested)}`
  expect(wayOf(link(nested), duckduckgo)).toMatchObject({ host: '' })
})

test.each([
  ['www.a.example › b › c', true],
  ['https://a.example/b/c', true],
  ['a.example/b…', true],
  [' a.example ', true],
  ['a.example は安全です', false],
  ['治療・療養', false],
  ['2026.11.22 の記事', false],
])('「%s」 is a printed address: %s', (words, is) => {
  expect(isPrintedAddress(words)).toBe(is)
})

test.each([
  ['https://www.a-clinic.example › 診療科 › 腫瘍内科', 'www.a-clinic.example'],
  ['www.a.example', 'www.a.example'],
  ['ganjoho.jp › 治療', 'ganjoho.jp'],
  ['https://www.A.example/path?x', 'www.a.example'],
  ['がん治療.jp › 案内', 'がん治療.jp'],
  ['http://a.example:8080/', 'a.example'],
  ['国立がん研究センター', ''],
  ['治療・療養', ''],
  ['index.html', ''],
  ['2026.11.22', ''],
  ['', ''],
])('printed host of 「%s」', (words, host) => {
  expect(printedHost(words)).toBe(host)
})
