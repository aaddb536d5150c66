/** Starts one of our own pages: settings in, language and text size on the root element, everything drawn anew when settings change. */
import { type ComponentChildren, render } from 'preact'
import { browser } from 'wxt/browser'
import type { SurfaceName } from '../lib/platform/messages.ts'
import type { Settings } from '../lib/platform/settings.ts'
import { loadSettings, onSettings, type Saved, saveSettings } from '../lib/platform/storage.ts'
import { type Strings, stringsFor } from '../lib/platform/strings/index.ts'
import { withoutReadings } from '../lib/route/furigana.ts'
import type { GuideAnchor } from './help.tsx'
import { adoptStyle, pageStyle, rootAttributes } from './style/index.ts'
import { Speak } from './words.tsx'

export interface PageProps {
  readonly settings: Settings
  readonly change: (change: Partial<Omit<Settings, 'version'>>) => Promise<Saved>
  readonly openGuide: (anchor?: GuideAnchor) => Promise<void>
  readonly openSurface: (surface: SurfaceName, anchor?: string) => Promise<void>
}

export interface StartOptions {
  readonly title: (strings: Strings, settings: Settings) => string
  readonly page: (props: PageProps) => ComponentChildren
}

/** Draws `page` into `<body>`. A page whose settings cannot be read starts with the defaults. */
export async function startPage({ title, page }: StartOptions): Promise<void> {
  adoptStyle(document, pageStyle)
  const draw = (settings: Settings): void => {
    const strings = stringsFor(settings.language)
    for (const [name, value] of Object.entries(rootAttributes(settings.language, settings.textSize, settings.furigana)))
      document.documentElement.setAttribute(name, value)
    document.title = withoutReadings(title(strings, settings))
    render(
      <Speak language={settings.language}>{page({ settings, change: saveSettings, openGuide, openSurface })}</Speak>,
      document.body,
    )
  }
  onSettings(draw)
  draw(await loadSettings())
}

const openGuide = (anchor?: GuideAnchor): Promise<void> => openSurface('guide', anchor)

/** Opens another of our pages in a tab. Our own page may do so itself; the page script has to ask the background. Never rejects. */
async function openSurface(surface: SurfaceName, anchor?: string): Promise<void> {
  const path = `/${surface}.html${anchor === undefined ? '' : `#${anchor}`}`
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/options.html') }).catch(() => undefined)
}
