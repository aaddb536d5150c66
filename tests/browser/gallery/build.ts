/** Builds the gallery under `.output/gallery` and serves it from memory to a browser page, so that nothing listens on a port. */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import preact from '@preact/preset-vite'
import { build } from 'vite'

const root = import.meta.dirname
const builds = join(root, '../../../.output/gallery')
export const galleryOrigin = 'https://gallery.example'

/** The folder it was built into. */
export async function buildGallery(name: string): Promise<string> {
  const out = join(builds, name)
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: { outDir: out, emptyOutDir: true, target: 'es2022' },
  })
  return out
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' }

/** Every request of the context is answered from the build or refused; refused ones are listed. */
export async function serveGallery(
  context: BrowserContext,
  out: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const refused: string[] = []
  await context.route('**', async (route) => {
    const url = new URL(route.request().url())
    const path = url.pathname === '/' ? '/index.html' : url.pathname
    const body = url.origin === galleryOrigin ? await readFile(join(out, path)).catch(() => undefined) : undefined
    if (body !== undefined) return route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream', headers })
    if (url.pathname !== '/favicon.ico') refused.push(url.href)
    return route.abort()
  })
  return refused
}
