/** The reader under its own names, for profiles: what ships has none left. */
import { installReader } from '../../lib/reading/reader.ts'

installReader(globalThis)
