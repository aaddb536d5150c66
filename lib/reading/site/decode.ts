/** Bytes of a page → text. Fetched pages come without the browser's own guess at their encoding, and many old Japanese pages declare none. */

/** Bytes in which a declaration is looked for, as browsers do. */
const prescan = 4096

/** Names that browsers know under several spellings are left to `TextDecoder`; an unknown one is as good as none. */
function decoderFor(label: string | undefined, fatal = false): TextDecoder | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label.trim().toLowerCase(), { fatal })
  } catch {
    return undefined
  }
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescan))
  return (
    /<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}?encoding=["']([\w.-]{2,40})/i.exec(head)?.[1]
  )
}

function decodes(bytes: Uint8Array, label: string): string | undefined {
  try {
    return decoderFor(label, true)?.decode(bytes)
  } catch {
    return undefined
  }
}

const kana = (text: string): number => text.match(/[ぁ-んァ-ヶ]/g)?.length ?? 0

/** The encoding a Japanese page without any declaration is most likely in: the one that decodes without error and gives the most kana. */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536)
  // A sample may end in the middle of a character: what cannot be decoded to the end is tried without its last bytes.
  const candidates = ['iso-2022-jp', 'utf-8', 'euc-jp', 'shift_jis'].flatMap((label) => {
    for (const cut of [0, 1, 2, 3]) {
      const text = decodes(sample.subarray(0, sample.length - cut), label)
      if (text !== undefined) return [{ label, kana: kana(text) }]
    }
    return []
  })
  if (!sample.includes(0x1b))
    return candidates.filter(({ label }) => label !== 'iso-2022-jp').sort((a, b) => b.kana - a.kana)[0]?.label ?? 'utf-8'
  return candidates.sort((a, b) => b.kana - a.kana)[0]?.label ?? 'utf-8'
}

/**
 * Text of a page: by byte-order mark, the server's word, the page's own word, or a guess, in this order. Never throws: what cannot be decoded
 * becomes U+FFFD, as in a browser.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const fromServer = /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(contentType)?.[1]
  const decoder = decoderFor(fromServer) ?? decoderFor(declared(bytes)) ?? decoderFor(guess(bytes))
  return (decoder ?? new TextDecoder('utf-8')).decode(bytes)
}
