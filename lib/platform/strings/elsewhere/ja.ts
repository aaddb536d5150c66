/** 日本語: other pages of the same site, read because the reader asked. */
import type { Elsewhere, Outcome } from '../../../evaluation/elsewhere/elsewhere.ts'

export const ja = {
  title: 'このサイトのほかのページ',
  intro: (pages: number): string =>
    `見つからなかった情報は、ほかのページにあるかもしれません。押すと、このサイトのページを${pages}ページまで読みます。ほかのところには何も送りません。`,
  read: 'このサイトのほかのページも確認する',
  again: 'もう一度、はじめから確認する',
  reading: (done: number, of: number): string => `ほかのページを読んでいます（${of}ページのうち${done + 1}ページ目）。`,
  readingHint: '長くても1分ほどです。',
  stop: 'ここでやめる',
  done: (pages: number): string => (pages === 0 ? 'ほかのページは読めませんでした。' : `ほかのページを${pages}ページ読みました。`),
  stopped: {
    'by-reader': '途中でやめました。読んでいないページがあります。',
    'out-of-time': '1分たったので、途中でやめました。読んでいないページがあります。',
  } satisfies Record<NonNullable<Elsewhere['stopped']>, string>,
  outcomes: {
    read: '読みました',
    cut: 'とても長いため、途中まで読みました',
    'not-html': '文章のページではないため、読んでいません',
    'not-found': 'ページがありませんでした',
    refused: '読めませんでした。このサイトやブラウザの決まりか、別のサイトへ移るページのためです',
    'too-slow': '時間がかかるため、読めませんでした',
  } satisfies Record<Outcome, string>,
  found: (items: string): string => `書かれていたこと：${items}`,
  foundNothing: 'さがしていた情報は、見つかりませんでした',
  byYourself: '読めなかったページは、ご自分で開いて確かめられます。',
  status: '同じサイトの別のページにあります',
  onPage: (title: string): string => `ページの題：${title}`,
  address: (address: string): string => `アドレス：${address}`,
}

export type ElsewhereStrings = typeof ja
