/**
 * The claims planted in the pages: a fixed list of phrases, which is what mark.js is told to mark, each at the end of a sentence whose
 * beginning is always another. They are plain on purpose: the bench measures time, not judgement.
 */
export interface Claim {
  /** Begins the sentence; slots as in the grammar. */
  readonly openings: readonly string[]
  /** Ends it; fixed words. */
  readonly phrases: readonly string[]
}

const someone = [
  '{県}から点滴に通われた{人}が、{期間}で',
  '{季節}に当院へ来られた{町}の{人}が、{2-9}回の点滴で',
  '{駅}から点滴に通う{人}が、{期間}のあと',
]
const ours = [
  '{町}の当院が{期間}かけて行う診療では、',
  '{県}で{2-30}年続く当院なら、',
  '{曜日}の{時間帯}にお待ちしている当院では、',
]
const toReader = ['{県}の病院に通う方へ、', '{町}の当院では{季節}から、', '{駅}から{3-25}分の当院では{月}より、']

export const claims: readonly Claim[] = [
  {
    openings: someone,
    phrases: [
      'がんが消えたと喜ばれています',
      '腫瘍が小さくなったと感謝のお手紙をいただきました',
      '肺の影が消えたと感謝のお手紙をくださいました',
      'がんが消えましたとお手紙をくださいました',
      '食欲が戻って元気になったと喜んでおられます',
      'しこりが消えて主治医に驚かれたそうです',
      '腫瘍マーカーが下がったとご報告をいただきました',
      'がんが治ったと涙を流して感謝されました',
    ],
  },
  {
    openings: ours,
    phrases: ['がんを必ず治します', '副作用は一切ありません', 'がんが治ることをお約束します', '100%安全な治療です'],
  },
  {
    openings: ours,
    phrases: ['日本一の実績があります', '世界初のがん治療です', '国内最高水準のがん治療です', '業界No.1の治療件数を誇ります'],
  },
  {
    openings: ours,
    phrases: [
      'がんの縮小率は87%です',
      '末期がんの9割が改善しました',
      '患者様の9割でがんが縮小しました',
      '進行がんの72%で腫瘍が縮小しました',
    ],
  },
  {
    openings: toReader,
    phrases: ['NK細胞療法でがんを攻撃します', '免疫細胞療法でがんの再発を抑えます', '樹状細胞ワクチンでがんの再発を防ぎます'],
  },
  {
    openings: toReader,
    phrases: ['高濃度ビタミンC点滴でがんを治療します', '水素吸入でがん細胞を死滅させます', 'サプリメントでがんを抑えます'],
  },
  {
    openings: toReader,
    phrases: [
      '抗がん剤は毒で体を痛めつけるだけです',
      '抗がん剤は体をぼろぼろにする毒です',
      '抗がん剤は時代遅れで苦しむだけの治療です',
    ],
  },
  {
    openings: ours,
    phrases: [
      '厚生労働省に認められたがん治療です',
      'ノーベル賞を受賞した理論によるがん治療です',
      '国に受理された安全で有効ながん治療です',
    ],
  },
  {
    openings: toReader,
    phrases: [
      'がんの点滴を先着5名様に半額でお受けします',
      '今だけがん治療のモニター価格でご案内します',
      'がん免疫外来の初診枠が残り3席となりました',
    ],
  },
  {
    openings: toReader,
    phrases: [
      '末期がんでもあきらめないでください、まだ道があります',
      '病院に見放されたがんにも希望があります',
      '余命宣告を受けた方にも治療の選択肢があります',
    ],
  },
  {
    openings: someone,
    phrases: [
      '治療前にあった腫瘍が治療後のCT画像では消失しました',
      '治療前後の画像で肺の影が消えました',
      'ビフォーアフターの写真のとおりがんが縮小しました',
    ],
  },
]

/** All planted phrases, in order: the list that mark.js is given. */
export const plantedPhrases: readonly string[] = claims.flatMap((claim) => claim.phrases)
