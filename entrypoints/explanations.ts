/** Put into a page by the background when the panel opens: what is known of treatments, and what words mean. Nothing but text. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { explanations } from '../components/explanations.ts'

export default defineUnlistedScript(() => {
  globalThis.secondLookExplanations ??= explanations
})
