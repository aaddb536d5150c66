/** 日本語: putting things into the consultation sheet, and talking about a page. Said on pages and in the popup. */
import type { KeepRefusal } from '../../sheet-store.ts'

export const ja = {
  name: '相談シート',
  put: 'シートに入れる',
  putOf: (what: string): string => `シートに入れる：${what}`,
  done: 'シートに入れました',
  already: 'もうシートに入っています',
  open: '相談シートを開く',
  first: {
    title: '相談シートは、この端末の中だけに残します',
    text: '外に送ったり、ほかの端末と同期したりしません。家族や職場の人も使う端末では、ほかの人に見られることがあります。いつでも、まとめて消せます。',
    yes: 'この端末に残す',
    no: 'やめる',
  },
  refusals: {
    private:
      'プライベートウィンドウで開いたページは、残しません。下の「文を写す」は使えます。残したいときは、ふつうのウィンドウで開いてください。',
    full: 'シートがいっぱいで、入れられませんでした。今までの内容はそのままです。シートで、いらないものを消してください。',
    failed: '入れられませんでした。今までの内容はそのままです。もう一度押すか、ページを読み込み直してください。',
  } satisfies Record<Exclude<KeepRefusal, 'ask-first'>, string>,
  talk: {
    title: 'このページについて話す',
    intro: '相談するときに、持っていったり、見せたりできます。',
    page: 'このページをシートに入れる',
    pageHint: 'もう一度見たい文と、見つからなかった情報を、まとめて入れます。',
    family: '家族に送る文を写す',
    familyText: '家族に送る文',
    report: '国の窓口に知らせる',
    reportIntro:
      '医療機関の広告で気になるものは、厚生労働省の「医療機関ネットパトロール」に知らせることができます。次の文を写して、ご自分で窓口の画面に貼ってください。ここから送られることはありません。',
    reportNote: '病院やクリニックの広告の窓口です。文の順番は、2018年の入力画面の写しによります。今の画面で確かめてください。',
    reportText: '知らせる文',
    copyReport: '知らせる文を写す',
    copied: '写しました。貼り付けて使えます。',
    copyFailed: '写せませんでした。下の文を選んで、写してください。',
  },
}

export type KeepStrings = typeof ja
