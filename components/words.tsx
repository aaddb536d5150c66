/** The reader's language, handed down. Every root (a page, the closed root) is wrapped in one `Speak`. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../lib/language/trilingual.ts'
import { type Strings, stringsFor } from '../lib/platform/strings/index.ts'

interface Spoken {
  readonly language: Language
  readonly strings: Strings
}

const Words = createContext<Spoken>({ language: 'ja', strings: stringsFor('ja') })

export function Speak({ language, children }: { language: Language; children: ComponentChildren }) {
  return <Words.Provider value={{ language, strings: stringsFor(language) }}>{children}</Words.Provider>
}

export const useStrings = (): Strings => useContext(Words).strings
export const useLanguage = (): Language => useContext(Words).language
