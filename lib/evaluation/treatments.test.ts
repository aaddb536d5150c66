/** The decision table: product × cancer × dose and route × who pays, on pages of every kind of speaker. All words are invented. */
import { describe, expect, it } from 'vitest'
import { type BlockSpec, pageOf } from '../../tests/fixtures/page-text.ts'
import { evaluatePage, evaluateText } from './evaluate.ts'
import type { Role } from './evaluation.ts'

/** `id:status`, offered ones with a plus. */
const said = (role: Role, blocks: readonly (string | BlockSpec)[], title = ''): string[] =>
  evaluatePage(pageOf(['がんの治療について、患者さんに説明するページです。', ...blocks], { title }), { role }).treatments.map(
    ({ id, status, said }) => `${said === 'offered' ? '+' : ''}${id}:${status}`,
  )
const h = (text: string, level = 2): BlockSpec => ({ text, level })
const cell = (text: string): BlockSpec => ({ text, kind: 'cell' })
const item = (text: string): BlockSpec => ({ text, kind: 'item' })

type Case = readonly [name: string, role: Role, blocks: readonly (string | BlockSpec)[], expected: readonly string[]]

const drugs: readonly Case[] = [
  [
    'a hospital and a covered cancer',
    'hospital',
    ['当院では、胃がんの患者さんにオプジーボを保険診療で使用しています。'],
    ['+nivolumab:insured'],
  ],
  [
    'no word of who pays, a covered cancer',
    'hospital',
    ['当科では悪性黒色腫にキイトルーダの点滴を行っています。'],
    ['+pembrolizumab:insured'],
  ],
  [
    'a cancer that is not on our list',
    'hospital',
    ['当院では膵臓がんの方にオプジーボの点滴を行っています。'],
    ['+nivolumab:unclear'],
  ],
  [
    'a fifth of the dose',
    'provider',
    ['当院ではオプジーボを20mgに量を減らして点滴します。'],
    ['+low-dose-checkpoint-inhibitor:unproven-use'],
  ],
  [
    'self-pay, any cancer',
    'provider',
    ['当院のオプジーボは自由診療で、部位を問わずお受けいただけます。'],
    ['+low-dose-checkpoint-inhibitor:unproven-use'],
  ],
  ['imported', 'provider', ['医師が個人輸入したキイトルーダを投与します。'], ['+low-dose-checkpoint-inhibitor:unproven-use']],
  [
    'small dose, written as a heading',
    'provider',
    [h('低用量オプジーボ療法'), '自由診療です。1回20万円の点滴です。'],
    ['+low-dose-checkpoint-inhibitor:unproven-use'],
  ],
  [
    'a trial at a hospital',
    'hospital',
    ['当院では膵臓がんの方を対象に、ニボルマブの医師主導治験を行っています。'],
    ['+nivolumab:trial'],
  ],
  [
    'a patient-requested treatment',
    'hospital',
    ['当院では患者申出療養としてニボルマブの投与を行っています。'],
    ['+nivolumab:advanced-care'],
  ],
  ['explained on a clinic page', 'provider', ['オプジーボは保険適用のある薬で、胃がんなどに使われます。'], ['nivolumab:insured']],
  [
    'warned about on a public page',
    'public',
    ['オプジーボを少量にして自由診療で使う施設がありますが、効果は確かめられていません。'],
    ['low-dose-checkpoint-inhibitor:unproven-use'],
  ],
  [
    'insured, in words that hold the opposite',
    'provider',
    ['当院のオプジーボは健康保険の対象外で、全額自己負担です。'],
    ['+low-dose-checkpoint-inhibitor:unproven-use'],
  ],
  ['bladder, insured', 'hospital', ['当科では膀胱がんの方にBCG膀胱内注入療法を行っています。'], ['+bcg:insured']],
  ['a withdrawn drug', 'provider', ['クレスチンは保険適用の免疫療法です。'], ['krestin:withdrawn']],
  ['approved abroad', 'provider', ['米国ではプロベンジという治療が承認されています。'], ['sipuleucel-t:foreign-only']],
]

