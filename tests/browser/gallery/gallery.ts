/** Opens the gallery in a real Chromium: no port, no request that is not answered from the build, no error on the console. */
import { type Browser, type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { findBrowser } from '../../../scripts/browser.ts'
import { buildGallery, galleryOrigin, serveGallery } from './build.ts'

declare global {
  interface Window {
    /** The closed root, caught as it is made: the page itself cannot get at it. */
    caught?: ShadowRoot
    heard: string[]
  }
}

export interface Opening {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly forced?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

export class Gallery {
  readonly #browser: Browser
  readonly #out: string
  readonly #contexts: BrowserContext[] = []
  readonly #problems: string[] = []

  private constructor(browser: Browser, out: string) {
    this.#browser = browser
    this.#out = out
  }

  /** Builds under a name of its own, so that two specs do not write into one another. */
  static async start(name: string): Promise<Gallery> {
    const out = await buildGallery(name)
    const { path } = await findBrowser('chromium')
    return new Gallery(await chromium.launch({ executablePath: path, args: ['--no-sandbox'] }), out)
  }

  async open(
    query: string,
    { width = 1280, height = 800, dark = false, forced = false, headers = {} }: Opening = {},
  ): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
      reducedMotion: 'reduce',
      permissions: ['clipboard-write'],
    })
    this.#contexts.push(context)
    const refused = await serveGallery(context, this.#out, headers)
    const page = await context.newPage()
    page.on('pageerror', (error) => this.#problems.push(`${query}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) this.#problems.push(`${query}: ${message.text()}`)
    })
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow
      Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit) {
        const root = attach.call(this, options)
        if (options.mode === 'closed') window.caught = root
        return root
      }
    })
    await page.goto(`${galleryOrigin}/?${query}`)
    expect(refused).toEqual([])
    return page
  }

  /** Closes what was opened; nothing may have been said on any console. */
  async clear(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()))
    expect(this.#problems.splice(0)).toEqual([])
  }

  close(): Promise<void> {
    return this.#browser.close()
  }
}
