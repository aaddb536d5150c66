import { describe, expect, it } from 'vitest'
import { type BlockSpec, type PageSpec, pageOf } from '../../../tests/fixtures/page-text.ts'
import { evaluatePage } from '../evaluate.ts'
import type { DisclosureId, Role } from '../evaluation.ts'
import type { PagePicture, Sight } from '../page-text.ts'

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

  it.each([
    ['first-session-only', '初回限定 9,800円（税込）でお試しいただけます。'],
    ['fees-only', 'ご相談料 5,500円（税込）'],
    ['fees-only', '紹介状の文書料は3,300円（税込）です。'],
  ])('is missing where nothing else is given (%s): %s', (why, text) => {
    expect(disclosure('cost', [text])).toMatchObject({ status: 'missing', why })
  })

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
  const drug: BlockSpec[] = [
    { text: '高濃度ビタミンC点滴', level: 2 },
    { text: '当院では、がんの患者さまに高濃度ビタミンC点滴を行っています。' },
  ]

  it('are unchecked for cell processing', () => {
    expect(disclosure('unapproved-status', [])).toMatchObject({ status: 'unchecked', why: 'cell-processing' })
    expect(statusOf('import-route', ['院外の施設で培養した細胞を用います。'])).toBe('unchecked')
  })

  it('are read where a page on cells gives most of them', () => {
    const given = [
      '本治療は国内で承認されていない未承認の治療です。',
      '同じ細胞を用いた国内の承認品はありません。',
      '医薬品副作用被害救済制度の対象外です。',
    ]
    expect(statusOf('unapproved-status', given)).toBe('present')
    expect(statusOf('foreign-safety', given)).toBe('unchecked')
  })

  it('are owed for drips, drugs and genes', () => {
    expect(statusOf('import-route', drug)).toBe('missing')
    expect(statusOf('import-route', [...drug, '医師が個人輸入した製剤を使用します。'])).toBe('present')
    expect(statusOf('import-route', [...drug, { text: '医師が個人輸入した製剤を使用します。', sight: faint }])).toBe('faint')
  })

  it('do not apply to heat by an approved device', () => {
    const heat = pageOf(
      [
        { text: 'ハイパーサーミア（自由診療）', level: 1 },
        '当院では、がんの温熱療法を自由診療で行っています。費用は1回11,000円です。',
      ],
      { title: '野分クリニック' },
    )
    expect(
      evaluatePage(heat)
        .disclosures.map((one) => one.status)
        .slice(4),
    ).toEqual(Array(5).fill('not-applicable'))
  })
})

describe('whether a page owes anything', () => {
  const statuses = (role: Role, ...args: Parameters<typeof pageOf>) =>
    new Set(evaluatePage(pageOf(...args), { role }).disclosures.map((one) => one.status))
  const none = new Set(['not-applicable'])

  it('a hospital that explains insured immunotherapy does not', () => {
    const page = [
      { text: 'がん免疫療法について', level: 1 },
      '免疫チェックポイント阻害薬は、決められたがんに健康保険で使えます。間質性肺炎などの副作用が起こることがあります。',
      '1か月の自己負担の上限はおよそ8万円です。',
      '自由診療の免疫細胞療法は効果が確かめられていません。クリニックで勧められたときは、主治医にご相談ください。',
    ]
    expect(statuses('hospital', page, { title: 'がん免疫療法 | 県立病院' })).toEqual(none)
  })

  it('a second-opinion clinic does not', () => {
    const page = [
      { text: 'セカンドオピニオン外来（がん）', level: 1 },
      '健康保険の対象外で、全額自己負担です。',
      '料金 44,000円（税込）',
      '免疫細胞療法や高濃度ビタミンC点滴の実施はお引き受けしていません。',
    ]
    expect(statuses('hospital', page, { title: 'セカンドオピニオン外来 | 大学病院' })).toEqual(none)
  })

  it('a hospital with self-pay treatment of its own does', () => {
    const page = [
      { text: '膵がんに対するHIFU治療', level: 1 },
      '公的医療保険は適用されず、自由診療として行っています。',
      '費用は1回825,000円（税込）です。',
    ]
    expect(statuses('hospital', page, { title: '膵がんのHIFU治療 | 大学病院' })).not.toEqual(none)
  })

  it('sellers do not, portals that lead to a clinic do', () => {
    const shop = [
      'フコイダンの商品ページです。がんの方に。',
      '価格 12,960円（税込）送料無料',
      'カートに入れる',
      '定期便',
      '原材料 もずく',
    ]
    expect(statuses('commercial', shop, { title: 'フコイダン通販' })).toEqual(none)
    const portal = [
      { text: 'すい臓がんの遺伝子治療', level: 1 },
      { text: '編集部が選んだクリニック', level: 2 },
      '遺伝子治療 1クール 1,650,000円。提携クリニックで受けられます。がん',
    ]
    expect(statuses('commercial', portal, { title: 'がん治療ナビ 遺伝子治療' })).not.toEqual(none)
  })

  it('a hospital that looks for people to take part in a trial does not', () => {
    const page = [
      { text: 'がんの治験', level: 1 },
      '治験薬の費用は製薬会社が負担します。負担軽減費として1回7,000円をお支払いします。自由診療とは異なります。',
    ]
    expect(statuses('hospital', page, { title: '治験のご案内 | 大学病院' })).toEqual(none)
  })

  it('a clinic that gives its treatment no name does', () => {
    const page = [
      '血液をいただき、兵隊を育ててお戻しします。ご予約をお待ちしています。',
      'がんの患者さま、ステージ4の治療もご相談ください。',
    ]
    const { disclosures } = evaluatePage(pageOf(page, { title: 'がん免疫クリニック' }), { role: 'provider' })
    expect(disclosures.find(({ id }) => id === 'import-route')).toMatchObject({ status: 'unchecked', why: 'cell-processing' })
  })

  it('a clinic that says what it does not offer owes nothing on it', () => {
    const page = [
      { text: 'がんの緩和ケア', level: 1 },
      '当院では免疫細胞療法や高濃度ビタミンC点滴は行っていません。自由診療を勧められたときはご相談ください。費用は1割負担で7,000円ほどです。',
    ]
    expect(statuses('provider', page, { title: '緩和ケア | みどりクリニック' })).toEqual(none)
  })

  it('the same drips for the skin do not', () => {
    const page = [
      { text: '高濃度ビタミンC点滴', level: 1 },
      '美肌・美白・シミ・くすみ・エイジングケアに。がん治療中の方はお受けいただけません。がん検診は別です。治療 患者',
      '1回 16,500円',
    ]
    expect(statuses('provider', page, { title: '美容点滴' })).toEqual(none)
  })

  it('public bodies do not', () => {
    const page = ['がんの自由診療で、NK細胞療法に300万円を支払ったという相談があります。治療']
    expect(statuses('public', page)).toEqual(none)
  })
})

