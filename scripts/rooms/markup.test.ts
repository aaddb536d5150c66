/** Page text never becomes markup and never code: what could make it so may not be written at all. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { root } from '../steps.ts'

const forbidden = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'write',
  'writeln',
  'srcdoc',
  'dangerouslySetInnerHTML',
  'eval',
  'Function',
])
/** Other things than documents may be written to. */
const ofDocuments = new Set(['write', 'writeln'])

function offences(file: string, text: string): string[] {
  const found: string[] = []
  const say = (name: string, start: number): void => void found.push(`${file}:${text.slice(0, start).split('\n').length} ${name}`)
  new Visitor({
    MemberExpression(node) {
      const { property, object } = node
      const name = property.type === 'Identifier' ? property.name : ''
      if (!forbidden.has(name)) return
      const owner = object.type === 'MemberExpression' ? object.property : object
      const isDocument = owner.type === 'Identifier' && /document$/i.test(owner.name)
      if (!ofDocuments.has(name) || isDocument) say(name, node.start)
    },
    JSXAttribute(node) {
      if (node.name.type === 'JSXIdentifier' && forbidden.has(node.name.name)) say(node.name.name, node.start)
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && (node.callee.name === 'eval' || node.callee.name === 'Function'))
        say(node.callee.name, node.start)
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Function') say('Function', node.start)
    },
  }).visit(parseSync(file, text).program)
  return found
}

describe('what ships', () => {
  it('has no way to turn text into markup or code', () => {
    const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((file) => offences(relative(root, file), readFileSync(file, 'utf8')))).toEqual([])
  })

  it('would be caught', () => {
    const guilty =
      'a.innerHTML = b; document.write(c); new Function("x"); eval(d); <p dangerouslySetInnerHTML={e} />; navigator.clipboard.write(f)'
    expect(offences('x.tsx', guilty)).toHaveLength(5)
  })
})
