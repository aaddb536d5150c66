/** Telephone lines for rare cancers at hospitals outside the capital, as their own pages give them. A line without a number is named, no more. */
import type { Trilingual } from '../language/trilingual.ts'
import type { FactId } from './facts.ts'
import { t } from './step.ts'

export interface RareDesk {
  readonly id: string
  readonly name: Trilingual
  readonly number?: string
  /** Its hours; the number stands in the same source. */
  readonly facts: readonly FactId[]
}

export const rareDesks: readonly RareDesk[] = [
  {
    id: 'hokkaido',
    name: t('北海道大学病院', '北海道大学病院（ほっかいどうだいがくびょういん）', 'Hokkaido University Hospital (北海道大学病院)'),
    number: '011-706-8544',
    facts: ['rare-hokkaido-hours'],
  },
  {
    id: 'tohoku',
    name: t('東北大学病院', '東北大学病院（とうほくだいがくびょういん）', 'Tohoku University Hospital (東北大学病院)'),
    facts: ['rare-tohoku-hours'],
  },
  {
    id: 'okayama',
    name: t('岡山大学病院', '岡山大学病院（おかやまだいがくびょういん）', 'Okayama University Hospital (岡山大学病院)'),
    number: '086-235-6756',
    facts: ['rare-okayama-hours'],
  },
  {
    id: 'national',
    name: t(
      '国立がん研究センター中央病院',
      '国立（こくりつ）がん研究（けんきゅう）センター中央病院（ちゅうおうびょういん）',
      'National Cancer Center Hospital (国立がん研究センター中央病院)',
    ),
    facts: [],
  },
]
