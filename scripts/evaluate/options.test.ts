import { describe, expect, it } from 'vitest'
import { HelpShown, parseOptions, WrongCall } from './options.ts'

const wrong = (...words: string[]): string => {
  try {
    parseOptions(words)
  } catch (error) {
    if (error instanceof WrongCall) return error.message
    throw error
  }
  throw new Error(`${words.join(' ')} was taken for a right call`)
}

describe('a right call', () => {
  it('needs a file only', () => {
    expect(parseOptions(['a.html'])).toMatchObject({ files: ['a.html'], format: 'table', resume: false })
    expect(parseOptions(['a.html'])).not.toHaveProperty('role')
    expect(parseOptions(['--role', 'auto', 'a.html'])).not.toHaveProperty('role')
  })

  it('gives every option', () => {
    const words = '--format json --role provider --url https://clinic.example/cancer --jobs 3 --out kept --resume a.html b'.split(
      ' ',
    )
    expect(parseOptions(words)).toEqual({
      files: ['a.html', 'b'],
      format: 'json',
      role: 'provider',
      url: 'https://clinic.example/cancer',
      jobs: 3,
      out: 'kept',
      resume: true,
    })
    expect(parseOptions(['--as-search', 'https://www.google.com/search?q=がん', 'a.html']).asSearch).toBe(
      'https://www.google.com/search?q=%E3%81%8C%E3%82%93',
    )
  })

  it('takes a file whose name begins with a dash after two of them', () => {
    expect(parseOptions(['--', '--odd.html']).files).toEqual(['--odd.html'])
  })

  it('may ask for help', () => {
    let shown = ''
    const show = (text: string): void => {
      shown += text
    }
    expect(() => parseOptions(['--help'], show)).toThrow(HelpShown)
    for (const word of ['--format', '--role', '--url', '--as-search', '--jobs', '--out', '--resume', '.jsonl'])
      expect(shown).toContain(word)
    expect(shown).toMatch(/--report\s+not available yet/)
  })
})

describe('a wrong call says what is wrong, and how it is done', () => {
  it.each([
    [['--bogus', 'a.html'], /--bogus/],
    [[], /FILE/],
    [['--format', 'xml', 'a.html'], /xml.*table, json, csv/s],
    [['--role', 'king', 'a.html'], /king/],
    [['--url', 'clinic', 'a.html'], /clinic.*web address/s],
    [['--url', 'file:///etc/passwd', 'a.html'], /web address/],
    [['--jobs', '0', 'a.html'], /whole number/],
    [['--jobs', '2.5', 'a.html'], /whole number/],
    [['--jobs', '1e1', 'a.html'], /whole number/],
    [['--resume', 'a.html'], /--out/],
    [['--report', '--out', 'x', 'a.html'], /not available yet/],
    [['--url', 'https://a.example', '--as-search', 'https://b.example', 'a.html'], /one of them/],
  ])('%j', (words, message) => {
    expect(wrong(...words)).toMatch(message)
    expect(wrong(...words)).toContain('usage: npm run -s evaluate')
  })
})
