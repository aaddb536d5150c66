import { describe, expect, it } from 'vitest'
import { completed, missingPackages } from './complete.ts'

const packages = {
  '': { version: '0.1.0' },
  'node_modules/tool': {
    version: '2.0.0',
    dev: true,
    optionalDependencies: { '@tool/cli-linux-x64-musl': '2.0.0', '@tool/here': '2.0.0' },
  },
  'node_modules/@tool/here': { version: '2.0.0' },
  'node_modules/a/node_modules/b': {
    version: '1.0.0',
    optionalDependencies: { inside: '1.0.0', around: '1.0.0', 'b-win32-arm64': '1.0.0' },
  },
  'node_modules/a/node_modules/b/node_modules/inside': { version: '1.0.0' },
  'node_modules/a/node_modules/around': { version: '1.0.0' },
}

describe('a lock file', () => {
  it('lacks the optional packages that stand nowhere on the way up', () => {
    expect(missingPackages(packages)).toEqual({
      'node_modules/@tool/cli-linux-x64-musl': {
        version: '2.0.0',
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
      'node_modules/b-win32-arm64': { version: '1.0.0', cpu: ['arm64'], optional: true, os: ['win32'] },
    })
  })

  it('is whole afterwards, and in order', () => {
    const whole = completed(packages)
    expect(missingPackages(whole)).toEqual({})
    expect(Object.keys(whole)).toEqual(Object.keys(whole).toSorted())
    expect(whole).toMatchObject(packages)
  })
})
