/** The command line as it is called: on real files, from another folder, with everything that can be wrong with a saved page. */
import { spawn } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { disclosureIds } from '../../lib/evaluation/evaluation.ts'

const root = join(import.meta.dirname, '../..')
const promise = '当院のがん治療なら、必ず治ります。'
const heading = '<!doctype html><meta charset="utf-8"><title>がん免疫療法クリニック</title><h1>がんの免疫細胞療法</h1>'

/** Among whatever else is found. */
const withPromise = expect.arrayContaining([
  expect.objectContaining({ category: 'guarantee', quote: expect.stringContaining('必ず治') }),
])

let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-look-cli-'))
})
test.afterAll(() => rm(folder, { recursive: true }))

async function put(name: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), content)
}

interface Called {
  readonly status: number | null
  readonly out: string
  readonly err: string
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into whatever was printed
  readonly lines: any[]
}

/** As npm runs it: in the package's folder, with the caller's own in INIT_CWD. */
async function evaluate(...words: string[]): Promise<Called> {
  const child = spawn(process.execPath, [join(root, 'scripts/evaluate.ts'), ...words], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder, npm_lifecycle_event: 'evaluate' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (part) => {
    out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part) => {
    err += part
  })
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const lines = words.includes('json')
    ? out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : []
  return { status, out, err, lines }
}

test('pages, texts and lists in one call, in their order, with what failed among them', async () => {
  test.setTimeout(120_000)
  await put('pages/a.html', `${heading}<p>${promise}</p>`)
  await put('pages/b.html', '<!doctype html><meta charset="utf-8"><title>パン</title><p>きょうのパンは、くるみパンです。</p>')
  await put('pages/notes.md', 'no page')
  await put('fake.html', '%PDF-1.7')
  await put('text.txt', promise)
  await put(
    'lists/list.jsonl',
    `{"id":"t","text":"${promise}"}\nbroken\n{"file":"../pages/a.html","url":"https://clinic.example/a"}\n`,
  )
  const { status, lines, err } = await evaluate(
    '--format',
    'json',
    'text.txt',
    'pages',
    'missing.html',
    'fake.html',
    'lists/list.jsonl',
  )
  expect(lines.map(({ id, file }) => id ?? file)).toEqual([
    'text.txt',
    'pages/a.html',
    'pages/b.html',
    'missing.html',
    'fake.html',
    't',
    'lists/list.jsonl',
    '../pages/a.html',
  ])
  const [text, page, bread, missing, fake, listed, broken, again] = lines
  expect(Object.keys(page)).toEqual(['file', 'role', 'topic', 'findings', 'disclosures', 'pageSigns', 'treatments', 'unchecked'])
  expect(page).toMatchObject({ role: 'provider', topic: 'cancer-treatment', findings: withPromise })
  expect(Object.keys(page.disclosures)).toEqual([...disclosureIds])
  expect(bread).toMatchObject({ topic: 'other', findings: [] })
  expect(text.disclosures).toEqual({})
  for (const { findings } of [text, listed]) {
    for (const { quote, start, end } of findings) expect(promise.slice(start, end)).toBe(quote)
  }
  expect(listed).toMatchObject({ id: 't', findings: withPromise })
  expect(missing.error).toBe('no such file')
  expect(fake.error).toContain('PDF')
  expect(broken).toEqual({ file: 'lists/list.jsonl', line: 2, error: 'this line is not JSON' })
  expect(again).toMatchObject({ url: 'https://clinic.example/a', role: 'provider' })
  expect(err).toContain('skipped pages/notes.md')
  expect(status).toBe(1)
})

test('what goes well ends with 0, a wrong call with 2', async () => {
  await put('one.html', `${heading}<p>${promise}</p>`)
  expect((await evaluate('--format', 'json', 'one.html')).status).toBe(0)
  const wrong = await evaluate('--bogus', 'one.html')
  expect(wrong.status).toBe(2)
  expect(wrong.out).toBe('')
  expect(wrong.err).toContain('--bogus')
  expect((await evaluate('--report', 'one.html')).status).toBe(2)
  const help = await evaluate('--help')
  expect([help.status, help.err]).toEqual([0, ''])
})

test('a page is what a browser makes of it: scripts, neighbours, its own encoding, and nothing from elsewhere', async () => {
  const page = Buffer.concat([
    Buffer.from('<meta charset="shift_jis"><title>x</title><h1 id="h">'),
    // 「がんの治療」 in Shift_JIS.
    Buffer.from([0x82, 0xaa, 0x82, 0xf1, 0x82, 0xcc, 0x8e, 0xa1, 0x97, 0xc3]),
    Buffer.from('</h1><script src="parts/said.js"></script><script src="https://elsewhere.example/x.js"></script>'),
  ])
  await put('site/page.html', page)
  // In ASCII: the page's encoding is also that of its scripts.
  const ascii = JSON.stringify(`<p>${promise}</p>`).replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  await put('site/parts/said.js', `document.querySelector('#h').insertAdjacentHTML('afterend', ${ascii})`)
  const { lines } = await evaluate(
    '--format',
    'json',
    '--role',
    'provider',
    '--url',
    'https://clinic.example/cancer/',
    'site/page.html',
  )
  expect(lines[0]).toMatchObject({
    url: 'https://clinic.example/cancer/',
    role: 'provider',
    topic: 'cancer-treatment',
    findings: withPromise,
  })
})

