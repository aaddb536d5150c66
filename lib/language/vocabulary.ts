/** The one vocabulary of the product. Patterns compile against it when their module is loaded; the first text read closes it. */
import { lexicon } from './lexicon/index.ts'
import { Vocabulary } from './pattern.ts'

export const vocabulary = new Vocabulary(lexicon)
