/** Writes docs/signs.md from the catalogue (`npm run docs`); a unit test fails when the file is stale. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ja } from '../lib/platform/strings/ja.ts'
import { catalogue } from '../lib/signs/catalogue.ts'
import { type Basis, categories, type Examples, type Sign } from '../lib/signs/sign.ts'
import { examplesById } from './sign-files.ts'

export const signsDocument = fileURLToPath(new URL('../docs/signs.md', import.meta.url))

const confidence: Readonly<Record<Basis['confidence'], string>> = {
  P: 'official page',
  R: 'repost of the official document',
  S: 'secondary source',
  W: '**reported, not confirmed**',
}

const basisLine = (basis: Basis): string =>
  `- ${basis.document} (${basis.version})${basis.section === '' ? '' : ` ${basis.section}`} — ${confidence[basis.confidence]} — <${basis.url}>`

function signText(sign: Sign, examples: Examples | undefined): string {
  const list = (texts: readonly string[]): string => texts.map((text) => `- ${text.replaceAll('\n', '⏎')}`).join('\n')
  return [
    `### ${sign.title.ja} \`${sign.id}\``,
    `*${sign.title.en}* · ${sign.tier} · reviewed ${sign.reviewed}`,
    `**どうして** ${sign.why.ja}`,
    `**聞いてみること** ${sign.ask.ja}`,
    `**根拠**\n\n${sign.basis.map(basisLine).join('\n')}`,
    `**合う例**\n\n${list(examples?.match ?? [])}`,
    `**合わない例**\n\n${list(examples?.non ?? [])}`,
  ].join('\n\n')
}

/** The whole document. */
export async function renderSigns(): Promise<string> {
  const examples = await examplesById()
  const parts = categories.map((category) => {
    const signs = catalogue.filter((sign) => sign.category === category)
    return [
      `## ${ja.words.categories[category].label} \`${category}\``,
      ...signs.map((sign) => signText(sign, examples.get(sign.id))),
    ].join('\n\n')
  })
  const intro =
    'Generated from `lib/signs` by `npm run docs`. To correct a sign, edit its file there: its examples run as tests. Examples are invented sentences; no clinic is meant.'
  return `# 見きわめサインの一覧 — the catalogue of signs\n\n${intro}\n\n${catalogue.length} signs over ${categories.length} categories.\n\n${parts.join('\n\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(signsDocument, await renderSigns())