const cells: readonly Case[] = [
  [
    'NK cells on a price list',
    'provider',
    [h('自由診療の費用'), cell('NK細胞療法'), cell('1回 25万円')],
    ['+nk-cell-therapy:unproven'],
  ],
  ['a disease with NK in its name', 'hospital', ['当科では節外性NK/T細胞リンパ腫の診療を行っています。'], []],
  [
    'dendritic cells at a clinic that quotes a trial',
    'provider',
    ['当院の樹状細胞ワクチンは大学の臨床試験にもとづく自由診療です。'],
    ['+dendritic-cell-vaccine:unproven'],
  ],
  [
    'dendritic cells in a trial at a university hospital',
    'hospital',
    ['当院では膵臓がんの方を対象に、樹状細胞ワクチンの治験を行っています。'],
    ['+dendritic-cell-vaccine:trial'],
  ],
  [
    'NKT as advanced care',
    'hospital',
    ['当院では頭頸部がんの方に、先進医療としてNKT細胞を用いた治療を行っています。'],
    ['+nkt-cell-therapy:advanced-care'],
  ],
  ['NKT at a clinic', 'provider', ['当院ではNKT細胞療法を自由診療で行っています。'], ['+nkt-cell-therapy:unproven']],
  ['CAR-T for the blood', 'hospital', ['当院は多発性骨髄腫に対するCAR-T細胞療法を行っています。'], ['+car-t-insured:insured']],
  [
    'CAR-T by its product',
    'hospital',
    ['当院ではキムリアを急性リンパ性白血病の方に保険診療で行っています。'],
    ['+tisagenlecleucel:insured'],
  ],
  [
    'CAR-T like cells for solid tumours',
    'provider',
    ['当院のCAR-T様細胞は固形がんの方にも自由診療でお受けいただけます。'],
    ['+car-t-like:unproven'],
  ],
  ['CAR-T, nothing more said', 'news', ['CAR-T細胞療法の研究が進んでいる。'], ['car-t:unclear']],
  [
    'combined immunotherapy of a guideline',
    'hospital',
    ['当院では腎細胞がんに、オプジーボとヤーボイの複合免疫療法を行っています。'],
    ['+nivolumab:insured', '+ipilimumab:insured'],
  ],
  [
    'combined immunotherapy of a clinic',
    'provider',
    ['当院の複合免疫療法は、NK細胞や樹状細胞など6種の細胞を培養する自由診療です。'],
    ['+six-cell-mixture:unproven', '+nk-cell-therapy:unproven', '+dendritic-cell-vaccine:unproven'],
  ],
  ['immunotherapy, nothing more said', 'news', ['免疫療法という言葉をよく聞くようになった。'], ['immunotherapy:unclear']],
  ['a paid trial', 'hospital', ['当院では丸山ワクチンを希望する方の注射をお受けしています。'], ['+maruyama-vaccine:trial']],
  ['exosomes', 'provider', [item('エクソソーム点滴'), '全て自由診療です。'], ['+stem-cells-and-exosomes:unproven']],
  ['a vaccine that prevents', 'provider', ['当院では子宮頸がんワクチンの接種を行っています。'], []],
  ['stem cells of the blood', 'hospital', ['当科では造血幹細胞移植を行っています。'], []],
]

const lightAndGenes: readonly Case[] = [
  [
    'the insured light',
    'hospital',
    ['当院では頭頸部がんに対する光免疫療法（アルミノックス治療）を保険診療で行っています。'],
    ['+alluminox:insured-conditional'],
  ],
  [
    'the light of a clinic',
    'provider',
    ['当院のがん光免疫療法はICGリポソームを用い、ほぼ全身のがんが対象です。', '自由診療です。'],
    ['+self-pay-photoimmunotherapy:unproven'],
  ],
  [
    'both on one page',
    'provider',
    [
      'アキャルックスを用いる光免疫療法は、頭頸部がんに保険適用があります。',
      '当院の光免疫療法はインドシアニングリーンを点滴する自由診療です。',
    ],
    ['+self-pay-photoimmunotherapy:unproven', 'alluminox:insured-conditional'],
  ],
  ['light, nothing more said', 'news', ['光免疫療法の名前が広く知られるようになった。'], ['photoimmunotherapy:unclear']],
  [
    'photodynamic therapy at a hospital',
    'hospital',
    ['当科では早期肺がんに光線力学的療法を行っています。'],
    ['+photodynamic-therapy:insured-conditional'],
  ],
  [
    'the approved virus',
    'hospital',
    ['当院では悪性神経膠腫に対するウイルス療法（デリタクト注）を行っています。'],
    ['+g47delta:insured-conditional'],
  ],
  [
    'a virus for anything',
    'provider',
    ['腫瘍溶解ウイルスを用いた自由診療を、あらゆるがんの方にご案内しています。'],
    ['+self-pay-virus-therapy:unproven'],
  ],
  ['a gene drip', 'provider', ['当院の遺伝子治療は、p53を点滴で補う自費診療です。'], ['+self-pay-gene-therapy:unproven']],
  [
    'gene therapy with an approved product',
    'hospital',
    ['当院の遺伝子治療は、再生医療等製品のデリタクトを神経膠腫に保険で行うものです。'],
    ['+g47delta:insured-conditional'],
  ],
  ['a gene panel test is no gene therapy', 'hospital', ['当院ではがん遺伝子パネル検査を行っています。'], []],
  ['filed, not approved', 'news', ['テロメライシンの承認申請が行われた。'], ['obp-301:applied']],
]

