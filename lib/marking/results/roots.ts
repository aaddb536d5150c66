/** Closed roots of our own on somebody's page. */
import type { Language } from '../../language/trilingual.ts'
import type { Ground } from './ground.ts'

/** What every root of ours needs to know. */
export interface Look {
  readonly language: Language
  readonly textSize: 'normal' | 'large' | 'larger'
  readonly ground: Ground
}

/** Puts the styles into a root. */
export type Adopt = (root: ShadowRoot) => void

/** A host no rule of the page reaches: every property is set on the element itself, as important. */
export function makeHost(properties: Readonly<Record<string, string>>): HTMLElement {
  const host = document.createElement('span')
  host.style.setProperty('all', 'initial', 'important')
  styleHost(host, properties)
  return host
}

export function styleHost(host: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) host.style.setProperty(name, value, 'important')
}

/** What happens inside stays inside: the page's handlers on elements around us must not take our clicks and keys for their own. */
const kept = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
] as const

/** Attaches the closed root and gives back the element to fill. */
export function openRoot(host: HTMLElement, adopt: Adopt): HTMLElement {
  const root = host.attachShadow({ mode: 'closed' })
  adopt(root)
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation())
  const inner = document.createElement('span')
  inner.className = 'sl'
  root.append(inner)
  return inner
}

export function dress(inner: HTMLElement, { language, textSize, ground }: Look): void {
  // Easy Japanese is Japanese.
  inner.lang = language === 'en' ? 'en' : 'ja'
  inner.dataset.text = textSize
  inner.dataset.ground = ground
}

/** An element with a class and text. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  if (text !== '') element.textContent = text
  return element
}
