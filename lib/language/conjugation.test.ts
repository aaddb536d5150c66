import { expect, it } from 'vitest'
import { godan } from './conjugation.ts'

it('gives the stems of a five-row verb', () => {
  expect(godan('治る')).toEqual(['治ら', '治り', '治る', '治れ', '治ろ', '治っ'])
  expect(godan('効く')).toEqual(['効か', '効き', '効く', '効け', '効こ', '効い'])
  expect(godan('縮む')).toContain('縮ん')
})

it('refuses what is no five-row verb', () => {
  expect(() => godan('治療')).toThrow('治療')
})
