import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { expandInputs, type Input, readText } from './inputs.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-look-inputs-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function put(name: string, content: string | Buffer = '<p>がん</p>'): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), content)
}

async function expand(files: string[], more: Partial<Parameters<typeof expandInputs>[0]> = {}) {
  const skipped: string[] = []
  const inputs: Input[] = []
  for await (const input of expandInputs({ files, from: folder, skipped: (line) => void skipped.push(line), ...more }))
    inputs.push(input)
  return { inputs, skipped }
}

describe('files', () => {
  it('are pages or texts by their ending, called as the caller called them', async () => {
    await put('a.HTML')
    await put('b.txt')
    await put('deep/c.htm')
    const { inputs } = await expand(['./a.HTML', 'b.txt', 'deep/c.htm'], { role: 'provider', url: 'https://x.example/' })
    expect(inputs).toEqual([
      {
        kind: 'page',
        label: { file: './a.HTML' },
        named: true,
        path: join(folder, 'a.HTML'),
        search: false,
        url: 'https://x.example/',
        role: 'provider',
      },
      { kind: 'text', label: { file: 'b.txt' }, named: true, source: { path: join(folder, 'b.txt') }, role: 'provider' },
      expect.objectContaining({ label: { file: 'deep/c.htm' }, path: join(folder, 'deep/c.htm') }),
    ])
  })

  it('that cannot be inputs say why, and the rest goes on', async () => {
    await put('a.pdf')
    await put('noending')
    await put('z.html')
    const { inputs } = await expand(['missing.html', 'a.pdf', 'noending', 'z.html'])
    expect(inputs.map((input) => (input.kind === 'failed' ? input.error : input.kind))).toEqual([
      'no such file',
      expect.stringContaining('.pdf'),
      expect.stringContaining('without an ending'),
      'page',
    ])
  })

  it('become results pages with --as-search, but texts do not', async () => {
    await put('a.html')
    await put('b.txt')
    const { inputs } = await expand(['a.html', 'b.txt'], { asSearch: 'https://www.google.com/search?q=x' })
    expect(inputs[0]).toMatchObject({ kind: 'page', search: true, url: 'https://www.google.com/search?q=x' })
    expect(inputs[1]).toMatchObject({ kind: 'failed', error: expect.stringContaining('--as-search') })
  })
})

describe('a folder', () => {
  it('stands for its pages in the order of their names; the rest is reported', async () => {
    for (const name of ['f/b.html', 'f/a.html', 'f/notes.md', 'f/sub/c.html', 'f/a_files/frame.html', 'f/.hidden/x.html'])
      await put(name)
    const { inputs, skipped } = await expand(['f'])
    expect(inputs.map(({ label, named }) => [label, named])).toEqual([
      [{ file: 'f/a.html' }, false],
      [{ file: 'f/b.html' }, false],
      [{ file: 'f/sub/c.html' }, false],
    ])
    expect(skipped.sort()).toEqual([
      'skipped f/.hidden/ (parts of saved pages)',
      'skipped f/a_files/ (parts of saved pages)',
      'skipped f/notes.md (not .html)',
    ])
  })

  it('without pages is a mistake of the caller', async () => {
    await put('f/notes.md')
    expect((await expand(['f'])).inputs).toEqual([
      { kind: 'failed', named: true, label: { file: 'f' }, error: 'there is no .html file in this folder' },
    ])
  })
})

