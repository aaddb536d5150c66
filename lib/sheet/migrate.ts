/** Records of earlier versions, brought to the present one step by step. */
import { sheetVersion } from './record.ts'

type RawRecord = Readonly<Record<string, unknown>>

/** From version n to n + 1. Gets what was stored, of which nothing but the version has been checked. */
export type Migration = (raw: RawRecord) => RawRecord

/** By the version they start from. Version 1 is the first, so there is none yet. */
const migrations: ReadonlyMap<number, Migration> = new Map()

/** The record at version `to`, or as it is where no way leads there (a later version, or none). Never throws. */
export function migrate(raw: RawRecord, steps: ReadonlyMap<number, Migration> = migrations, to: number = sheetVersion): RawRecord {
  let now = raw
  for (let version = now.version; typeof version === 'number' && version < to; version = now.version) {
    const step = steps.get(version)
    if (step === undefined) return now
    try {
      now = { ...step(now), version: version + 1 }
    } catch {
      return now
    }
  }
  return now
}
