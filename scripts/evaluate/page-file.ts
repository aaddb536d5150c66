/** A saved page as bytes, its address, and its neighbours. */
import { open, realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type Serve, type Served, serveFromFolder } from '../offline.ts'

/** Larger pages than this do not fit through the browser's door (and no one reads them). */
const largest = 48 * 1024 * 1024

export interface PageFile {
  readonly address: URL
  /** Answers for the page itself and for the files beside it; nothing else. */
  readonly serve: Serve
}

/** Host of pages whose address is not known. Reserved by RFC 2606, and it says nothing about who speaks. */
const inventedHost = 'https://saved-page.invalid'

export async function openPageFile(path: string, url: string | undefined): Promise<PageFile> {
  const bytes = await readBytes(path)
  const complaint = complaintAbout(bytes)
  if (complaint !== undefined) throw new Error(complaint)
  const address = new URL(url ?? `${inventedHost}/${encodeURIComponent(basename(path))}`)
  const folder = dirname(await realpath(path))
  const beside = new URL('.', address)
  // No charset: the browser decides by the page's own words, as it does for any saved page.
  const itself: Served = { body: bytes, contentType: 'text/html' }
  return {
    address,
    async serve(asked) {
      if (asked.origin !== address.origin) return undefined
      if (asked.pathname === address.pathname && asked.search === address.search) return itself
      if (!asked.pathname.startsWith(beside.pathname)) return undefined
      return serveFromFolder(folder, asked.pathname.slice(beside.pathname.length))
    },
  }
}

async function readBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > largest) throw new Error(`the file is larger than ${largest / 1024 / 1024} MB; it was not read`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or a sound'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['bplist00', 'a Safari web archive'],
]

/** Why these bytes are no web page, whatever the file is called; undefined when they may be one. */
export function complaintAbout(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'the file is empty'
  const start = bytes.subarray(0, 1024).toString('latin1')
  const known = signatures.find(([signature]) => start.trimStart().startsWith(signature) || start.startsWith(signature))
  if (known !== undefined) return `this is ${known[1]}, not a web page`
  if (/^(From|MIME-Version|Subject|Snapshot-Content-Location):/im.test(start) && /multipart\/related/i.test(start)) {
    return 'this is a page archive (MHTML); save the page as .html instead'
  }
  const utf16 = ['\u00ff\u00fe', '\u00fe\u00ff', '<\u0000', '\u0000<'].some((beginning) => start.startsWith(beginning))
  if (!utf16 && start.includes('\u0000')) return 'this is a binary file, not a web page'
  return undefined
}
