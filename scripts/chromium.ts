/** A real Chromium with the built extension in it, a clean profile, and a network that consists of our own files. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { findBrowser } from './browser.ts'
import type { Serve } from './offline.ts'
import { proxyArguments, type RefusingProxy, startRefusingProxy } from './refusing-proxy.ts'
import { Requests } from './requests.ts'
import { clickToolbar, type ToolbarPopup } from './toolbar.ts'

export interface LaunchOptions {
  /** Folder of the unpacked extension, such as `.output/chrome-mv3`. */
  readonly extension: string
  readonly serve: Serve
  /** A server of the test's own that answers every request as a proxy does: nothing is intercepted then, and `serve` is not asked. */
  readonly server?: RefusingProxy
  readonly headless?: boolean
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly locale?: string
  readonly colorScheme?: 'light' | 'dark'
}

export interface ExtensionBrowser {
  readonly context: BrowserContext
  /** The browser-wide DevTools session. */
  readonly browserSession: CDPSession
  readonly extensionId: string
  readonly requests: Requests
  /** The tab that is open from the start, or a new one. */
  firstPage(): Promise<Page>
  /** Another tab. Prefer it to `context.newPage()`: it waits until the tab's requests are watched. */
  newPage(): Promise<Page>
  /** Address of one of the extension's own pages: `surface('guide.html')`. */
  surface(path: string): string
  /** The extension's button pressed on this tab, with the activeTab grant a person's click gives. */
  clickToolbar(page: Page): Promise<ToolbarPopup | null>
  close(): Promise<void>
}

/** Arguments every launch of ours carries: nothing in the background, nothing to a network. */
export const quietArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
]

export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await findBrowser('chromium')
  const folder = await realpath(options.extension).catch(() => {
    throw new Error(`No built extension at ${options.extension}. Build it first: npm run build (or npm run build:practice).`)
  })
  const proxy = await startRefusingProxy()
  const profile = await quietProfile()
  const tidy = async (): Promise<void> => {
    await proxy.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  let context: BrowserContext | undefined
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: browser.path,
      headless: options.headless ?? true,
      viewport: options.viewport ?? { width: 1280, height: 800 },
      locale: options.locale ?? 'ja-JP',
      colorScheme: options.colorScheme ?? 'light',
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...quietArguments,
        ...proxyArguments(options.server ?? proxy),
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        '--enable-unsafe-extension-debugging',
      ],
    })
    const requests = new Requests(proxy)
    if (options.server === undefined) await requests.watch(context, options.serve)
    const browserSession = await openBrowserSession(context)
    const extensionId = await idOf(browserSession, folder)
    return handleOf(context, browserSession, extensionId, requests, tidy)
  } catch (error) {
    await context?.close()
    await tidy()
    throw error
  }
}

/** A new profile that guesses nothing: no preconnects, no suggestions, no sign-in. */
async function quietProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'second-look-profile-'))
  await mkdir(join(profile, 'Default'))
  await writeFile(
    join(profile, 'Default/Preferences'),
    JSON.stringify({
      net: { network_prediction_options: 2 },
      signin: { allowed: false, allowed_on_next_startup: false },
      search: { suggest_enabled: false },
      alternate_error_pages: { enabled: false },
      safebrowsing: { enabled: false },
      translate: { enabled: false },
    }),
  )
  return profile
}

function handleOf(
  context: BrowserContext,
  browserSession: CDPSession,
  extensionId: string,
  requests: Requests,
  tidy: () => Promise<void>,
): ExtensionBrowser {
  const newPage = async (): Promise<Page> => {
    const page = await context.newPage()
    await requests.ready()
    return page
  }
  return {
    context,
    browserSession,
    extensionId,
    requests,
    async firstPage() {
      return context.pages()[0] ?? newPage()
    },
    newPage,
    surface: (path) => `chrome-extension://${extensionId}/${path}`,
    clickToolbar: (page) => clickToolbar(browserSession, extensionId, page),
    async close() {
      await context.close()
      await tidy()
    },
  }
}

async function openBrowserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (browser === null) throw new Error('The browser closed while it was starting.')
  return browser.newBrowserCDPSession()
}

interface ExtensionInfo {
  readonly id: string
  readonly path: string
}

/** The browser loads unpacked extensions a moment after it starts. */
async function idOf(session: CDPSession, folder: string): Promise<string> {
  const deadline = Date.now() + 15_000
  for (;;) {
    const { extensions } = (await session.send('Extensions.getExtensions' as never)) as { extensions: ExtensionInfo[] }
    const ours = extensions.find(({ path }) => path === folder)
    if (ours !== undefined) return ours.id
    if (Date.now() > deadline) {
      throw new Error(`The browser did not load the extension in ${folder}. Is its manifest valid? (npm run build)`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
