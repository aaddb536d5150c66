/** base64url without `atob`, which the pure rooms do not have. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The bytes as characters up to 255; '' when the text is none. Addresses are ASCII, so nothing more is needed. */
export function fromBase64Url(text: string): string {
  const plain = text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')
  let bits = 0
  let held = 0
  let read = ''
  for (const letter of plain) {
    const value = alphabet.indexOf(letter)
    if (value === -1) return ''
    held = (held << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    read += String.fromCharCode((held >> bits) & 0xff)
    held &= (1 << bits) - 1
  }
  return read
}
