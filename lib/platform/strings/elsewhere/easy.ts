/** やさしい日本語. */
import type { ElsewhereStrings } from './ja.ts'

export const easy: ElsewhereStrings = {
  title: 'このサイトの、ほかのページ',
  intro: (pages) =>
    `見つからなかったことは、ほかのページにあるかもしれません。おすと、このサイトのページを${pages}ページまで読みます。ほかのところには、何もおくりません。`,
  read: 'このサイトのほかのページも見る',
  again: 'もういちど、はじめから見る',
  reading: (done, of) => `ほかのページを読んでいます（${of}ページの中の${done + 1}ページ目）。`,
  readingHint: '長くても、1分くらいです。',
  stop: 'ここでやめる',
  done: (pages) => (pages === 0 ? 'ほかのページは、読めませんでした。' : `ほかのページを${pages}ページ読みました。`),
  stopped: {
    'by-reader': 'とちゅうでやめました。まだ読んでいないページがあります。',
    'out-of-time': '1分たったので、とちゅうでやめました。まだ読んでいないページがあります。',
  },
  outcomes: {
    read: '読みました',
    cut: 'とても長いので、とちゅうまで読みました',
    'not-html': '文のページではないので、読んでいません',
    'not-found': 'ページがありませんでした',
    refused: '読めませんでした。このサイトやブラウザのきまりか、べつのサイトに行くページだからです',
    'too-slow': '時間がかかるので、読めませんでした',
  },
  found: (items) => `書いてあったこと：${items}`,
  foundNothing: 'さがしていたことは、見つかりませんでした',
  byYourself: '読めなかったページは、自分（じぶん）でひらいて見ることができます。',
  status: '同じサイトの、べつのページにあります',
  onPage: (title) => `ページの名前：${title}`,
  address: (address) => `アドレス：${address}`,
}
