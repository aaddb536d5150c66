/** Addresses taken apart without `URL`, which the pure rooms do not have. Broken ones give empty parts, never an exception. */

export interface AddressParts {
  readonly scheme: string
  readonly host: string
  readonly path: string
  readonly query: ReadonlyMap<string, string>
}

const shape = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i

export function partsOf(address: string): AddressParts | undefined {
  const match = shape.exec(address)
  if (match === null) return undefined
  const [, scheme = '', host = '', path = '', query = ''] = match
  return {
    scheme: scheme.toLowerCase(),
    host: host.toLowerCase().replace(/\.$/, ''),
    path: path === '' ? '/' : path,
    query: queryOf(query),
  }
}

/** The first value of each name, decoded as forms encode it. */
function queryOf(text: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>()
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=')
    const name = decoded(equals === -1 ? pair : pair.slice(0, equals))
    if (name !== '' && !query.has(name)) query.set(name, equals === -1 ? '' : decoded(pair.slice(equals + 1)))
  }
  return query
}

/** `%` sequences that are no UTF-8 stay as they are: old pages send other encodings, and then nothing can be known of the words. */
function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