for (const [what, trouble] of [
  ['goes elsewhere', '<script>location.href = "https://elsewhere.example/"</script>'],
  ['reloads itself', '<script>location.reload()</script>'],
  ['sends a form', '<form id="f" action="https://elsewhere.example/" method="post"></form><script>f.submit()</script>'],
  ['refreshes at once', '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">'],
  ['goes blank', '<script>location.href = "about:blank"</script>'],
  [
    'opens dialogs and windows',
    '<script>alert(1); confirm(2); prompt(3); print(); window.open("https://elsewhere.example/")</script>',
  ],
  [
    'breaks what is built in',
    '<script>JSON.parse = JSON.stringify = Array.prototype.map = () => { throw 1 }; delete window.Map</script>',
  ],
  ['forbids everything', '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'],
] as const) {
  test(`a page that ${what} is read to its end`, async () => {
    const name = `trouble-${what.replaceAll(' ', '-')}.html`
    await put(name, `${heading}${trouble}<p>${promise}</p>`)
    const { lines, status } = await evaluate('--format', 'json', name)
    expect(lines[0]).toMatchObject({ file: name, topic: 'cancer-treatment', findings: withPromise })
    expect(status).toBe(0)
  })
}

test('a page whose script never ends is taken as it stands after 15 seconds', async () => {
  test.setTimeout(120_000)
  await put('endless.html', `${heading}<p>${promise}</p><script>setTimeout(() => { for (;;); }, 0)</script>`)
  const { lines } = await evaluate('--format', 'json', 'endless.html')
  expect(lines[0]).toMatchObject({ topic: 'cancer-treatment', findings: withPromise })
})

test('a results page is read as one, and another page is none', async () => {
  const address = 'https://www.google.com/search?q=%E3%81%8C%E3%82%93'
  await copyFile(join(root, 'public/practice/results-google.html'), join(folder, 'results.html'))
  await put('page.html', `${heading}<p>${promise}</p>`)
  await put('results.jsonl', `{"file":"results.html","url":"${address}","search":true}\n`)
  const { lines, status } = await evaluate('--format', 'json', '--as-search', address, 'results.html', 'page.html', 'results.jsonl')
  expect(status).toBe(0)
  const [results, none, listed] = lines
  expect(Object.keys(results)).toEqual(['file', 'url', 'engine', 'results'])
  expect(results.engine).toBe('google')
  expect(results.results.length).toBeGreaterThan(5)
  expect(Object.keys(results.results[0])).toEqual(['title', 'kind', 'publisher', 'domain', 'findings'])
  expect(none.results).toEqual([])
  expect(listed).toEqual(results)
  const elsewhere = await evaluate('--format', 'json', '--as-search', 'https://clinic.example/', 'results.html')
  expect(elsewhere.lines).toEqual([{ file: 'results.html', url: 'https://clinic.example/', engine: null, results: [] }])
})

test('a listener that leaves early ends it quietly', async () => {
  for (let index = 0; index < 12; index++) await put(`many/${index}.html`, `${heading}<p>${promise}</p>`)
  const command = `"${process.execPath}" "${join(root, 'scripts/evaluate.ts')}" --format json many | head -n 1; echo "\${PIPESTATUS[0]}"`
  const child = spawn('bash', ['-c', command], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.on('data', (part) => {
    out += part
  })
  child.stderr.on('data', (part) => {
    err += part
  })
  await new Promise((resolve) => child.once('close', resolve))
  const [line = '', status] = out.trim().split('\n')
  expect(JSON.parse(line).file).toBe('many/0.html')
  expect([status, err]).toEqual(['0', ''])
})

test('csv and table hold the same facts, and --out keeps them', async () => {
  await put('kept-from/a.html', `${heading}<p>${promise}</p>`)
  const csv = await evaluate('--format', 'csv', '--out', 'kept', 'kept-from')
  expect(csv.status).toBe(0)
  expect(csv.out).toContain('finding,guarantee')
  expect(await readFile(join(folder, 'kept/results.csv'), 'utf8')).toBe(`\uFEFF${csv.out}`)
  const again = await evaluate('--out', 'kept', '--resume', 'kept-from')
  expect(again.out).toContain('guarantee')
  expect((await evaluate('--out', 'kept', 'kept-from')).status).toBe(2)
})

test('without a browser pages fail with one clear line, and texts are done all the same', async () => {
  await put('one.html', heading)
  await put('text.txt', promise)
  const child = spawn(process.execPath, [join(root, 'scripts/evaluate.ts'), '--format', 'json', 'one.html', 'text.txt'], {
    cwd: folder,
    env: { ...process.env, SECOND_LOOK_CHROMIUM: '/nowhere/chromium' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (part) => {
    out += part
  })
  child.stderr.on('data', (part) => {
    err += part
  })
  const status = await new Promise((resolve) => child.once('close', resolve))
  const [page, text] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(page.error).toContain('SECOND_LOOK_CHROMIUM names /nowhere/chromium')
  expect(text.findings).toEqual(withPromise)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(1)
})
