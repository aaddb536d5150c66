/** Addresses made to be taken for a public body's. Looked at only where the address is not that body's. */

/** Names of public bodies as their addresses spell them, long enough that nearly the same spelling is no accident. */
const longNames = ['ganjoho', 'kokusen', 'jcancer', 'kokuritsugan', 'nationalcancercenter']
const shortest = 6
/** Short ones: only the whole label, or a part of it between hyphens. */
const shortNames = ['mhlw', 'pmda', 'ncc', 'caa']

/** Letters that are mistaken for one another, made the same. */
const skeleton = (label: string): string =>
  label.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w')

/** Does an address that is not official carry the name of one that is? `ganjoho.jp.example`, `city.a.lg.jp.example`, `go-jp.example`. */
export function imitatesOfficial(host: string): boolean {
  // A suffix of the Japanese registry in the middle: the address of somebody who wants to be taken for whoever stands before it.
  if (/(?:^|[.-])(?:ac|ad|co|ed|go|gr|lg|ne|or)[.-]jp[.-]/.test(host) || /(?:^|[.-])(?:go|lg)-?jp(?:[.-]|$)/.test(host)) return true
  return skeleton(host)
    .split('.')
    .some((label) => {
      const parts = label.includes('-') ? label.split('-') : [label]
      if (parts.some((part) => shortNames.includes(part))) return true
      const whole = parts.join('')
      if (whole.length < shortest) return false
      return longNames.some((name) => whole.includes(name) || isNearly(whole, name) || parts.some((part) => isNearly(part, name)))
    })
}

/** One letter more, less or other. */
function isNearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
