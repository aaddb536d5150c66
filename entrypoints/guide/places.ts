/** Places of the page: what an address after `#` means, and opening what is folded, on arrival and for paper. */

/** In the order of the page. */
export const sections = [
  'midway',
  'centre',
  'find',
  'steps',
  'who',
  'hurdles',
  'worth',
  'not',
  'cost',
  'papers',
  'questions',
  'sources',
] as const
export type Section = (typeof sections)[number]

/** Parts worth having alone on paper. */
export const printable = ['centre', 'find', 'steps', 'papers', 'questions'] as const satisfies readonly Section[]
export type Printable = (typeof printable)[number]

/** Other names under which surfaces lead here. */
const aliases: Readonly<Record<string, Section>> = { consultation: 'centre', 'second-opinion': 'steps' }

const named = /^[a-z0-9-]{1,40}$/

/** Opens what hides the place, scrolls to it and puts the keyboard there. Unknown names do nothing. */
export function goTo(name: string): void {
  if (!named.test(name)) return
  const place = document.getElementById(Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name)
  if (place === null) return
  for (let up: Element | null = place; up !== null; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true
  const own = place.querySelector(':scope > details')
  if (own instanceof HTMLDetailsElement) own.open = true
  place.scrollIntoView()
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: true })
}

const allDetails = (): readonly HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('main details')]

export function setAllOpen(open: boolean): void {
  for (const each of allDetails()) each.open = open
}

/** Prints the page, or one part of it. */
export function printPart(part?: Printable): void {
  if (part !== undefined) document.documentElement.dataset.only = part
  print()
}

/** Follows `#` addresses from now on, and opens everything while the page is printed. Returns how to stop. */
export function watchPlaces(): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let opened: readonly HTMLDetailsElement[] = []
  const arrive = (): void => goTo(location.hash.slice(1))
  addEventListener('hashchange', arrive, { signal })
  document.addEventListener(
    'click',
    (event) => {
      // The same address twice is no change of address, but the reader wants to go there again.
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
      if (link?.getAttribute('href') === location.hash) arrive()
    },
    { signal },
  )
  addEventListener(
    'beforeprint',
    () => {
      opened = allDetails().filter((each) => !each.open)
      for (const each of opened) each.open = true
    },
    { signal },
  )
  addEventListener(
    'afterprint',
    () => {
      for (const each of opened) each.open = false
      opened = []
      delete document.documentElement.dataset.only
    },
    { signal },
  )
  arrive()
  return () => stop.abort()
}
