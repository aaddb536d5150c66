/** A sign made ready for reading text. */
import { type Match, matchPattern, type Pattern, type Words } from '../language/pattern.ts'
import type { Span } from '../language/sentences.ts'
import { type Stance, stanceOf } from '../language/stance.ts'
import { vocabulary } from '../language/vocabulary.ts'
import type { Sign } from './sign.ts'

export interface CompiledSign {
  readonly sign: Sign
  readonly patterns: readonly Pattern[]
  readonly silencers: readonly Pattern[]
  readonly stances: readonly Stance[]
}

export function compileSign(sign: Sign): CompiledSign {
  const compile = (source: string): Pattern => {
    try {
      return vocabulary.compile(source)
    } catch (error) {
      throw new Error(`sign ${sign.id}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return {
    sign,
    patterns: sign.patterns.map(compile),
    silencers: sign.silencers.map(compile),
    stances: ['asserted', ...(sign.alsoWhen ?? [])],
  }
}

/** Where the sign stands in the sentence; undefined when it does not, is silenced, or is not meant as an assertion. */
export function findSign(compiled: CompiledSign, words: Words, sentence: Span, heading: Words | undefined): Match | undefined {
  for (const pattern of compiled.patterns) {
    const match = matchPattern(pattern, words, sentence, heading)
    if (match === undefined || !compiled.stances.includes(stanceOf(words, sentence, match))) continue
    if (compiled.silencers.some((silencer) => matchPattern(silencer, words, sentence, heading) !== undefined)) return undefined
    return match
  }
  return undefined
}

/**
 * Could the sign stand anywhere in the text? Asked once a block, so that its sentences are tried only with the few signs whose words it holds.
 * Never false for a text in which `findSign` finds the sign.
 */
export function mayStand(compiled: CompiledSign, words: Words): boolean {
  return compiled.patterns.some((pattern) =>
    pattern.groups.every(
      ({ kind, slots }) =>
        (kind !== 'find' && kind !== 'near') || slots.every((slot) => slot.classes.some((word) => words.has(word))),
    ),
  )
}
