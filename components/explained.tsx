/**
 * What the knowledge base says, handed down to whatever names a treatment or a word. The texts are many and come late on a page (a script of
 * their own, when the panel first opens); until then nothing is explained, and where they cannot be loaded that is said.
 */
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Explanation } from '../lib/glossary/explanations.ts'
import type { Language, Trilingual } from '../lib/language/trilingual.ts'
import type { KnowledgeStrings } from '../lib/platform/strings/knowledge/ja.ts'
import type { Entry } from '../lib/treatments/knowledge/entry.ts'
import type { Source } from '../lib/treatments/knowledge/sources.ts'

export interface ShownCancer {
  readonly name: Trilingual
  readonly conditions: readonly Trilingual[]
}

/** An entry as it is shown, with everything it refers to. */
export interface ShownTreatment {
  readonly entry: Entry
  readonly cancers: readonly ShownCancer[]
  readonly namesakes: readonly Entry[]
  readonly sources: readonly Source[]
}

export interface Explanations {
  treatment(id: string): ShownTreatment | undefined
  word(id: string): Explanation | undefined
  /** Ids of the glossary's words that stand in a text. */
  wordsIn(text: string): readonly string[]
  strings(language: Language): KnowledgeStrings
}

export interface Explained {
  /** `failed` when the texts could not be loaded. */
  readonly texts: Explanations | 'failed' | undefined
  /** Today as YYYY-MM-DD: what is past its day of review says so. */
  readonly today: string
}

const Context = createContext<Explained>({ texts: undefined, today: '' })

export function Explain({ texts, today, children }: Explained & { children: ComponentChildren }) {
  return <Context.Provider value={{ texts, today }}>{children}</Context.Provider>
}

export const useExplained = (): Explained => useContext(Context)
/** The texts, where they are at hand. */
export const useExplanations = (): Explanations | undefined => {
  const { texts } = useContext(Context)
  return texts === 'failed' ? undefined : texts
}
