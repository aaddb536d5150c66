/**
 * The reading and evaluation bundle, free of browser APIs: what the extension injects into a page is, byte for byte, what the command line
 * evaluates saved pages with.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { installReader } from '../lib/reading/reader.ts'

export default defineUnlistedScript(() => {
  installReader(globalThis)
})
