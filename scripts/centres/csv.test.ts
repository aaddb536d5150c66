import { describe, expect, it } from 'vitest'
import { decodeUtf8, parseCsv, Refused } from './csv.ts'

const fieldsOf = (text: string) => parseCsv(text).map(({ fields }) => fields)

describe('reading values', () => {
  it('takes quotes, doubled quotes, commas and line breaks inside quotes', () => {
    expect(fieldsOf('a,"b, c","d ""e"""\n"f\ng",,h\n')).toEqual([
      ['a', 'b, c', 'd "e"'],
      ['f\ng', '', 'h'],
    ])
  })

  it('is the same with CRLF, with a byte-order mark, and without a last line break', () => {
    const plain = fieldsOf('a,b\nc,d\n')
    for (const other of ['a,b\r\nc,d\r\n', '\ufeffa,b\nc,d', 'a,b\n\nc,d\n\n']) expect(fieldsOf(other)).toEqual(plain)
  })

  it('counts lines through quoted line breaks and empty lines', () => {
    expect(parseCsv('a,b\n"c\nd",e\n\nf,g').map(({ line }) => line)).toEqual([1, 2, 5])
  })

  it.each([
    ['a,"b\nc', /line 1: a quote is not closed/],
    ['x\na,b"c', /line 2: a quote in the middle/],
    ['x\n"a"b,c', /line 2: text after a closing quote/],
  ])('refuses %j', (text, why) => expect(() => parseCsv(text)).toThrow(why))
})

describe('bytes', () => {
  it('UTF-8 comes through', () => expect(decodeUtf8(new TextEncoder().encode('県,病院'))).toBe('県,病院'))

  it('Shift_JIS is refused with its line', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('a,b\nc,'), 0x8c, 0xa7, 0x0a])
    expect(() => decodeUtf8(bytes)).toThrow(Refused)
    expect(() => decodeUtf8(bytes)).toThrow(/line 2: not UTF-8/)
  })
})
