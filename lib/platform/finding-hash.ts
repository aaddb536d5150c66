/** The short code by which the device remembers a finding that does not fit: neither the site nor the sentence stands in it. Pure. */
import type { Finding } from '../evaluation/evaluation.ts'
import { normalise } from '../language/normalise.ts'
import { nameOf } from '../sheet/identity.ts'

/** The same sign in the same words on the same host has the same hash (53 bits, `[0-9a-z]`); spelling variants and spaces do not matter. */
export function hashOf(host: string, { sign, quote }: Pick<Finding, 'sign' | 'quote'>): string {
  return nameOf(`${host}\n${sign}\n${normalise(quote).text.replace(/\s+/g, '')}`)
}
