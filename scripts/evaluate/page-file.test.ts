import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { complaintAbout, openPageFile } from './page-file.ts'

describe('bytes that are no web page', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 …')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004')],
    ['the file is empty', Buffer.alloc(0)],
    ['a binary file', Buffer.from([1, 2, 0, 4])],
    ['MHTML', Buffer.from('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n')],
  ])('%s', (word, bytes) => {
    expect(complaintAbout(bytes)).toContain(word)
  })

  it.each(['<!doctype html>', '\uFEFF<p>', 'just words', '<?xml version="1.0"?><svg/>', '<p>%PDF-</p>'])('but not %j', (text) => {
    expect(complaintAbout(Buffer.from(text))).toBeUndefined()
    expect(complaintAbout(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBeUndefined()
  })
})

describe('a saved page', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-look-page-'))
    await mkdir(join(folder, 'site/a b_files'), { recursive: true })
    await writeFile(join(folder, 'site/a b.html'), '<p>')
    await writeFile(join(folder, 'site/a b_files/style.css'), 'p {}')
    await writeFile(join(folder, 'secret.txt'), 'secret')
    await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('is served under an invented address with its neighbours, and nothing else is', async () => {
    const { address, serve } = await openPageFile(join(folder, 'site/a b.html'), undefined)
    expect(address.href).toBe('https://saved-page.invalid/a%20b.html')
    const get = async (tail: string) => (await serve(new URL(tail, address)))?.contentType
    expect(await get('')).toBe('text/html')
    expect(await get('a%20b_files/style.css?v=3')).toBe('text/css')
    expect(await get('a%20b_files')).toBeUndefined()
    expect(await get('missing.png')).toBeUndefined()
    expect(await get('link.txt')).toBeUndefined()
    expect(await get('..%2fsecret.txt')).toBeUndefined()
    expect(await get('%E0%A4%A')).toBeUndefined()
    expect(await get('https://elsewhere.example/a%20b.html')).toBeUndefined()
  })

  it('is served under the address it came from', async () => {
    const { address, serve } = await openPageFile(join(folder, 'site/a b.html'), 'https://clinic.example/cancer/?page=2')
    expect(address.href).toBe('https://clinic.example/cancer/?page=2')
    const get = async (url: string) => (await serve(new URL(url)))?.contentType
    expect(await get('https://clinic.example/cancer/?page=2')).toBe('text/html')
    expect(await get('https://clinic.example/cancer/?page=3')).toBeUndefined()
    expect(await get('https://clinic.example/cancer/a%20b_files/style.css')).toBe('text/css')
    expect(await get('https://clinic.example/a%20b_files/style.css')).toBeUndefined()
  })
})
