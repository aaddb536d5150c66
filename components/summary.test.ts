import { describe, expect, it } from 'vitest'
import type { Disclosure, Evaluation, TreatmentFound } from '../lib/evaluation/evaluation.ts'
import { disclosureIds, disclosureStatuses, roles } from '../lib/evaluation/evaluation.ts'
import { languages } from '../lib/language/trilingual.ts'
import { withoutReadings } from '../lib/route/furigana.ts'
import { categories } from '../lib/signs/sign.ts'
import { treatmentStatuses } from '../lib/treatments/status.ts'
import { disclosures, evaluations, finding, many, none } from '../tests/fixtures/evaluations.ts'
import { summaryOf } from './summary.ts'

const offered = (status: TreatmentFound['status'], name: string): TreatmentFound => ({
  id: 'x',
  status,
  said: 'offered',
  name,
  place: { quote: name, start: 0, end: name.length, block: 0 },
})

/** Every role, each with every count of kinds, treatments and statuses of disclosures at some point. */
const made: readonly Evaluation[] = roles.flatMap((role, r) =>
  Array.from({ length: categories.length + 1 }, (_, n) => ({
    ...none,
    role,
    findings: categories.slice(0, n).map((category) => finding(category, 'learned', `文${category}。`, 'conditional')),
    treatments: treatmentStatuses
      .slice(0, (n + r) % (treatmentStatuses.length + 1))
      .map((status, i) => offered(status, `Dr. 療法${i}。!`)),
    disclosures: disclosureIds.map(
      (id, d): Disclosure => ({ id, status: disclosureStatuses[(n + d * r) % disclosureStatuses.length] ?? 'missing' }),
    ),
    unchecked: n % 2 === 0 ? [] : many.unchecked,
  })),
)
const all = [...Object.values(evaluations), ...made]

/** Where a sentence ends: 。 ！ ？, or an English full stop before a space or the end. */
const ends = /[。！？!?]|\.(?=\s|$)/g

describe.each(languages)('%s', (language) => {
  const texts = all.flatMap((evaluation) => [0, 3].map((hidden) => summaryOf(evaluation, language, hidden).map(withoutReadings)))

  it('has at most four sentences, each of them one', () => {
    for (const sentences of texts) {
      expect(sentences.length).toBeLessThanOrEqual(4)
      for (const sentence of sentences) expect(`${sentence} ${(sentence.match(ends) ?? []).length}`).toBe(`${sentence} 1`)
    }
    expect(texts.some((sentences) => sentences.length === 4)).toBe(true)
  })

  it('never says safe, honest or the like, nor the contrary', () => {
    const verdict =
      /安全|安心|あんしん|あんぜん|信頼|誠実|正直|信用|悪質|優良|良い|怪し|だま|嘘|うそ|\b(?:safe|honest|trust|reliable|good clinic|bad|fraud|dishonest)/i
    expect(texts.flat().filter((sentence) => verdict.test(sentence))).toEqual([])
  })

  it('says nothing of a page about something else', () => {
    expect(summaryOf({ ...none, topic: 'other' }, language)).toEqual([])
  })
})

it('says who, what, which signs and what is missing', () => {
  const evaluation = {
    ...many,
    treatments: [
      offered('unproven', '樹状細胞療法'),
      offered('insured', 'オプジーボ'),
      { ...offered('unproven', '名前だけ'), said: 'named' as const },
    ],
  }
  expect(summaryOf(evaluation, 'ja')).toEqual([
    '治療を案内している、クリニックなどのページのようです。',
    '案内されている治療には、効果がまだ確かめられていないものとして「樹状細胞療法」、保険で使える場合があるものとして「オプジーボ」があります。',
    '見きわめサインが14件あり、種類は体験談、効果がまだ確かめられていない免疫療法、効果などを言い切る表現などです。',
    '知っておきたい情報のうち、期間・回数、承認されていない薬などを使うときの情報は見つからず、確認できなかった所もあります。',
  ])
})

it('says of a quiet page what was looked for, and names no more than three treatments of a kind', () => {
  expect(summaryOf(none, 'ja')).toEqual([
    '治療を案内している、クリニックなどのページのようです。',
    'この道具が知っている言い回しは、見つかりませんでした。',
  ])
  const treatments = ['A', 'B', 'C', 'D', 'E', 'A'].map((name) => offered('unknown', name))
  expect(summaryOf({ ...none, treatments }, 'en')[1]).toBe(
    'Treatments offered here: “A”, “B”, “C” and 2 more (not known to this tool).',
  )
  expect(summaryOf({ ...none, treatments }, 'ja')[1]).toContain('「A」「B」「C」など5つ')
})

it('does not call an approved medicine or an insured technique unproven where only its use is outside', () => {
  const treatments = [offered('unproven-use', 'オプジーボ'), offered('outside-cover', '陽子線治療')]
  const [, sentence] = summaryOf({ ...none, treatments }, 'ja')
  expect(sentence).toBe('案内されている治療には、保険や承認の範囲の外で使われるものとして「オプジーボ」「陽子線治療」があります。')
})

it('does not say that nothing was found where the reader hid what was', () => {
  expect(summaryOf(none, 'ja', 2)[1]).toBe('「当てはまらない」とした指摘のほかに、見きわめサインは見つかりませんでした。')
})

it('says only that something could not be checked where nothing is missing', () => {
  expect(summaryOf({ ...none, disclosures: disclosures({ cost: { status: 'unchecked' } }) }, 'ja').at(-1)).toBe(
    'このページには、確認できなかった所があります。',
  )
})