const techniques: readonly Case[] = [
  [
    'insured heat',
    'hospital',
    ['当院ではサーモトロンによる温熱療法を保険適用で行っています。'],
    ['+hyperthermia:insured-conditional'],
  ],
  [
    'heat of a frequency of their own',
    'provider',
    ['当院の温熱療法は独自の周波数で全身のがんに働きかける自由診療です。'],
    ['+other-heat:unproven'],
  ],
  [
    'hyperthermia beyond the series',
    'provider',
    ['当院のハイパーサーミアは、一連の治療のあと自費診療で1回1万円です。'],
    ['+hyperthermia:outside-cover'],
  ],
  [
    'protons, insured',
    'hospital',
    ['当院では前立腺がんの陽子線治療を保険診療で行っています。'],
    ['+proton-therapy:insured-conditional'],
  ],
  [
    'protons as advanced care',
    'hospital',
    ['当院では食道がんの陽子線治療を先進医療として行っています。'],
    ['+proton-therapy:advanced-care'],
  ],
  [
    'protons in all three ways',
    'hospital',
    [
      '膵臓がんの陽子線治療は保険診療です。当院で行っています。',
      '腎がんの陽子線治療は先進医療です。当院で行っています。',
      'ほかの陽子線治療は当院では自由診療で約300万円です。',
    ],
    ['+proton-therapy:insured-conditional', '+proton-therapy:advanced-care', '+proton-therapy:outside-cover'],
  ],
  ['ultrasound for the prostate', 'hospital', ['当院では前立腺がんのHIFUを先進医療で行っています。'], ['+hifu:advanced-care']],
  [
    'ultrasound for the pancreas, self-pay, said openly',
    'hospital',
    ['当院では膵臓がんのHIFUを、倫理審査の承認を受けて自費診療で行っています。'],
    ['+hifu:outside-cover'],
  ],
  ['ultrasound for the face', 'provider', ['医療ハイフでたるみを整えます。'], []],
  ['freezing the kidney', 'hospital', ['当科では腎がんの凍結療法を行っています。'], ['+cryotherapy:insured-conditional']],
  [
    'freezing the lung, self-pay',
    'hospital',
    ['当科では肺がんの凍結療法を自費診療で行っています。'],
    ['+cryotherapy:outside-cover'],
  ],
  [
    'a catheter as hospitals use it',
    'hospital',
    ['当科では肝細胞がんに対する動注療法を行っています。'],
    ['+catheter-treatment:insured-conditional'],
  ],
  [
    'a catheter with traces of drugs',
    'provider',
    ['当院の血管内治療は、少量の抗がん剤を新生血管に注ぐ自由診療です。'],
    ['+clinic-catheter:unproven', '+low-dose-chemotherapy:unproven'],
  ],
]

const drips: readonly Case[] = [
  ['vitamin C', 'provider', [h('高濃度ビタミンC点滴'), '1回2万円（自由診療）です。'], ['+high-dose-vitamin-c:unproven']],
  ['a medicine of everyday care', 'hospital', ['当院の糖尿病外来ではメトホルミンを保険診療で処方します。'], []],
  [
    'the same, sold against cancer',
    'provider',
    ['当院ではメトホルミンをがんの方に自費診療で処方し、ご案内しています。'],
    ['+metformin:unproven'],
  ],
  ['a name we do not know', 'provider', [h('自由診療のメニュー'), item('ミトゲン活性療法')], ['+unknown:unknown']],
  [
    'everyday medicine is no unknown name',
    'provider',
    [h('自由診療のメニュー'), item('術後補助化学療法'), item('薬物療法'), item('栄養点滴')],
    [],
  ],
  ['an unknown name at a hospital is left alone', 'hospital', [h('治療のご案内'), item('ミトゲン活性療法')], []],
  ['said not to be done here', 'hospital', ['当院では免疫細胞療法は行っておりません。'], ['immune-cell-therapy:unproven']],
  [
    'a menu',
    'provider',
    [
      { text: 'NK細胞療法', area: 'navigation' },
      { text: '水素吸入', area: 'footer' },
    ],
    [],
  ],
  ['an example of what not to believe', 'provider', [h('よくある誤解'), item('水素吸入でがんが消える')], ['hydrogen:unproven']],
  ['a diary', 'personal', ['ビタミンC点滴を自由診療で受けることにした。'], ['high-dose-vitamin-c:unproven']],
  ['a shop', 'commercial', ['フコイダンをご注文いただいた方に、翌日お届けします。'], ['+fucoidan:unproven']],
]

