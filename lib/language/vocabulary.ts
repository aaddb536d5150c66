/**
 * The one vocabulary of the product. Patterns compile against it when their module is loaded; the first text read closes it. In the package this
 * file is replaced by what it has become by then (scripts/prepared.ts): nothing is sorted or indexed while a page waits.
 */
import { lexicon } from './lexicon/index.ts'
import { Vocabulary } from './pattern.ts'

export const vocabulary = new Vocabulary(lexicon)
