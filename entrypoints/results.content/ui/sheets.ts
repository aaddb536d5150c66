/** Styles of our closed roots: one sheet for all roots of a kind, because a page carries many labels. */
import { adoptStyle } from '../../../components/style/index.ts'

const sheets = new Map<string, CSSStyleSheet>()

/** Puts `css` into a root; where the browser refuses to share a sheet, into each its own. */
export const adopter =
  (css: string) =>
  (root: ShadowRoot): void => {
    try {
      let sheet = sheets.get(css)
      if (sheet === undefined) {
        sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        sheets.set(css, sheet)
      }
      root.adoptedStyleSheets = [sheet]
    } catch {
      adoptStyle(root, css)
    }
  }
