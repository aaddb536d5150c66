import { describe, expect, it } from 'vitest'
import { type FigureClass, figures } from './figures.ts'

const found = (text: string, unit: FigureClass): string[] =>
  figures(text)
    .filter((figure) => figure.unit === unit)
    .map((figure) => text.slice(figure.start, figure.end))
const value = (text: string, unit: FigureClass): number | undefined => figures(text).find((figure) => figure.unit === unit)?.value

describe('figures', () => {
  it.each<[string, FigureClass, string, number]>([
    ['奏効率は71%です', '数%', '71%', 71],
    ['およそ九割の方', '数%', '九割', 9],
    ['4.2倍長く', '数倍', '4.2倍', 4.2],
    ['四・二倍長く', '数倍', '四・二倍', 4.2],
    ['延べ3,000人', '数人', '3,000人', 3_000],
    ['二百五十名が来院', '数人', '二百五十名', 250],
    ['費用は35万円', '数円', '35万円', 350_000],
    ['十二回の点滴', '数回', '十二回', 12],
    ['6か月ごと', '数期間', '6か月', 6],
    ['七十二歳の方', '数歳', '七十二歳', 72],
    ['国内1位', '数位', '1位', 1],
  ])('reads %s', (text, unit, quote, number) => {
    expect(found(text, unit)).toEqual([quote])
    expect(value(text, unit)).toBeCloseTo(number)
  })

  it.each<[string, FigureClass]>([
    ['三割引きです', '数%'],
    ['一日も早く', '数人'],
    ['名前は七つ', '数人'],
    ['3回復しました', '数回'],
    ['二位置のずれ', '数位'],
    ['2019年版の冊子', '数期間'],
  ])('finds none in %s', (text, unit) => {
    expect(found(text, unit)).toEqual([])
  })

  it('writes NaN for what it cannot compute', () => {
    expect(value('数十人の方', '数人')).toBeNaN()
  })

  it.each([
    ['10人に8人', 0.8],
    ['41例中33例', 33 / 41],
    ['百人のうち、七十一人', 0.71],
    ['三人に二人', 2 / 3],
    ['「8/9名」', 8 / 9],
    ['10人来て、8人', 0.8],
  ])('reads how many of how many: %s', (text, share) => {
    expect(value(text, '何人中')).toBeCloseTo(share)
  })

  it('tells a large share from a small one', () => {
    expect(found('九割の方', '大半')).toEqual(['九割'])
    expect(found('87.6%が縮小', '大半')).toEqual(['87.6%'])
    expect(found('10人に8人', '大半')).toEqual(['10人に8人'])
    expect(figures('三人に一人、11%、二割').filter((figure) => figure.unit === '大半')).toEqual([])
  })

  it.each([
    ['ca125 840→31', '840→31'],
    ['ca19-9 1,840 → 212', '1,840 → 212'],
    ['14% → 3回後 39%', '14% → 3回後 39'],
    ['48.2から6.1へ', '48.2から6.1へ'],
    ['腫瘍径 46mm ▶ 12mm', '46mm ▶ 12'],
  ])('reads a course: %s', (text, quote) => {
    expect(found(text, '推移')).toEqual([quote])
  })

  it.each(['一日から二日', '3回→4回', '月曜から金曜', '10時から17時まで', '次の頁へ→'])('reads no course in %s', (text) => {
    expect(found(text, '推移')).toEqual([])
  })

  it('gives figures in the order of the text', () => {
    const starts = figures('10人に8人、九割、840→31、3回').map((figure) => figure.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it.each(['1', '1,', '十', '1→', '1人に', '1から', '1 (a'])('costs no more than its length for a row of %s', (piece) => {
    const time = (text: string): number => {
      const start = performance.now()
      figures(text)
      return performance.now() - start
    }
    time(piece.repeat(20_000))
    expect(time(piece.repeat(40_000))).toBeLessThan(1_500)
  })
})
