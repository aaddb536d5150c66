import { expect, test } from 'vitest'
import { google } from './engines/google.ts'
import { yahooJapan } from './engines/yahoo-japan.ts'
import { printedHost, targetHost } from './target.ts'

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
