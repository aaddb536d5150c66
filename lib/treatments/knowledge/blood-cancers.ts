/** CAR-T and antibodies that bind T cells: insured for cancers of the blood (and one for the lung), and what borrows the name. */
import type { CancerName } from './cancers.ts'
import type { ConditionId } from './conditions.ts'
import { type EntryBody, familyOf, t } from './entry.ts'
import type { SourceId } from './sources.ts'

const ask = t(
  'わたしの病気と今までの治療で、この薬の条件に合いますか。どの病院で受けられますか。',
  'わたしは、この薬（くすり）をつかえますか。どの病院（びょういん）でできますか。',
  'Do my illness and earlier treatments fit the conditions of this drug? Which hospitals give it?',
)

const carTFamily = familyOf({
  what: t(
    '患者さんの血液からとったT細胞を遺伝子の技術で変え、増やしてから体に戻す、国が承認した製品です（CAR-T細胞療法）。',
    '血（ち）の中のT細胞（さいぼう）を強（つよ）くして、体にもどします。国がみとめたものです。',
    'An approved product: the patient’s T cells are changed by gene technology, grown and given back (CAR-T cell therapy).',
  ),
  proven: t(
    '下に挙げた血液のがんでは国が承認しています。認定された病院でだけ受けられます。',
    '下の血（ち）のがんには、国がきくとみとめました。きまった病院（びょういん）だけでできます。',
    'Approved by the state for the blood cancers listed, and given at certified hospitals only.',
  ),
  notProven: t(
    '日本で保険が使えるのは血液のがんの一部だけです。胃、肺、膵臓などの固形がんには承認されていません。',
    '胃（い）や肺（はい）のがんには、まだみとめていません。',
    'In Japan it is insured for some cancers of the blood only, not for solid tumours such as stomach, lung or pancreas.',
  ),
  confused: t(
    '「免疫細胞療法」という名前の自由診療とは別のものです。',
    '自分でお金をはらう「免疫細胞療法（めんえきさいぼうりょうほう）」とは、ちがいます。',
    'It is not the same as self-pay “immune-cell therapy”.',
  ),
  ask,
})

const product = (
  id: string,
  generic: readonly [string, string],
  brand: readonly [string, string],
  cancers: readonly (readonly [CancerName, ...ConditionId[]])[],
  asOf: string,
  sources: readonly SourceId[],
  more: Partial<EntryBody> = {},
): EntryBody => ({
  id,
  name: t(`${generic[0]}（${brand[0]}）`, `${brand[0]}（${generic[0]}）`, `${generic[1]} (${brand[1]})`),
  status: 'insured',
  indications: cancers.map(([cancer, ...conditions]) => (conditions.length === 0 ? { cancer } : { cancer, conditions })),
  asOf,
  reviewBy: '2027-05-31',
  sources,
  ...more,
})

const carT = carTFamily([
  product(
    'tisagenlecleucel',
    ['チサゲンレクルユーセル', 'tisagenlecleucel'],
    ['キムリア', 'Kymriah'],
    [
      ['b-all', 'relapsed', 'young'],
      ['large-b-lymphoma', 'relapsed'],
    ],
    '2023-07-06',
    ['cart-kymriah', 'cart-society'],
    { namesakes: ['car-t-like'] },
  ),
  product(
    'axicabtagene-ciloleucel',
    ['アキシカブタゲン シロルユーセル', 'axicabtagene ciloleucel'],
    ['イエスカルタ', 'Yescarta'],
    [['large-b-lymphoma']],
    '2023-07-06',
    ['cart-society'],
  ),
  product(
    'lisocabtagene-maraleucel',
    ['リソカブタゲン マラルユーセル', 'lisocabtagene maraleucel'],
    ['ブレヤンジ', 'Breyanzi'],
    [['large-b-lymphoma'], ['follicular-lymphoma']],
    '2023-07-06',
    ['cart-breyanzi', 'cart-society'],
  ),
  product(
    'idecabtagene-vicleucel',
    ['イデカブタゲン ビクルユーセル', 'idecabtagene vicleucel'],
    ['アベクマ', 'Abecma'],
    [['myeloma', 'relapsed-two-lines']],
    '2024',
    ['cart-abecma'],
  ),
  product(
    'ciltacabtagene-autoleucel',
    ['シルタカブタゲン オートルユーセル', 'ciltacabtagene autoleucel'],
    ['カービクティ', 'Carvykti'],
    [['myeloma', 'relapsed']],
    '2023-07-06',
    ['cart-carvykti', 'cart-society'],
    {
      pays: t(
        '2022年9月に承認されました。2023年7月の学会のページでは、薬の値段はまだ決まっていませんでした。その後は確かめていません。',
        '2022年に、国がみとめました。ねだんのことは、わかりません。',
        'Approved in September 2022. In July 2023 the society’s page still gave no price; what came later we have not checked.',
      ),
    },
  ),
  {
    id: 'car-t-insured',
    name: t('CAR-T細胞療法（承認されたもの）', 'CAR-T（国がみとめたもの）', 'CAR-T cell therapy (approved products)'),
    status: 'insured',
    indications: [
      { cancer: 'b-all', conditions: ['relapsed'] },
      { cancer: 'large-b-lymphoma', conditions: ['relapsed'] },
      { cancer: 'follicular-lymphoma', conditions: ['relapsed'] },
      { cancer: 'myeloma', conditions: ['relapsed'] },
    ],
    namesakes: ['car-t-like', 'immune-cell-therapy'],
    asOf: '2025',
    reviewBy: '2027-05-31',
    sources: ['cart-society', 'cart-limits'],
  },
  {
    id: 'car-t',
    name: t('CAR-T細胞療法', 'CAR-T', 'CAR-T cell therapy'),
    status: 'unclear',
    namesakes: ['car-t-insured', 'car-t-like'],
    asOf: '2025',
    reviewBy: '2027-05-31',
    sources: ['cart-society', 'cart-limits'],
  },
  {
    id: 'car-t-like',
    name: t('承認されていないCAR-T・CAR-NKなど', '国がみとめていないCAR-Tなど', 'Unapproved CAR-T, CAR-NK and the like'),
    status: 'unproven',
    what: t(
      'CAR-Tに似た名前の細胞を、承認された製品としてではなく使うものです。',
      'CAR-Tとにた名前（なまえ）の細胞（さいぼう）です。国はみとめていません。',
      'Cells with a name like CAR-T that are not one of the approved products.',
    ),
    proven: t(
      '承認されたCAR-Tで確かめられた効果は、血液のがんの、その製品についてのものです。',
      '「きく」とわかったのは、べつの製品（せいひん）です。血（ち）のがんのことです。',
      'The proven effect belongs to the approved products, in cancers of the blood.',
    ),
    notProven: t(
      '固形がんへのCAR-Tは、この道具が調べた範囲では、研究や治験の段階です。',
      'ほかのがんでは、まだしらべているところです。',
      'For solid tumours such cells are, as far as we know, still in research and trials.',
    ),
    namesakes: ['car-t-insured'],
    asOf: '2026-01-16',
    reviewBy: '2027-05-31',
    sources: ['cart-limits', 'nkt-phase1', 'jsmo-2019'],
  },
])

