import { expect, test } from 'vitest'
import { freeSpot } from './place.ts'

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })
const size = { width: 120, height: 20 }
const name = box(40, 0, 200, 18)
const address = box(40, 18, 240, 34)
const above = box(40, 0, 240, 34)
const title = box(0, 40, 560, 66)

test('beside the first line that has room, after everything that stands in the same height', () => {
  expect(freeSpot({ lines: [above, title], taken: [name, address, title], limit: 600 }, size)).toEqual({ x: 250, y: 7 })
})

test('a button or a picture in that height is not covered', () => {
  const menu = box(400, 8, 418, 26)
  expect(freeSpot({ lines: [above, title], taken: [name, address, title, menu], limit: 600 }, size)).toEqual({ x: 428, y: 7 })
})

test('a line without room gives way to the next', () => {
  const picture = box(500, 0, 600, 34)
  const short = box(0, 40, 300, 66)
  expect(freeSpot({ lines: [above, short], taken: [name, address, short, picture], limit: 600 }, size)).toEqual({ x: 310, y: 43 })
})

test('no line has room: the label needs one of its own', () => {
  expect(freeSpot({ lines: [above, title], taken: [name, address, title], limit: 330 }, size)).toBeUndefined()
  expect(freeSpot({ lines: [], taken: [], limit: 600 }, size)).toBeUndefined()
})

test('neighbouring lines that only touch are no hindrance', () => {
  const wide = box(0, 31, 590, 60)
  expect(freeSpot({ lines: [above], taken: [name, address, wide], limit: 600 }, size)).toEqual({ x: 250, y: 7 })
})
