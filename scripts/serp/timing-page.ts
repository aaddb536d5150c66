/** Made-up results pages of twenty results for timing, each run with other words, and ten more to add. */
import type { EngineId } from '../../lib/search/results.ts'

interface TimingPage {
  readonly url: string
  readonly html: string
  /** Selector of the list the batch is added to. */
  readonly list: string
  readonly batch: string
}

const places = ['あさひ', 'みどり', 'しおさい', 'こだま', 'ひなた', 'つむぎ', 'わかば', 'さくら', 'みさき', 'うみべ']
const kinds = [
  '総合病院',
  'がんクリニック',
  '市立病院',
  '新聞',
  '患者会',
  '製薬株式会社',
  '大学',
  '保険プラザ',
  '日記',
  '医療センター',
]
const topics = [
  '膵臓がんの治療',
  '抗がん剤と副作用',
  '免疫療法の費用',
  'セカンドオピニオン外来',
  '放射線治療の流れ',
  '緩和ケアの相談',
]

interface Entry {
  readonly title: string
  readonly name: string
  readonly host: string
  readonly snippet: string
  readonly ad: boolean
}

function entry(index: number, seed: number): Entry {
  const pick = (list: readonly string[], step: number): string => list[(index * step + seed * 7) % list.length] ?? ''
  const name = `${pick(places, 3)}${pick(kinds, 7)}`
  return {
    title: `${pick(topics, 5)}｜${name}`,
    name,
    host: `www.site-${seed}-${index}.example`,
    snippet: `${pick(topics, 1)}について、${name}が説明しています。受診の前に主治医とよく相談し、費用と期間を確かめてください。${index}番目の説明文、第${seed}版。`,
    ad: index % 7 === 0,
  }
}

interface Shape {
  readonly url: string
  readonly open: string
  readonly close: string
  readonly list: string
  readonly one: (entry: Entry) => string
}

const query = encodeURIComponent('膵臓がん 免疫療法')
const shapes: Readonly<Record<EngineId, Shape>> = {
  google: {
    url: `https://www.google.co.jp/search?q=${query}`,
    open: '<div id="main"><div id="rcnt"><div id="center_col"><div id="search"><div id="rso">',
    close: '</div></div><div id="botstuff"></div></div></div></div>',
    list: '#rso',
    one: ({ title, name, host, snippet, ad }) =>
      `<div class="a"${ad ? ' data-text-ad="1"' : ''}><div data-hveid="C"><div class="b"><a href="${ad ? `/aclk?adurl=https%3A%2F%2F${host}%2F` : `https://${host}/`}"><h3>${title}</h3><div><span>${name}</span><cite>https://${host} › a</cite></div></a></div><div class="c"><span>${snippet}</span></div></div></div>`,
  },
  'yahoo-japan': {
    url: `https://search.yahoo.co.jp/search?p=${query}`,
    open: '<div id="contents"><main>',
    close: '</main></div>',
    list: 'main',
    one: ({ title, host, snippet, ad }) =>
      `<div class="sw-CardBase"><div class="sw-Card ${ad ? 'Ad js-Ad' : 'Algo'}"><div class="sw-Card__title"><a href="${ad ? 'https://rd.listing.yahoo.co.jp/p/x' : `https://${host}/`}"><h3>${title}</h3></a></div><cite>${host}</cite><p class="sw-Card__summary">${snippet}</p></div></div>`,
  },
  bing: {
    url: `https://www.bing.com/search?q=${query}`,
    open: '<div id="b_content"><main><ol id="b_results">',
    close: '</ol></main></div>',
    list: '#b_results',
    one: ({ title, name, host, snippet, ad }) =>
      `<li class="${ad ? 'b_ad' : 'b_algo'}"><div class="b_tpcn"><span>${name}</span><div class="b_attribution"><cite>https://${host}</cite></div></div><h2><a href="${ad ? 'https://www.bing.com/aclk?ld=x' : `https://www.bing.com/ck/a?u=a1${Buffer.from(`https://${host}/`).toString('base64url')}`}">${title}</a></h2><div class="b_caption"><p>${snippet}</p></div></li>`,
  },
  duckduckgo: {
    url: `https://duckduckgo.com/?q=${query}&ia=web`,
    open: '<section data-testid="mainline"><ol class="react-results--main" data-testid="web-vertical">',
    close: '</ol></section>',
    list: 'ol',
    one: ({ title, name, host, snippet, ad }) =>
      `<li data-layout="${ad ? 'ad' : 'organic'}"><article data-testid="result"><div><a data-testid="result-extras-url-link" href="https://${host}/"><span>${host}</span></a><span>${name}</span></div><h2><a data-testid="result-title-a" href="${ad ? `https://duckduckgo.com/y.js?ad_domain=${host}` : `https://${host}/`}">${title}</a></h2><div data-result="snippet"><span>${snippet}</span></div></article></li>`,
  },
}

export function timingPage(engine: EngineId, seed: number): TimingPage {
  const { url, open, close, list, one } = shapes[engine]
  const made = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => one(entry(from + index, seed))).join('\n')
  const html = `<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>${seed}</title><body>${open}${made(0, 20)}${close}</body></html>`
  return { url, html, list, batch: made(20, 30) }
}
