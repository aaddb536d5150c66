/**
 * What one may be asked on the first call to a consultation centre. Drawn from what the desks' own pages say they ask for (stored copies, as of
 * 2026-11: whom it is about, where one lives, the illness, present treatment, hospital, one trouble, whether they may call back). No name:
 * it is possible to stay anonymous.
 */
import type { Trilingual } from '../language/trilingual.ts'
import type { TextId } from './record.ts'

export interface CallItem {
  readonly id: Extract<TextId, `call-${string}`>
  readonly ask: Trilingual
  readonly example: Trilingual
}

const item = (
  id: CallItem['id'],
  ask: readonly [string, string, string],
  example: readonly [string, string, string],
): CallItem => ({
  id,
  ask: { ja: ask[0], easy: ask[1], en: ask[2] },
  example: { ja: example[0], easy: example[1], en: example[2] },
})

/** In the order in which a conversation usually goes. Whether one is the patient or a relative comes first (`sheet.who`). */
export const callItems: readonly CallItem[] = [
  item(
    'call-centre',
    ['電話するセンターと、番号', '電話（でんわ）するところと、番号（ばんごう）', 'The centre I will call, and its number'],
    ['「近くのセンター」で見て書く', '下のボタンで見て書きます', 'look it up with the button below'],
  ),
  item(
    'call-trouble',
    ['いま、いちばん困っていること（1つ）', '今、一番（いちばん）こまっていること（1つ）', 'The one thing that troubles you most'],
    [
      '例：すすめられた自由診療を受けるか迷っている',
      '例（れい）：治療（ちりょう）をするか、わからない',
      'e.g. unsure about a self-pay treatment',
    ],
  ),
  item(
    'call-place',
    ['住んでいる都道府県', '住（す）んでいるところ', 'The prefecture you live in'],
    ['例：○○県', '例（れい）：○○県（けん）', 'e.g. the prefecture only'],
  ),
  item(
    'call-cancer',
    [
      'がんの種類、分かった時期、再発かどうか',
      'どんながんか。いつわかったか',
      'Which cancer, since when, and whether it came back',
    ],
    [
      '例：大腸がん、今年の春、はじめて',
      '例（れい）：大腸（だいちょう）のがん。今年の春（はる）',
      'e.g. bowel cancer, since spring, first time',
    ],
  ),
  item(
    'call-treatment',
    ['今の治療と、次の予定日', '今の治療（ちりょう）と、次（つぎ）の日', 'Present treatment and the next date'],
    ['例：点滴の抗がん剤、次は3日', '例（れい）：点滴（てんてき）。次（つぎ）は3日', 'e.g. infusions, next on the 3rd'],
  ),
  item(
    'call-hospital',
    ['通っている病院', '行っている病院（びょういん）', 'The hospital you go to'],
    ['言いたくなければ、空けたままで', '言いたくなければ、書かなくてよいです', 'leave empty if you prefer'],
  ),
  item(
    'call-back',
    [
      '折り返しの電話を受けてよいか、都合のよい時間',
      '電話（でんわ）をもらってもよいか。よい時間',
      'Whether they may call back, and when',
    ],
    ['例：平日の午前なら', '例（れい）：月曜日の朝（あさ）', 'e.g. weekday mornings'],
  ),
]
