import { describe, expect, it } from 'vitest'
import { type BlockSpec, pageOf } from '../../tests/fixtures/page-text.ts'
import { Contexts } from './disclosures/context.ts'
import type { Disclosure, DisclosureStatus, Finding, Role } from './evaluation.ts'
import { pageSignsOf } from './page-signs.ts'
import { readBlock } from './read-block.ts'

const seen = { state: 'seen' } as const
const finding = (category: Finding['category']): Finding => {
  const place = { start: 0, end: 1 }
  return { category, sign: 'learned', tier: 'conditional', quote: '', ...place, block: 0, sentence: place, sight: seen }
}
const loud = (['testimonial', 'hope-lever', 'unproven-treatment'] as const).map(finding)

function signs(blocks: readonly (string | BlockSpec)[], role: Role, risk: DisclosureStatus, findings = loud, title = ''): string[] {
  const page = pageOf(blocks, { title })
  const reads = page.blocks.flatMap((block, at) => readBlock(block, at) ?? [])
  const disclosures: Disclosure[] = [{ id: 'risk', status: risk }]
  return pageSignsOf({ page, role, findings, disclosures, contexts: () => [...new Contexts(page, reads).all()] })
}

describe('only good stories', () => {
  it('is a clinic with stories and no risk', () => {
    expect(signs(['お便り'], 'provider', 'missing')).toEqual(['only-good-stories'])
  })

  it.each(['present', 'faint', 'hidden', 'linked', 'unchecked'] as const)('is none where the risk is %s', (risk) => {
    expect(signs(['お便り'], 'provider', risk)).toEqual([])
  })

  it('is a seller with stories and no hazard named; none where one is', () => {
    expect(signs(['飲んで元気になりました。'], 'commercial', 'not-applicable')).toEqual(['only-good-stories'])
    expect(signs(['水素は燃える気体です。ろうそくはお控えください。'], 'commercial', 'not-applicable')).toEqual([])
  })

  it('is none without stories, and none of a hospital that owes nothing', () => {
    expect(signs(['お便り'], 'provider', 'missing', [finding('inducement')])).toEqual([])
    expect(signs(['お便り'], 'hospital', 'not-applicable')).toEqual([])
  })
})

describe('sponsored information', () => {
  const found = (blocks: readonly (string | BlockSpec)[], role: Role = 'commercial', title = 'がん治療えらびナビ'): boolean =>
    signs(blocks, role, 'present', loud, title).includes('sponsored-information')

  it('is a site that informs and that a company or clinic pays for', () => {
    expect(found(['中立な情報サイトです。', '提供：株式会社みなも'])).toBe(true)
    expect(found(['このサイトは、みぎわクリニックの協力のもと運営しています。'])).toBe(true)
  })

  it('is no shop under its own name, and no site without a sponsor', () => {
    expect(found(['きのこの粉末 30包', '販売者：株式会社みなも'], 'commercial', 'みなも通販')).toBe(false)
    expect(found(['中立な情報サイトです。', '文責は世話人です。'])).toBe(false)
  })

  it('is no public body that names its printer', () => {
    expect(found(['がん情報ガイド', '制作：株式会社みなも'], 'public')).toBe(false)
  })
})

describe('a second opinion that sells', () => {
  const found = (blocks: readonly (string | BlockSpec)[], role: Role = 'provider', findings = loud): boolean =>
    signs(blocks, role, 'present', findings).includes('second-opinion-sells')

  it('is free, at once, or paid back to those who stay', () => {
    expect(found(['第二の意見（セカンドオピニオン）無料'])).toBe(true)
    expect(found(['セカンドオピニオン料22,000円は、治療へお進みの方には全額お返ししております。'])).toBe(true)
    expect(found([{ text: 'セカンドオピニオン外来', level: 2 }, 'ご希望の方はその日のうちに採血までお済ませいただけます。'])).toBe(
      true,
    )
  })

  it('is none in a menu, at a hospital, or on a page that advertises nothing', () => {
    expect(found([{ text: '無料セカンドオピニオン', area: 'navigation' }])).toBe(false)
    expect(found(['セカンドオピニオンの相談は無料です。'], 'hospital')).toBe(false)
    expect(found(['セカンドオピニオンの相談は無料です。'], 'provider', [])).toBe(false)
    expect(found(['主治医にセカンドオピニオンを受けたいと伝え、紹介状を受け取ります。'])).toBe(false)
  })
})
