/**
 * The catalogue as rules, without its texts. In the package this file is replaced by what it makes (scripts/prepared.ts): no pattern is parsed
 * while a page waits.
 */
import { catalogue } from './catalogue.ts'
import { Candidates, type CompiledSign, compileSign } from './compile.ts'

export const compiledCatalogue: readonly CompiledSign[] = catalogue.map(compileSign)

/** Which of them could stand in a text. */
export const candidates = new Candidates(compiledCatalogue)
