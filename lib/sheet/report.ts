/**
 * A text in the shape that the ministry's net patrol (医療機関ネットパトロール) asks for: institution, top address, page address, date, what is
 * of concern and why. Fields as seen in a stored copy of its form of 2018. Always in Japanese: that is what the office reads. The reader
 * copies it; nothing is sent from here. It speaks of sentences and of what was not found, never of anybody's honesty.
 */
import type { Basis } from '../signs/sign.ts'
import { topAddress } from './identity.ts'

export interface ReportPlace {
  /** The words of the page. */
  readonly quote: string
  /** What kind of wording it is, in Japanese. */
  readonly kind: string
  readonly basis: readonly Basis[]
}

export interface Report {
  /** Without fragment and tracking parameters; may be empty. */
  readonly address: string
  /** Day on which the page was looked at, `YYYY-MM-DD`. */
  readonly seen: string
  readonly places: readonly ReportPlace[]
  /** Names of what was not found on the page, in Japanese. */
  readonly missing: readonly string[]
}

/** An office reads a few well; the page itself shows the others. */
const mostPlaces = 12

const blank = '（分かれば書いてください。空欄のままでもかまいません）'

/** The rules the office works with; studies and warnings of societies are for the reader, not for the form. */
const isRule = ({ document, confidence }: Basis): boolean => /^医療(?:広告|法)/.test(document) && confidence !== 'W'

const ruleWords = ({ document, version, section }: Basis): string => `${document}（${version}版）${section}`

/** The text, ready to be copied. */
export function reportText({ address, seen, places, missing }: Report): string {
  const [year = '', month = '', day = ''] = seen.split('-')
  const shown = places.slice(0, mostPlaces)
  const what = [
    ...shown.flatMap(({ quote, kind, basis }, at) => {
      const rules = basis.filter(isRule).map(ruleWords)
      return [
        `${at + 1}. 「${quote}」`,
        `　気になった理由：${kind}`,
        ...(rules.length === 0 ? [] : [`　参考：${[...new Set(rules)].join('、')}`]),
      ]
    }),
    ...(places.length > shown.length ? [`ほか${places.length - shown.length}か所`] : []),
    ...(missing.length === 0
      ? []
      : [`このページの文章の中で見つからなかった情報：${missing.join('、')}（画像の中や、ほかのページは確かめていません）`]),
  ]
  return [
    `医療機関の名称：${blank}`,
    `トップページのアドレス：${topAddress(address)}`,
    `気になったページのアドレス：${address}`,
    `見つけた日：${year}年${Number(month)}月${Number(day)}日`,
    '気になった表示と、その理由：',
    ...what,
  ].join('\n')
}
