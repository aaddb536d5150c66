import { describe, expect, it } from 'vitest'
import { type BlockSpec, type PageSpec, pageOf } from '../../../tests/fixtures/page-text.ts'
import { evaluatePage } from '../evaluate.ts'
import type { DisclosureId } from '../evaluation.ts'
import type { Sight } from '../page-text.ts'

const clinic: readonly BlockSpec[] = [
  { text: '自由診療のNK細胞療法', level: 1 },
  { text: '当院では、がんの患者さまにNK細胞療法を自由診療で行っています。' },
]

const disclosure = (id: DisclosureId, blocks: readonly (string | BlockSpec)[], page: PageSpec = {}) =>
  evaluatePage(pageOf([...clinic, ...blocks], { title: 'あさぎりクリニック', ...page })).disclosures.find((one) => one.id === id)

const statusOf = (...args: Parameters<typeof disclosure>) => disclosure(...args)?.status

const faint: Sight = { state: 'faint', why: 'tiny' }
const folded: Sight = { state: 'openable', why: 'folded' }

describe('cost', () => {
  it('is missing where no amount stands', () => {
    expect(statusOf('cost', ['費用についてはお問い合わせください。'])).toBe('missing')
  })

  it.each(['NK細胞療法の費用は1回330,000円（税込）です。', '１クール６回　総額１９８万円（税込）', '費用：二百五十万円'])(
    'is present: %s',
    (text) => {
      expect(statusOf('cost', [text])).toBe('present')
    },
  )

  it('follows what a person can see of it', () => {
    expect(disclosure('cost', [{ text: '費用は1回330,000円（税込）です。', sight: faint }])).toMatchObject({
      status: 'faint',
      why: 'tiny',
    })
    expect(statusOf('cost', [{ text: '費用は1回330,000円（税込）です。', sight: folded }])).toBe('hidden')
  })

  it('takes the best of several places', () => {
    const texts = [{ text: '費用は1回330,000円です。', sight: faint }, '費用：1回330,000円（税込）']
    expect(statusOf('cost', texts)).toBe('present')
  })

  it('reads an amount in a cell by the heads of its column or row', () => {
    const table: BlockSpec[] = [
      { text: '費用（税込）', kind: 'cell' },
      { text: '330,000円', kind: 'cell', headers: [2] },
    ]
    expect(statusOf('cost', table)).toBe('present')
  })

  it.each(['初回限定 9,800円（税込）でお試しいただけます。', 'ご相談料 5,500円（税込）', '紹介状の文書料は3,300円（税込）です。'])(
    'is not the price of a first session or a fee: %s',
    (text) => {
      expect(disclosure('cost', [text])).toMatchObject({ status: 'missing', why: 'first-session-only' })
    },
  )

  it('is linked where a link of the same site names it', () => {
    const link = { text: '料金表', href: 'https://www.someone.example/price', sameSite: true, block: 0 }
    expect(disclosure('cost', [], { links: [link] })).toMatchObject({ status: 'linked', link: { text: '料金表' } })
    expect(statusOf('cost', [], { links: [{ ...link, sameSite: false }] })).toBe('missing')
  })

  it('could not be checked on a page of pictures', () => {
    expect(statusOf('cost', [], { unchecked: [{ what: 'picture', why: 'text-may-be-in-pictures', count: 12 }] })).toBe('unchecked')
  })
})

describe('risk', () => {
  it.each(['副作用として、発熱、悪寒、倦怠感が起こることがあります。', 'まれに血圧低下やアレルギーが起こる可能性があります。'])(
    'is present: %s',
    (text) => {
      expect(statusOf('risk', [text])).toBe('present')
    },
  )

  it.each([
    '副作用はほとんどありません。',
    'リスク：通院の手間が少なく、日常生活への影響がありません。',
    '抗がん剤の副作用には、吐き気や脱毛、倦怠感があります。',
    '副作用が心配な方もご安心ください。',
  ])('is not: %s', (text) => {
    expect(statusOf('risk', [text])).toBe('missing')
  })

  it('is hidden in a folded part', () => {
    expect(disclosure('risk', [{ text: '副作用：発熱、悪寒、倦怠感', sight: folded }])).toMatchObject({
      status: 'hidden',
      why: 'folded',
    })
  })
})

describe('duration', () => {
  it.each(['2週間ごとに6回の点滴が標準です。', '治療期間の目安は約3か月です。', '1クールは投与6回です。'])(
    'is present: %s',
    (text) => {
      expect(statusOf('duration', [text])).toBe('present')
    },
  )

  it.each(['診療時間は9時間ではありません。', '創業30年の実績です。', '一回目の抗がん剤の前にお電話ください。'])(
    'is not: %s',
    (text) => {
      expect(statusOf('duration', [text])).toBe('missing')
    },
  )
})

describe('contact', () => {
  it.each(['お電話 03-0000-1234', 'ＴＥＬ：０１２０－０００－０００', 'info@someone.example'])('is present: %s', (text) => {
    expect(statusOf('contact', [text])).toBe('present')
  })

  it('is missing without any', () => {
    expect(statusOf('contact', ['お待ちしています。'])).toBe('missing')
  })
})

describe('the five for unapproved products', () => {
  it('are unchecked for cell processing unless the page gives them', () => {
    expect(disclosure('unapproved-status', [])).toMatchObject({ status: 'unchecked', why: 'cell-processing' })
    expect(statusOf('unapproved-status', ['本治療は国内で承認されていない未承認の治療です。'])).toBe('present')
  })
})

describe('a page that offers nothing', () => {
  it('owes nothing', () => {
    const page = pageOf(['がんの標準治療についての解説です。手術と放射線治療と薬物療法があります。'], {
      url: 'https://ganjoho.jp/',
    })
    expect(new Set(evaluatePage(page).disclosures.map((one) => one.status))).toEqual(new Set(['not-applicable']))
  })
})
