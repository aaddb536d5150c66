/**
 * Writes docs/search-engines.md from the engines' data, so that what the page says is what the program does. `--check` writes nothing and
 * fails where the page is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EngineDefinition, IgnoredArea } from '../lib/search/engines/definition.ts'
import { engines } from '../lib/search/engines/index.ts'
import { adWeights } from '../lib/search/votes.ts'

const file = join(import.meta.dirname, '../docs/search-engines.md')

const areaWords: Readonly<Record<IgnoredArea['area'], string>> = {
  'people-also-ask': '"People also ask"',
  'ai-summary': 'AI summary',
  'knowledge-panel': 'knowledge panel',
  map: 'map and places',
  shopping: 'shopping',
  'own-answer': "the engine's own answers",
  'related-searches': 'related searches',
  'news-block': 'row of news',
  'media-block': 'row of pictures or videos',
  'page-furniture': 'navigation, header, footer, sidebar',
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n')
const trust = ({ grade, seen }: { grade: string; seen: readonly string[] }): string => [grade, ...seen].join(' ')

function lookFor(vote: EngineDefinition['ads'][number]): string {
  if (vote.kind === 'link-shape') return code(vote.pattern) + (vote.attribute === undefined ? '' : ` in ${code(vote.attribute)}`)
  if (vote.kind === 'block-label')
    return `whole text: ${vote.words.join(', ')}${vote.drawn ? ' (also drawn by `::before`)' : ''}${vote.pictureIn === undefined ? '' : `; a picture drawn in ${code(vote.pictureIn)}`}`
  return `${code(vote.selector)} (${vote.where})`
}

function targetWords(target: EngineDefinition['targets'][number]): string {
  if (target.from === 'attribute')
    return `in ${code(target.attribute)}${target.after === '' ? '' : ` after ${code(target.after)}`} (${trust(target)})`
  const written = target.base64After === undefined ? '' : `, base64url after ${target.base64After} characters`
  return `in ${target.parameters.map(code).join(', ')} of ${code(target.pattern)}${written} (${trust(target)})`
}

function enginePart(engine: EngineDefinition): string {
  const { address } = engine
  const listed = (values: readonly string[]): string => values.map((value) => value || '(none)').join(' / ')
  const pages = address.pages.map(({ vertical, path, when = {}, unless = {}, boxed }) => {
    const limits = [
      ...Object.entries(when).map(([name, values]) => `${name} = ${listed(values)}`),
      ...Object.entries(unless).map(([name, values]) => `${name} is not ${listed(values)}`),
    ]
    const box = boxed === true ? ' (the search may stand in the search box only)' : ''
    return `${vertical}: ${code(path)}${limits.length > 0 ? ` where ${limits.join('; ')}` : ''}${box}`
  })
  return `## ${engine.name}

Held against its sources on **${engine.verifiedOn}**: ${engine.sources.join(', ')}.

- Addresses: ${address.hosts.map(code).join(', ')}; the search stands in ${code(address.query)}.
- Pages that are read: ${pages.join('; ')}.
- Layouts: ${engine.layouts.map(({ id, on, containers }) => `${id}${on === undefined ? '' : ` on ${on.join(', ')} pages`} (${code(containers)})`).join('; ')}.
- True addresses: ${engine.targets.map(targetWords).join('; ')}.

### Votes for "advertisement"

${table(
  ['vote', 'kind', 'weight', 'looks for', 'trust'],
  engine.ads.map((vote) => [vote.id, vote.kind, String(adWeights[vote.kind]), lookFor(vote), trust(vote)]),
)}

### Shapes of regular results

${table(
  ['shape', 'layout', 'looks for', 'only regular results have it', 'trust'],
  engine.layouts.flatMap((layout) =>
    layout.organic.map((shape) => [
      shape.id,
      layout.id,
      `${code(shape.selector)} (${shape.where})`,
      shape.mark ? 'yes' : 'no',
      trust(shape),
    ]),
  ),
)}

### Left alone

${table(
  ['area', 'by name', 'by its heading', 'trust'],
  engine.ignore.map((area) => [
    areaWords[area.area] + (area.on === undefined ? '' : ` (on ${area.on.join(', ')} pages)`),
    area.selector === undefined ? '' : code(area.selector),
    (area.headings ?? []).join(', '),
    trust(area),
  ]),
)}
`
}

export function searchEnginesPage(): string {
  return `# Search engines

<!-- Written by scripts/docs-search-engines.ts from lib/search/engines. Do not edit by hand. -->

What Second Look knows of results pages, and since when. Results pages change often and nobody announces it: a date far back means that a
page may no longer be recognised. Nothing is fetched to keep this up to date; it comes with a new version.

${table(
  ['engine', 'held against its sources on', 'sources'],
  engines.map(({ name, verifiedOn, sources }) => [name, verifiedOn, sources.join(', ')]),
)}

Every result gets one of three answers. **Advertisement**: the weights of the kinds of votes below add up to 3, or to 2 on a result
without a mark that only regular results have. **Regular result**: a known shape and no vote for an advertisement. **Unclear**: everything
else, and it is shown as such. Several votes of one kind count once. Links of advertisements are never followed.

Class names decide nothing alone: results are found as links that are or hold a title inside the containers below, and areas that are to be
left alone also by the words over them. \`npm run serp\` reads the invented pages in \`tests/fixtures/serp\`, one of them with every class name
changed for each engine, and prints what was seen, what was wrong and how long it took.

Trust: A – several maintained sources or years without change; B – one maintained source; C – a last resort. S1 to S11 are the public filter
lists, browser tables, extensions and parsers in which a fact was seen. None of it was copied from a results page or checked on a live one.

${engines.map(enginePart).join('\n')}`
}

async function main(check: boolean): Promise<void> {
  const page = searchEnginesPage()
  if (!check) {
    await writeFile(file, page)
    return
  }
  const written = await readFile(file, 'utf8').catch(() => '')
  if (written === page) return
  process.stderr.write('docs/search-engines.md is out of date: run node scripts/docs-search-engines.ts\n')
  process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.includes('--check'))
