/** A name for something the reader adds: by chance, so that two tabs never choose the same. */
export function newId(kind: 'q' | 'c'): string {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2))
  return `${kind}-own-${one.toString(36)}${two.toString(36)}`
}
