/** The engines that are read. A new one is one file and one line here. */
import type { EngineId } from '../results.ts'
import { bing } from './bing.ts'
import type { EngineDefinition } from './definition.ts'
import { duckduckgo } from './duckduckgo.ts'
import { google } from './google.ts'
import { yahooJapan } from './yahoo-japan.ts'

export const engines: readonly EngineDefinition[] = [google, yahooJapan, bing, duckduckgo]

export const engineById: ReadonlyMap<EngineId, EngineDefinition> = new Map(engines.map((engine) => [engine.id, engine]))