describe('a list', () => {
  it('holds texts and pages, with paths relative to itself', async () => {
    await put('lists/a.html')
    await put(
      'lists/list.jsonl',
      [
        '\uFEFF{"id":"t1","text":"がんが消えた","role":"provider"}',
        '',
        '{"id":7,"text":""}',
        '{"file":"a.html","url":"https://x.example/p"}',
        '{"file":"a.html","url":"https://www.google.com/search?q=x","search":true}',
      ].join('\n'),
    )
    const { inputs } = await expand(['lists/list.jsonl'])
    const path = join(folder, 'lists/a.html')
    expect(inputs).toEqual([
      { kind: 'text', label: { id: 't1' }, line: 1, named: true, source: { text: 'がんが消えた' }, role: 'provider' },
      { kind: 'text', label: { id: 7 }, line: 3, named: true, source: { text: '' } },
      { kind: 'page', label: { file: 'a.html' }, line: 4, named: true, path, search: false, url: 'https://x.example/p' },
      {
        kind: 'page',
        label: { file: 'a.html' },
        line: 5,
        named: true,
        path,
        search: true,
        url: 'https://www.google.com/search?q=x',
      },
    ])
  })

  it('says which line is broken, and goes on', async () => {
    await put(
      'list.jsonl',
      [
        '{"id":"a"',
        '["no"]',
        '{"id":"b"}',
        '{"id":"c","text":5}',
        '{"text":"nameless"}',
        '{"id":"d","text":"x","role":"king"}',
        '{"file":"a.html","search":true}',
        '{"file":"a.html","url":"nowhere"}',
        '{"file":"a.pdf"}',
        '{"id":"e","text":"good"}',
      ].join('\n'),
    )
    const { inputs } = await expand(['list.jsonl'])
    expect(inputs.map((input) => [input.label, input.line, input.kind === 'failed' ? input.error : input.kind])).toEqual([
      [{ file: 'list.jsonl' }, 1, 'this line is not JSON'],
      [{ file: 'list.jsonl' }, 2, 'this line is not a JSON object'],
      [{ id: 'b' }, 3, expect.stringContaining('neither')],
      [{ id: 'c' }, 4, expect.stringContaining('string')],
      [{ file: 'list.jsonl' }, 5, expect.stringContaining('"id"')],
      [{ id: 'd' }, 6, expect.stringContaining('"role"')],
      [{ file: 'a.html' }, 7, expect.stringContaining('address')],
      [{ file: 'a.html' }, 8, expect.stringContaining('"url"')],
      [{ file: 'a.pdf' }, 9, expect.stringContaining('.html')],
      [{ id: 'e' }, 10, 'text'],
    ])
  })

  it('that is empty is a mistake of the caller', async () => {
    await put('list.jsonl', '')
    expect((await expand(['list.jsonl'])).inputs).toMatchObject([{ kind: 'failed', error: 'the list is empty' }])
  })

  it('takes its address from the command line where a line has none', async () => {
    await put('list.jsonl', '{"file":"a.html"}\n{"file":"a.html","search":false}')
    const { inputs } = await expand(['list.jsonl'], { asSearch: 'https://www.google.com/search?q=x' })
    expect(inputs).toMatchObject([{ search: true, url: 'https://www.google.com/search?q=x' }, { search: false }])
  })
})

describe('the text of a file', () => {
  // 「治療」 in the encodings that old Japanese files have.
  it.each([
    ['UTF-8', Buffer.from('治療')],
    ['UTF-8 with a mark', Buffer.from('\uFEFF治療')],
    ['UTF-16', Buffer.from('\uFEFF治療', 'utf16le')],
    ['Shift_JIS', Buffer.from([0x8e, 0xa1, 0x97, 0xc3])],
    ['EUC-JP', Buffer.from([0xbc, 0xa3, 0xce, 0xc5])],
    ['ISO-2022-JP', Buffer.from([0x1b, 0x24, 0x42, 0x3c, 0x23, 0x4e, 0x45, 0x1b, 0x28, 0x42])],
  ])('is read in %s', async (_, bytes) => {
    await put('a.txt', bytes)
    expect(await readText(join(folder, 'a.txt'))).toBe('治療')
  })

  it('must be there, and be text', async () => {
    await put('empty.txt', '')
    await put('binary.txt', Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 0x80]))
    await expect(readText(join(folder, 'empty.txt'))).rejects.toThrow('empty')
    await expect(readText(join(folder, 'binary.txt'))).rejects.toThrow('not text')
  })
})
