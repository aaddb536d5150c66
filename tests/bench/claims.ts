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

const someone = ['{県}から通われた{人}が、{期間}で', '{季節}に来院された{町}の{人}は、{治療名}を{2-9}回受けて', '{がん名}と言われた{人}から、{治療名}のあと{期間}で']
const ours = ['{町}の当院が行う{治療名}は、', '{県}で{2-30}年続く当院の{治療名}なら、', '{がん名}に{期間}かける当院の{治療名}では、']
const toReader = ['{がん名}で{県}の病院に通う方へ、', '{町}の当院は{期間}前に{がん名}と告げられた方に、', '{季節}までに{がん名}の治療を決めたい方へ、']

export const claims: readonly Claim[] = [
  {
    openings: someone,
    phrases: [
      'がんが消えたと喜ばれています',
      '腫瘍が小さくなったと感謝のお手紙をいただきました',
      '体調が良くなったとお声をいただいています',
      '痛みが楽になったと笑顔で話してくださいました',
      '食欲が戻って元気になったと喜んでおられます',
      'しこりが消えて主治医に驚かれたそうです',
      '腫瘍マーカーが下がったとご報告をいただきました',
      'がんが治ったと涙を流して感謝されました',
    ],
  },
  { openings: ours, phrases: ['がんを必ず治します', '副作用は一切ありません', '再発しないことをお約束します', '100%安全な治療です'] },
  { openings: ours, phrases: ['日本一の実績があります', '世界初のがん治療です', '国内最高水準のがん治療です', '業界No.1の治療件数を誇ります'] },
  { openings: ours, phrases: ['がんの奏効率は87%です', '末期がんの9割が改善しました', '患者さまの95%に効果がありました', '進行がんの72%で腫瘍が縮小しました'] },
  { openings: toReader, phrases: ['NK細胞療法でがんを攻撃します', '免疫細胞療法を自由診療で行っています', '樹状細胞ワクチンでがんの再発を防ぎます'] },
  { openings: toReader, phrases: ['高濃度ビタミンC点滴でがんを治療します', '水素吸入でがん細胞を死滅させます', 'サプリメントでがんを抑えます'] },
  { openings: toReader, phrases: ['抗がん剤は毒で体を痛めつけるだけです', '手術や抗がん剤に頼らないがん治療を届けます', '抗がん剤は命を縮めるだけで意味がありません'] },
  { openings: ours, phrases: ['厚生労働省に認められたがん治療です', 'ノーベル賞を受賞した理論によるがん治療です', '国に受理された安全で有効ながん治療です'] },
  { openings: toReader, phrases: ['今月先着5名様は治療費が半額です', '今だけがん治療のモニター価格でご案内します', '期間限定で初回の点滴を50%OFFにします'] },
  { openings: toReader, phrases: ['末期がんでもあきらめないでください、まだ道があります', '病院に見放されたがんにも希望があります', '余命宣告を受けた方にも治療の選択肢があります'] },
  { openings: someone, phrases: ['治療前にあった腫瘍が治療後のCT画像では消失しました', '治療前後の画像で肺の影が消えました', 'ビフォーアフターの写真のとおりがんが縮小しました'] },
]

/** All planted phrases, in order: the list that mark.js is given. */
export const plantedPhrases: readonly string[] = claims.flatMap((claim) => claim.phrases)
