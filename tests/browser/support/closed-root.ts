/**
 * Finds and uses what stands in closed shadow roots, where Playwright's locators do not see: through the accessibility tree, as a
 * screen reader meets it. So a test that passes here also says that the thing has a role and a name.
 */
import type { CDPSession, Page } from '@playwright/test'

export interface Wanted {
  /** ARIA role: `button`, `link`, `dialog`, `heading`, `StaticText`, … Any role when left out. */
  readonly role?: string
  /** The accessible name: the whole of it, or a pattern. Any name when left out. */
  readonly name?: string | RegExp
  /** Which one, when several match; from 0. The first when left out. */
  readonly nth?: number
}

export interface Found {
  readonly role: string
  readonly name: string
  /** What it says besides its name: `description`, `expanded`, `checked`, `value`, … */
  readonly properties: Readonly<Record<string, unknown>>
  readonly backendNodeId: number
}

interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: string }
  readonly name?: { readonly value?: string }
  readonly description?: { readonly value?: string }
  readonly value?: { readonly value?: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export class ClosedRoots {
  readonly #page: Page
  readonly #session: CDPSession

  private constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  static async of(page: Page): Promise<ClosedRoots> {
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('Accessibility.enable')
    return new ClosedRoots(page, session)
  }

  /** Everything that matches, in document order. What is hidden from a screen reader is not among it. */
  async all(wanted: Wanted): Promise<Found[]> {
    const found: Found[] = []
    for (const node of await this.#tree()) {
      const role = node.role?.value ?? ''
      const name = node.name?.value ?? ''
      if (node.backendDOMNodeId === undefined) continue
      if (wanted.role !== undefined && wanted.role !== role) continue
      if (wanted.name !== undefined && !(typeof wanted.name === 'string' ? wanted.name === name : wanted.name.test(name))) continue
      found.push({ role, name, properties: propertiesOf(node), backendNodeId: node.backendDOMNodeId })
    }
    return found
  }

  /** Waits for one. The error tells what was there instead. */
  async find(wanted: Wanted, milliseconds = 10_000): Promise<Found> {
    const deadline = Date.now() + milliseconds
    for (;;) {
      const found = (await this.all(wanted))[wanted.nth ?? 0]
      if (found !== undefined) return found
      if (Date.now() > deadline) throw new Error(`Nothing like ${inWords(wanted)}. There is:\n${await this.axText()}`)
      await this.#page.waitForTimeout(50)
    }
  }

  async count(wanted: Wanted): Promise<number> {
    return (await this.all(wanted)).length
  }

  /** Waits until nothing matches. */
  async waitForGone(wanted: Wanted, milliseconds = 10_000): Promise<void> {
    const deadline = Date.now() + milliseconds
    while ((await this.count(wanted)) > 0) {
      if (Date.now() > deadline) throw new Error(`Still there: ${inWords(wanted)}`)
      await this.#page.waitForTimeout(50)
    }
  }

  /** A real mouse click on the middle of it, scrolled into view first. */
  async click(wanted: Wanted): Promise<void> {
    const { x, y, width, height } = await this.box(wanted)
    await this.#page.mouse.click(x + width / 2, y + height / 2)
  }

  async hover(wanted: Wanted): Promise<void> {
    const { x, y, width, height } = await this.box(wanted)
    await this.#page.mouse.move(x + width / 2, y + height / 2)
  }

  async focus(wanted: Wanted): Promise<void> {
    const { backendNodeId } = await this.find(wanted)
    await this.#session.send('DOM.focus', { backendNodeId })
  }

  /** Where it is in the window, once it has stopped moving. */
  async box(wanted: Wanted): Promise<Box> {
    let last: Box | undefined
    for (let tries = 0; tries < 60; tries++) {
      const { backendNodeId } = await this.find(wanted)
      const box = await this.#boxOf(backendNodeId)
      if (box !== undefined && last !== undefined && sameBox(box, last)) return box
      last = box
      await this.#page.waitForTimeout(30)
    }
    throw new Error(`${inWords(wanted)} has no place on the screen, or does not stop moving.`)
  }

  /** Runs a function on the element itself, such as `(element) => element.scrollTop`. It runs in the page's world. */
  async call<Value>(wanted: Wanted, declaration: string): Promise<Value> {
    const { backendNodeId } = await this.find(wanted)
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId })
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${declaration})(this) }`,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as Value
  }

  /** The whole page as a screen reader meets it: one line a node, indented, role and name. */
  async axText(): Promise<string> {
    const nodes = await this.#tree()
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const children = new Set(nodes.flatMap((node) => node.childIds ?? []))
    const lines: string[] = []
    const walk = (node: AxNode, depth: number): void => {
      const role = node.role?.value ?? ''
      const name = node.name?.value ?? ''
      const speaks = !node.ignored && role !== 'InlineTextBox' && (name !== '' || !['generic', 'none', ''].includes(role))
      if (speaks) lines.push(`${'  '.repeat(depth)}${role}${name === '' ? '' : ` "${name}"`}`)
      for (const id of node.childIds ?? []) {
        const child = byId.get(id)
        if (child !== undefined) walk(child, depth + (speaks ? 1 : 0))
      }
    }
    for (const node of nodes) if (!children.has(node.nodeId)) walk(node, 0)
    return lines.join('\n')
  }

  async close(): Promise<void> {
    await this.#session.detach().catch(() => undefined)
  }

  async #tree(): Promise<AxNode[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree')
    return (nodes as readonly AxNode[]).filter((node) => !node.ignored || (node.childIds?.length ?? 0) > 0)
  }

  async #boxOf(backendNodeId: number): Promise<Box | undefined> {
    try {
      await this.#session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId })
      const { quads } = await this.#session.send('DOM.getContentQuads', { backendNodeId })
      const quad = quads[0]
      if (quad === undefined) return undefined
      const across = quad.filter((_, index) => index % 2 === 0)
      const down = quad.filter((_, index) => index % 2 === 1)
      const x = Math.min(...across)
      const y = Math.min(...down)
      return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y }
    } catch {
      // Gone between finding and looking; the caller looks again.
      return undefined
    }
  }
}

function propertiesOf(node: AxNode): Record<string, unknown> {
  const properties: Record<string, unknown> = {}
  for (const { name, value } of node.properties ?? []) properties[name] = value.value
  if (node.description?.value !== undefined) properties.description = node.description.value
  if (node.value?.value !== undefined) properties.value = node.value.value
  return properties
}

function sameBox(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height
}

function inWords({ role = 'anything', name, nth }: Wanted): string {
  return `${role}${name === undefined ? '' : ` named ${typeof name === 'string' ? `「${name}」` : name}`}${nth === undefined ? '' : ` (number ${nth})`}`
}