const engagerFamily = familyOf({
  what: t(
    'がん細胞とT細胞の両方につながり、T細胞ががんを攻撃するようにする抗体の薬です（二重特異性抗体）。',
    'がんと、体を守（まも）るT細胞（さいぼう）を、つなぐ薬（くすり）です。',
    'An antibody that binds both the cancer cell and a T cell, so that the T cell attacks (bispecific antibody).',
  ),
  proven: t(
    '下に挙げたがんでは国が承認し、健康保険で使えます。',
    '下のがんには、国がみとめました。健康保険（けんこうほけん）がつかえます。',
    'Approved and insured for the cancers listed.',
  ),
  notProven: t(
    'ほかのがんへの効果は、確かめられたとは言えません。',
    'ほかのがんにきくかは、わかりません。',
    'For other cancers an effect has not been established.',
  ),
  ask,
})

export const bloodCancers = [
  ...carT,
  ...engagerFamily([
    product(
      'blinatumomab',
      ['ブリナツモマブ', 'blinatumomab'],
      ['ビーリンサイト', 'Blincyto'],
      [['b-all', 'relapsed']],
      '2021-05',
      ['blinatumomab'],
    ),
    product(
      'epcoritamab',
      ['エプコリタマブ', 'epcoritamab'],
      ['エプキンリ', 'Epkinly'],
      [
        ['large-b-lymphoma', 'relapsed'],
        ['follicular-lymphoma', 'relapsed'],
      ],
      '2023-09-25',
      ['epcoritamab'],
    ),
    product(
      'mosunetuzumab',
      ['モスネツズマブ', 'mosunetuzumab'],
      ['ルンスミオ', 'Lunsumio'],
      [['follicular-lymphoma', 'relapsed-two-lines']],
      '2025-12-23',
      ['mosunetuzumab'],
    ),
    product(
      'elranatamab',
      ['エルラナタマブ', 'elranatamab'],
      ['エルレフィオ', 'Elrexfio'],
      [['myeloma', 'relapsed']],
      '2025-06-24',
      ['elranatamab'],
    ),
    product('teclistamab', ['テクリスタマブ', 'teclistamab'], ['テクベイリ', 'Tecvayli'], [['myeloma', 'relapsed']], '2025-03', [
      'teclistamab',
    ]),
    {
      ...product('talquetamab', ['talquetamab', 'talquetamab'], ['タービー', 'Talvey'], [['myeloma', 'relapsed']], '2025-12', [
        'talquetamab',
      ]),
      name: t('タービー', 'タービー', 'talquetamab (Talvey)'),
    },
    product(
      'tarlatamab',
      ['タルラタマブ', 'tarlatamab'],
      ['イムデトラ', 'Imdelltra'],
      [['lung-small-cell', 'after-chemo']],
      '2024-12',
      ['tarlatamab'],
    ),
  ]),
]
