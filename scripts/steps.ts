/** Running other programs one after the other, with their words passed on. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

export interface Outcome {
  readonly status: number
  readonly output: string
  readonly seconds: number
}

export interface StepOptions {
  /** Show what it says while it says it. Otherwise it is only kept. */
  readonly loud?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program of node_modules/.bin, or `node`, in the project's folder. Never throws: a program that cannot start has failed. */
export async function step(
  program: string,
  words: readonly string[],
  { loud = false, env = {} }: StepOptions = {},
): Promise<Outcome> {
  const began = performance.now()
  const kept: Buffer[] = []
  const status = await new Promise<number>((resolve) => {
    const path = program === 'node' ? process.execPath : join(root, 'node_modules/.bin', program)
    const child = spawn(path, words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // The programs' own wrappers start `node` from the path: it must be the one this script runs on.
      env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`, ...env },
    })
    const take = (stream: NodeJS.WritableStream) => (part: Buffer) => {
      kept.push(part)
      if (loud) stream.write(part)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    child.once('error', (error) => {
      kept.push(Buffer.from(`${error.message}\n`))
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
  return { status, output: Buffer.concat(kept).toString('utf8'), seconds: (performance.now() - began) / 1000 }
}
