/**
 * `npm run corpus`: what the corpus holds, which texts are near-duplicates, and which signs catch what no other does.
 * Exits with 1 on an undeclared near-duplicate: two writers who wrote the same, or a held-back text that a tuned one gives away.
 */
import Table from 'cli-table3'
import { categories } from '../lib/signs/sign.ts'
import { type Item, readCorpus, writerOf } from './accuracy/corpus.ts'
import { catchesOf } from './corpus/catches.ts'
import { nearDuplicates } from './corpus/duplicates.ts'

const share = (part: number, whole: number): string => `${part} (${((100 * part) / whole).toFixed(1)} %)`

function writers(items: readonly Item[], held: ReadonlySet<Item>): string {
  const table = new Table({ head: ['writer', 'texts', 'with a sign', 'without', 'part'], style: { head: [], border: [] } })
  for (const writer of [...new Set(items.map(writerOf))].sort()) {
    const own = items.filter((item) => writerOf(item) === writer)
    const signed = own.filter(({ labels }) => labels.length > 0)
    table.push([
      writer,
      own.length,
      signed.length,
      own.length - signed.length,
      own.some((item) => held.has(item)) ? 'held back' : 'tuned',
    ])
  }
  return String(table)
}

const corpus = readCorpus()
const items = [...corpus.tuned, ...corpus.heldBack]
const held = new Set(corpus.heldBack)
const signed = items.filter(({ labels }) => labels.length > 0).length
console.log(`${items.length} texts: ${share(signed, items.length)} with a sign; ${share(held.size, items.length)} held back`)
console.log(writers(items, held))
for (const category of categories)
  console.log(`${category.padEnd(28)}${items.filter(({ labels }) => labels.includes(category)).length}`)

const alone = catchesOf(corpus.tuned)
const idle = alone.filter(({ only }) => only === 0)
console.log(
  `signs that catch nothing alone: ${idle.length === 0 ? 'none' : idle.map(({ id, all }) => `${id} (${all} in all)`).join(', ')}`,
)

const pairs = nearDuplicates(items)
console.log(`undeclared near-duplicates: ${pairs.length}`)
for (const { one, other, overlap } of pairs) {
  const across = held.has(one) !== held.has(other) ? ' (tuned and held back)' : ''
  console.log(`  ${one.id} ${other.id} ${(100 * overlap).toFixed(0)} %${across}`)
}
if (pairs.length > 0) process.exitCode = 1