/** Wording met in the labelled corpus, shortened and turned. */
const met: readonly Case[] = [
  [
    'advanced care of another illness',
    'hospital',
    ['水素吸入が先進医療で調べられたのは、心停止のあとの患者さんです。'],
    ['hydrogen:unproven'],
  ],
  [
    'refused in so many words',
    'hospital',
    ['条件に合わない方にキイトルーダを自費でお出しすることはしていません。'],
    ['low-dose-checkpoint-inhibitor:unproven-use'],
  ],
  [
    'refused in the next sentence',
    'hospital',
    ['免疫細胞療法のご相談について。院内では実施しておりません。'],
    ['immune-cell-therapy:unproven'],
  ],
  ['an insurance rider', 'commercial', ['先進医療特約は陽子線治療の費用を保障します。'], ['proton-therapy:insured-conditional']],
  [
    'what is not covered elsewhere in the paragraph',
    'hospital',
    ['当院のBNCTは、切除できない頭頸部がんが対象です。ほかの臓器のがんは保険の対象になりません。'],
    ['+bnct:insured-conditional'],
  ],
  [
    'light for anything but the insured cancer',
    'public',
    ['頭頸部がん以外で光免疫療法を勧められたときは、薬の名前を聞きましょう。'],
    ['photoimmunotherapy:unclear'],
  ],
  [
    'a department with a name like a trial',
    'hospital',
    ['当院の免疫細胞療法の担当は臨床研究管理部です。'],
    ['+immune-cell-therapy:unproven'],
  ],
  ['whole-body hyperthermia', 'provider', ['Whole-body Hyperthermia を自由診療でご案内します。'], ['+other-heat:unproven']],
  [
    'advanced care borrowed by a seller',
    'provider',
    ['先進医療にも選ばれた樹状細胞の技術を、当院でお受けいただけます。'],
    ['+dendritic-cell-vaccine:unproven'],
  ],
  [
    'an honest offer',
    'provider',
    ['当院の高濃度ビタミンC点滴は、延命の効果が証明されていません。1回16,500円です。'],
    ['+high-dose-vitamin-c:unproven'],
  ],
]

for (const [group, cases] of Object.entries({ drugs, cells, lightAndGenes, techniques, drips, met })) {
  describe(group, () => {
    it.each(cases)('%s', (_, role, blocks, expected) => {
      expect(said(role, blocks)).toEqual(expected)
    })
  })
}

describe('places', () => {
  const page = pageOf(['がんの治療のご案内です。', '当院では ＮＫ細胞療法 を自由診療で行っています。'])
  const [found] = evaluatePage(page, { role: 'provider' }).treatments

  it('names the words as the page writes them, at offsets into the reading text', () => {
    const text = page.blocks.map((block) => block.text).join('\n')
    expect(found?.name).toBe('ＮＫ細胞療法')
    expect(text.slice(found?.place.start, found?.place.end)).toBe(found?.name)
    expect(found?.place.quote).toBe('当院では ＮＫ細胞療法 を自由診療で行っています。')
  })

  it('leaves out words that are never shown', () => {
    const hidden = pageOf([
      'がんの治療です。',
      { text: '当院のNK細胞療法は自由診療です。', sight: { state: 'never', why: 'not-displayed' } },
    ])
    expect(evaluatePage(hidden, { role: 'provider' }).treatments).toEqual([])
  })
})

describe('a text judged by itself', () => {
  const of = (text: string) =>
    evaluateText(text).treatments.map(({ id, status, said }) => `${said === 'offered' ? '+' : ''}${id}:${status}`)
  it('offers, unless it denies, asks or warns', () => {
    expect(of('当院では少量のオプジーボを自由診療で投与します。')).toEqual(['+low-dose-checkpoint-inhibitor:unproven-use'])
    expect(of('NK細胞療法は効果が証明されていません。')).toEqual(['nk-cell-therapy:unproven'])
    expect(of('NK細胞療法は受けたほうがよいですか？')).toEqual(['nk-cell-therapy:unproven'])
    expect(of('オプジーボ9回目。甲状腺の薬がひとつ増えた。')).toEqual(['nivolumab:insured'])
  })
})
