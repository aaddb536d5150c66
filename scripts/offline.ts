/** Files served under real addresses, with nothing fetched from anywhere. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

export interface Served {
  readonly body: Buffer | string
  readonly contentType: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers an address, or says that it has nothing there. */
export type Serve = (address: URL) => Served | undefined | Promise<Served | undefined>

const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
}

/** The type of a file by its name, without a charset: the browser decides that by the file's own words, as it does for saved pages. */
export function contentTypeOf(file: string): string {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream'
}

/**
 * Addresses to files. A key that ends in a slash and a star (`https://host/folder/*`) stands for a folder; another one for that address, whatever its
 * fragment, and whatever its query when the key has none.
 */
export function serveFiles(files: Readonly<Record<string, string>>): Serve {
  const entries = Object.entries(files).map(([key, file]) => ({ key: key.endsWith('*') ? key : new URL(key).href, file }))
  return async (address) => {
    const plain = `${address.origin}${address.pathname}`
    const whole = `${plain}${address.search}`
    const exact = entries.find(({ key }) => key === whole) ?? entries.find(({ key }) => key === plain)
    if (exact !== undefined) return serveFile(exact.file)
    for (const { key, file } of entries) {
      if (key.endsWith('/*') && plain.startsWith(key.slice(0, -1))) {
        const served = await serveFromFolder(file, plain.slice(key.length - 1))
        if (served !== undefined) return served
      }
    }
    return undefined
  }
}

export async function serveFile(file: string): Promise<Served | undefined> {
  try {
    return { body: await readFile(file), contentType: contentTypeOf(file) }
  } catch {
    return undefined
  }
}

/** A file inside a folder by the tail of an address. Nothing outside the folder is served, by `..` or by link. */
export async function serveFromFolder(folder: string, tail: string): Promise<Served | undefined> {
  try {
    const root = await realpath(folder)
    const file = await realpath(resolve(root, `.${sep}${decodeURIComponent(tail)}`))
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined
    return serveFile(file)
  } catch {
    // Not there, not decodable, not readable: the page gets the refusal any missing file gets.
    return undefined
  }
}

/** The first that has an answer. */
export function firstOf(...serves: readonly Serve[]): Serve {
  return async (address) => {
    for (const serve of serves) {
      const served = await serve(address)
      if (served !== undefined) return served
    }
    return undefined
  }
}
