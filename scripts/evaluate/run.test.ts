import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from './output.ts'
import { run } from './run.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-look-run-'))
})
afterEach(() => rm(folder, { recursive: true }))

const options = { format: 'json', jobs: 2, resume: false } as const

async function evaluate(files: string[], more: object = {}) {
  const outputs: Output[] = []
  const said: string[] = []
  const failures = await run(
    { ...options, files, ...more },
    { from: folder, say: (line) => void said.push(line), print: async (output) => outputs.push(output) > 0 },
  )
  return { outputs, said, failures }
}

describe('texts', () => {
  it('are evaluated in the order of the list, and a broken line does not stop it', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => JSON.stringify({ id: index, text: 'がんの治療について。' }))
    lines[7] = 'broken'
    await writeFile(join(folder, 'list.jsonl'), lines.join('\n'))
    const { outputs, failures } = await evaluate(['list.jsonl'])
    expect(outputs.map((output) => output.id ?? output.file)).toEqual(lines.map((_, index) => (index === 7 ? 'list.jsonl' : index)))
    expect(outputs[7]).toEqual({ file: 'list.jsonl', line: 8, error: 'this line is not JSON' })
    expect(outputs[0]).toMatchObject({ topic: expect.any(String), disclosures: {}, pageSigns: [] })
    expect(failures).toBe(1)
  })

  it('give quotes that are the text', async () => {
    const text = '\u3000癌が必ず治ります。\r\n患者様の９８％に効果。がんが消えたと患者さまが喜ばれました。'
    await writeFile(join(folder, 'list.jsonl'), JSON.stringify({ id: 'a', text, role: 'provider' }))
    const { outputs } = await evaluate(['list.jsonl'])
    const [output] = outputs
    if (output === undefined || !('findings' in output)) throw new Error('no evaluation')
    expect(output.findings.length).toBeGreaterThan(0)
    expect(output.role).toBe('provider')
    for (const { quote, start, end } of output.findings) expect(text.slice(start, end)).toBe(quote)
  })

  it('stop when nobody listens any more', async () => {
    await writeFile(join(folder, 'list.jsonl'), '{"id":1,"text":"x"}\n'.repeat(50))
    let printed = 0
    await run({ ...options, files: ['list.jsonl'] }, { from: folder, say: () => undefined, print: async () => ++printed < 3 })
    expect(printed).toBe(3)
  })
})

describe('--out', () => {
  const list = '{"id":"a","text":"がんの治療"}\n{"id":"b","text":"がんの相談"}\nbroken\n'

  it('keeps the whole, and a second run does not write over it', async () => {
    await writeFile(join(folder, 'list.jsonl'), list)
    const { outputs } = await evaluate(['list.jsonl'], { out: 'kept' })
    const whole = await readFile(join(folder, 'kept/results.jsonl'), 'utf8')
    expect(
      whole
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(outputs)
    expect((await readFile(join(folder, 'kept/results.csv'), 'utf8')).split('\r\n')[0]).toMatch(/^\uFEFFinput,url,role/)
    await expect(evaluate(['list.jsonl'], { out: 'kept' })).rejects.toThrow(/--resume/)
    expect(await readFile(join(folder, 'kept/results.jsonl'), 'utf8')).toBe(whole)
  })

  it('is taken up again: what is there is not done twice, what is new or changed is', async () => {
    await writeFile(join(folder, 'list.jsonl'), list)
    await evaluate(['list.jsonl'], { out: 'kept' })
    const [item = ''] = await readdir(join(folder, 'kept/items'))
    const place = join(folder, 'kept/items', item)
    const kept = JSON.parse(await readFile(place, 'utf8'))
    await writeFile(place, JSON.stringify({ ...kept, role: 'from the first run' }))
    await writeFile(join(folder, 'list.jsonl'), `${list}{"id":"c","text":"新しい"}\n`)
    const { outputs } = await evaluate(['list.jsonl'], { out: 'kept', resume: true })
    expect(outputs.map((output) => output.id ?? output.file)).toEqual(['a', 'b', 'list.jsonl', 'c'])
    expect(outputs.filter((output) => 'role' in output && (output.role as string) === 'from the first run')).toHaveLength(1)
    expect((await readFile(join(folder, 'kept/results.jsonl'), 'utf8')).trimEnd().split('\n')).toHaveLength(4)
  })
})
