/**
 * The remarks of the list → what a reader is told. Every remark has to be understood, so that none is dropped unseen: a new kind of
 * remark refuses its line until somebody decides here what it means.
 */
import type { RemarkId, When } from '../../lib/route/centres/centre-row.ts'
import { readWhen } from './when.ts'

export interface Noted {
  readonly remarks: ReadonlySet<RemarkId>
  readonly desk?: string
  readonly hours?: string
  readonly laterName?: string
  readonly switchboard?: { readonly number: string; readonly when: When }
}

interface Draft {
  remarks: Set<RemarkId>
  desk?: string
  hours?: string
  laterName?: string
  switchboard?: { number: string; when: When }
}

type Rule = readonly [RegExp, (draft: Draft, match: RegExpExecArray) => void]

const says =
  (...ids: readonly RemarkId[]): Rule[1] =>
  ({ remarks }) => {
    for (const id of ids) remarks.add(id)
  }

/** Known, and nothing to tell: where else it was seen, what the kind rests on, numbers and hours too old to pass on. */
const nothing: Rule[1] = () => undefined

/** All that fit apply. */
const rules: readonly Rule[] = [
  [/新規指定の方針|昇格の方針|への方針/, says('planned')],
  [/指定辞退の申請/, says('leaving')],
  [/類型は要確認|は診療病院1$|診療病院の可能性|変わった可能性/, says('kind-unsure')],
  [/(?:以後は|以後の指定は|現在の指定は|以後の類型は)要確認|更新は未確認/, says('since-unsure')],
  [/二次資料/, says('second-hand')],
  [/病院名は(?:要確認|推定|抜粋に出ず)/, says('name-unsure')],
  [/改称した病院あり|改称あり得る|名称が変わっている可能性/, says('may-be-renamed')],
  [/電話は2020年の電話診療対応一覧/, says('phone-of-2020')],
  [
    /医療機関コード表では「(?:国立健康危機管理研究機構 )?([^」]+)」/,
    (draft, [, name = '']) => {
      if (name.endsWith('…')) draft.remarks.add('may-be-renamed')
      else draft.laterName = name
    },
  ],
  [
    /^窓口(?:は|: )(?:相談支援部門は|腫瘍センター|がん相談支援センターは)?「([^」]+)」/,
    (draft, [, name = '']) => {
      draft.desk = name
    },
  ],
  [
    /^窓口は(患者サポートセンター)/,
    (draft, [, name = '']) => {
      draft.desk = name
    },
  ],
  [
    /(?:^|直通 |代表 )平日(\d{1,2}:\d\d)-(\d{1,2}:\d\d)$/,
    (draft, [, from, to]) => {
      draft.hours = `${from}-${to}`
    },
  ],
  [
    /^病院の番号は (0[\d-]+)（[^（）]*? (\d[^（）]*)）$/,
    (draft, [, number = '', date = '']) => {
      const when = readWhen(date)
      if (when !== undefined) draft.switchboard = { number, when }
    },
  ],
  [/^代表(?:, 内線\d+（.+）)?$/, nothing],
  [/^古い相談窓口番号/, nothing],
  [/^代表[にへ]「.+」と伝える$|^県の案内: 代表に「.+」と伝える$/, nothing],
  [
    /^代表番号は\d{4}年度の病院ページ$|^腫瘍センター内。相談|^窓口: (?:がん相談は代表から|医療相談室が|がん相談支援センターは総合)/,
    nothing,
  ],
  [/に拠点1(?:（https:.+）)?$|も病院名あり$|一致$|と合う(?:）|$)|県の中心病院$|から地域拠点とした$|^類型は.+による/, nothing],
  [/^病院の紹介記事|^病院の挨拶も|^法人の発表資料|^広報|^県の拠点として承認|^県の資料「|^旧 半田市立半田病院/, nothing],
  [/^令和6年4月から|^2024-\d\d-\d\d(?:から|の検討会で)|^20\d\d-\d\dの(?:県)?資料でも|^20\d\d-\d\dの県資料では/, nothing],
  [/^2006年の記事で指定を確認|^2008-02の指定|^病院は2007-01から|^大阪南医療センターは特例型$/, nothing],
]

/** Undefined when some part is not understood; `onUnknown` is told which. */
export function readNote(note: string, onUnknown: (part: string) => void): Noted | undefined {
  const draft: Draft = { remarks: new Set() }
  let understood = true
  for (const part of note.split(/／|; /).filter((each) => each !== '')) {
    const fitting = rules.flatMap(([pattern, apply]) => {
      const match = pattern.exec(part)
      return match === null ? [] : [() => apply(draft, match)]
    })
    for (const apply of fitting) apply()
    if (fitting.length > 0) continue
    understood = false
    onUnknown(part)
  }
  return understood ? draft : undefined
}
