/** The stylesheet, put together for where it is used. */
import { base } from './base.ts'
import { elsewhere } from './elsewhere.ts'
import { explained } from './explained.ts'
import { fit } from './fit.ts'
import { floating, host } from './floating.ts'
import { keeping } from './keeping.ts'
import { pages } from './pages.ts'
import { tokens } from './tokens.ts'
import { view } from './view.ts'

export { rootAttributes } from './tokens.ts'

/** For a closed root on somebody's page. */
export const rootStyle = host + tokens + base + view + elsewhere + explained + keeping + fit + floating

/** For our own pages. */
export const pageStyle = tokens + base + view + elsewhere + explained + keeping + fit + pages

/**
 * Puts `css` into a root. Firefox before 153 refuses `adoptedStyleSheets` from a content script through its security wrapper
 * (bugs 1751346, 1770592); there the page's view of the root takes the sheet, and where even that fails a `<style>` does.
 */
export function adoptStyle(root: ShadowRoot | Document, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    if (pushSheet(root, sheet)) return
  } catch {
    // No constructable stylesheets here.
  }
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style')
  style.textContent = css
  const parent = root instanceof Document ? (root.head ?? root.documentElement) : root
  parent.append(style)
}

function pushSheet(root: ShadowRoot | Document, sheet: CSSStyleSheet): boolean {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return true
  } catch {
    const unwrapped = (root as { wrappedJSObject?: ShadowRoot | Document }).wrappedJSObject
    if (unwrapped === undefined) return false
    unwrapped.adoptedStyleSheets.push(sheet)
    return true
  }
}
