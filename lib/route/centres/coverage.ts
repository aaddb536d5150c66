/**
 * How far the list of each prefecture is known to go: counted against the numbers that prefectures and the ministry's committee gave,
 * children's cancer hospitals aside. The list is a help for finding a number, never the whole truth: the official search stands beside it.
 */
import type { When } from './centre-row.ts'
import type { Prefecture } from './prefectures.ts'

/**
 * `counted`: as many as an official number of that date. `as-listed`: all of one list, which may not have been all. `short`: some are
 * known to be missing. `unknown`: no number to count against, or names from old lists only.
 */
export type Reach = 'counted' | 'as-listed' | 'short' | 'unknown'

export interface Coverage {
  readonly reach: Reach
  /** Of what it was counted against; empty where that has no date. */
  readonly when: When
  /** How many are known to be missing, where that is known. */
  readonly missing?: number
}

const counted = (when: When = ''): Coverage => ({ reach: 'counted', when })
const asListed = (when: When = ''): Coverage => ({ reach: 'as-listed', when })
const short = (when: When, missing?: number): Coverage => ({ reach: 'short', when, ...(missing !== undefined && { missing }) })
const unknown: Coverage = { reach: 'unknown', when: '' }

const table: Readonly<Record<Prefecture, Coverage>> = {
  北海道: counted('2023-03'),
  青森県: counted('2024-02'),
  岩手県: counted('2025-09'),
  宮城県: unknown,
  秋田県: unknown,
  山形県: counted('2024-04'),
  福島県: counted('2026-02'),
  茨城県: unknown,
  栃木県: counted('2023-04'),
  群馬県: asListed('2023-09'),
  埼玉県: counted('2024-12'),
  千葉県: counted('F2024'),
  東京都: short('2025-03', 1),
  神奈川県: counted('2024-04'),
  新潟県: short('2024-02'),
  富山県: counted('2024-08'),
  石川県: counted('F2025'),
  福井県: short('2023-06', 2),
  山梨県: counted('2022-03'),
  長野県: asListed(),
  岐阜県: counted('2024-07'),
  静岡県: counted('2023-09'),
  愛知県: short('2015-04'),
  三重県: asListed('2024-02'),
  滋賀県: counted('2026-02'),
  京都府: counted('2024-09'),
  大阪府: counted('2025-02'),
  兵庫県: short('2026-02', 1),
  奈良県: asListed(),
  和歌山県: asListed('2019'),
  鳥取県: counted('2024-09'),
  島根県: counted('F2025'),
  岡山県: short('2025-09', 2),
  広島県: counted('2024-04'),
  山口県: short('F2025', 2),
  徳島県: counted('2023-09'),
  香川県: counted(),
  愛媛県: counted('2024-02'),
  高知県: counted('2024-02'),
  福岡県: short('2024-03', 1),
  佐賀県: counted(),
  長崎県: counted('2024-02'),
  熊本県: short('2024-02', 2),
  大分県: asListed(),
  宮崎県: counted(),
  鹿児島県: counted('2022-03'),
  沖縄県: counted('2026-02'),
}

export const coverageOf = (prefecture: Prefecture): Coverage => table[prefecture]
