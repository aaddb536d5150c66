import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../evaluation.ts'
import type { PageLink } from '../page-text.ts'
import { mostPages, type PageRead, wantedItems, withElsewhere, worthReading } from './elsewhere.ts'

const here = 'https://www.someone.example/immune/'
const link = (text: string, path: string): PageLink => ({
  text,
  href: path.startsWith('http') ? path : `https://www.someone.example${path}`,
  sameSite: true,
  block: 0,
})
const hrefs = (...links: readonly PageLink[]): string[] => worthReading(here, links, ['cost', 'risk']).map(({ href }) => href)

describe('worthReading', () => {
  it('follows words that name what is missing, the likeliest first', () => {
    expect(hrefs(link('よくあるご質問', '/faq'), link('当院について', '/about'), link('治療費用', '/price#top'))).toEqual([
      'https://www.someone.example/price',
      'https://www.someone.example/faq',
    ])
  })

  it.each([
    ['another site', link('料金', 'https://other.example/price')],
    ['another scheme', link('料金', 'http://www.someone.example/price')],
    ['a neighbour host', link('料金', 'https://shop.someone.example/price')],
    ['the page itself', link('料金', '/immune/#price')],
    ['a logout', link('料金を見てログアウト', '/member/logout?next=price')],
    ['a search', link('料金を探す', '/search?q=%E6%96%99%E9%87%91')],
    ['a booking', link('費用のご予約', '/reserve/')],
    ['a file', link('料金表（PDF）', '/files/price.pdf')],
    ['a script', link('料金', 'javascript:void(0)')],
    ['a sentence', link('料金についてはこのあとの説明をよくお読みになってから、担当の者までおたずねくださいますように', '/price')],
    ['something else', link('スタッフ紹介', '/staff')],
  ])('does not follow %s', (_, one) => {
    expect(hrefs(one)).toEqual([])
  })

  it('asks for nothing where nothing is missing, and for no more than it may', () => {
    expect(worthReading(here, [link('料金', '/price')], [])).toEqual([])
    const many = Array.from({ length: 30 }, (_, n) => link('料金', `/price/${n}`))
    expect(worthReading(here, many, ['cost'])).toHaveLength(mostPages)
  })
})

describe('withElsewhere', () => {
  const missing: Disclosure = { id: 'cost', status: 'missing' }
  const linked: Disclosure = { id: 'risk', status: 'linked', link: { href: 'https://www.someone.example/risk#a', text: 'リスク' } }
  const present: Disclosure = { id: 'contact', status: 'present' }
  const page = (path: string, outcome: PageRead['outcome'], found: PageRead['found'] = []): PageRead => ({
    href: `https://www.someone.example${path}`,
    title: 'ページ',
    outcome,
    found,
  })

  it('says where it was found', () => {
    const [cost, risk, contact] = withElsewhere([missing, linked, present], {
      pages: [page('/price', 'read', [{ id: 'cost', quote: '1回33万円' }])],
    })
    expect(cost).toMatchObject({ status: 'linked', elsewhere: { href: 'https://www.someone.example/price', quote: '1回33万円' } })
    expect(risk).toEqual(linked)
    expect(contact).toEqual(present)
  })

  it('withdraws what a link promised and its page does not give', () => {
    expect(withElsewhere([linked], { pages: [page('/risk', 'read')] })).toEqual([
      { id: 'risk', status: 'missing', why: 'not-elsewhere-either' },
    ])
  })

  it('changes nothing where no page could be read', () => {
    expect(withElsewhere([missing, linked], { pages: [page('/risk', 'refused')] })).toEqual([missing, linked])
    expect(withElsewhere([missing], undefined)).toEqual([missing])
  })

  it('wants what is missing or only linked', () => {
    expect(wantedItems([missing, linked, present])).toEqual(['cost', 'risk'])
  })
})
