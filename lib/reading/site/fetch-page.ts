/** One page of the same site, fetched because the reader asked for it: without cookies and referrer, and never from anywhere else. */
import type { Outcome } from '../../evaluation/elsewhere/elsewhere.ts'
import { decodePage } from './decode.ts'

/** Bytes read of one page. A page of text is shorter; what is longer is cut and said to be. */
export const mostBytes = 2 * 1024 * 1024

export type Fetched =
  | { readonly outcome: Extract<Outcome, 'read' | 'cut'>; readonly html: string }
  | { readonly outcome: Exclude<Outcome, 'read' | 'cut'> }

/**
 * Never rejects, except that an aborted signal ends it as `too-slow`. `same-origin` makes the browser refuse a redirect to another site before it asks
 * there.
 */
export async function fetchPage(href: string, signal: AbortSignal): Promise<Fetched> {
  try {
    const response = await fetch(href, {
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal,
    })
    if (!response.ok) {
      void response.body?.cancel()
      return { outcome: response.status === 404 || response.status === 410 ? 'not-found' : 'refused' }
    }
    const contentType = response.headers.get('content-type') ?? ''
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) {
      void response.body?.cancel()
      return { outcome: 'not-html' }
    }
    const { bytes, whole } = await firstBytes(response.body)
    return { outcome: whole ? 'read' : 'cut', html: decodePage(bytes, contentType) }
  } catch {
    return { outcome: signal.aborted ? 'too-slow' : 'refused' }
  }
}

async function firstBytes(body: ReadableStream<Uint8Array> | null): Promise<{ bytes: Uint8Array; whole: boolean }> {
  if (body === null) return { bytes: new Uint8Array(), whole: true }
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
    if (length < mostBytes) continue
    await reader.cancel()
    break
  }
  const bytes = new Uint8Array(Math.min(length, mostBytes))
  let at = 0
  for (const part of parts) {
    bytes.set(part.subarray(0, bytes.length - at), at)
    at += Math.min(part.length, bytes.length - at)
  }
  return { bytes, whole: length < mostBytes }
}