describe('a link', () => {
  const link = { text: 'リスク・副作用について', href: 'https://www.someone.example/risk', sameSite: true, block: 0 }

  it('counts only when the page itself does not give the item', () => {
    expect(statusOf('risk', [], { links: [link] })).toBe('linked')
    expect(statusOf('risk', ['副作用として、発熱、悪寒が起こることがあります。'], { links: [link] })).toBe('present')
  })

  it('leads elsewhere: a place on the same page is none', () => {
    expect(statusOf('risk', [], { links: [{ ...link, href: 'https://www.someone.example/#risk' }] })).toBe('missing')
  })

  it.each(['よくある質問', 'ご予約の流れ', '医療費控除について', '抗がん剤の副作用でお悩みの方へ'])(
    'does not name an item: %s',
    (text) => {
      const links = [{ ...link, text }]
      expect(['cost', 'risk', 'duration'].map((id) => statusOf(id as DisclosureId, [], { links }))).toEqual(
        Array(3).fill('missing'),
      )
    },
  )

  it('of a saved page is at home where most of its links lead', () => {
    const to = (path: string, text: string) => ({ text, href: `https://www.home.example/${path}`, sameSite: false, block: 0 })
    const links = [to('', 'ホーム'), to('price', '料金'), { ...to('', 'LINE'), href: 'https://line.example/' }]
    expect(statusOf('cost', [], { url: 'https://saved-page.invalid/a.html', links })).toBe('linked')
    expect(statusOf('cost', [], { url: 'https://www.other.example/a.html', links })).toBe('missing')
  })
})

describe('pictures', () => {
  const picture: PagePicture = { words: '料金のご案内', width: 700, height: 900, loaded: true, link: false, heading: -1 }

  it('named after an item leave it unchecked', () => {
    expect(disclosure('cost', [], { pictures: [picture] })).toMatchObject({ status: 'unchecked', why: 'pictures' })
    expect(statusOf('risk', [], { pictures: [picture] })).toBe('missing')
    expect(statusOf('cost', ['費用は1回330,000円です。'], { pictures: [picture] })).toBe('present')
  })

  it('in a link are a button, and small ones are icons', () => {
    expect(statusOf('cost', [], { pictures: [{ ...picture, link: true }] })).toBe('missing')
    expect(statusOf('cost', [], { pictures: [{ ...picture, width: 40, height: 40 }] })).toBe('missing')
  })

  it('alone under a heading that names the item say what it promised', () => {
    const section = { pictures: [{ ...picture, words: 'img03', heading: 2 }] }
    expect(statusOf('cost', [{ text: '費用', level: 2 }], section)).toBe('unchecked')
    const told =
      '費用は、患者さまお一人おひとりのご病状、使用する細胞の種類、投与の間隔によって大きく異なりますので、診察のあとに個別にご説明しております。'
    expect(statusOf('cost', [{ text: '費用', level: 2 }, told], section)).toBe('missing')
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
