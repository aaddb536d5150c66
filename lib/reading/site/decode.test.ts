import { describe, expect, it } from 'vitest'
import { decodePage } from './decode.ts'

// 「費用は1回33万円です。がんの治療。」 in four encodings.
const text = '費用は1回33万円です。がんの治療。'
const bytes = {
  shift_jis: '94ef977082cd3189f13333969c897e82c582b78142 82aa82f182cc8ea197c38142',
  'euc-jp': 'c8f1cdd1a4cf31b2f33333cbfcb1dfa4c7a4b9a1a3 a4aca4f3a4cebca3cec5a1a3',
  'iso-2022-jp': '1b244248714d51244f1b284231 1b24423273 1b28423333 1b24424b7c315f244724392123 242c2473244e3c234e452123 1b2842',
}
const of = (hex: string): Uint8Array =>
  Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const join = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]))

describe('decodePage', () => {
  it('takes the word of the server before that of the page', () => {
    const page = join('<meta charset="utf-8">', of(bytes.shift_jis))
    expect(decodePage(page, 'text/html; charset=Shift_JIS')).toContain(text)
  })

  it.each(Object.entries(bytes))('takes the word of the page: %s', (label, hex) => {
    expect(
      decodePage(join(`<meta http-equiv="Content-Type" content="text/html; charset=${label}">`, of(hex)), 'text/html'),
    ).toContain(text)
  })

  it.each(Object.entries(bytes))('guesses without a word: %s', (_, hex) => {
    expect(decodePage(of(hex), 'text/html')).toBe(text)
  })

  it('guesses UTF-8, and follows a byte-order mark against all else', () => {
    expect(decodePage(join(text), '')).toBe(text)
    expect(decodePage(join(Uint8Array.of(0xef, 0xbb, 0xbf), text), 'text/html; charset=shift_jis')).toBe(text)
  })

  it('never throws: unknown names and broken bytes become what a browser shows', () => {
    expect(decodePage(join('<meta charset="klingon">', text), 'text/html; charset=x')).toContain(text)
    expect(decodePage(Uint8Array.of(0xff, 0x80, 0x00, 0xc3), 'text/html; charset=utf-8')).toContain('\ufffd')
    expect(decodePage(new Uint8Array(), '')).toBe('')
  })
})
