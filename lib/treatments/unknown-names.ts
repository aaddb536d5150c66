/**
 * Names shaped like a treatment (○○療法, ○○点滴 …) that the knowledge base does not have. That a name is not known says nothing about the
 * treatment: new and rare things have names too.
 */
import { rows } from '../language/lexicon/rows.ts'
import type { Span } from '../language/sentences.ts'

const endings = ['療法', '点滴', 'ワクチン', 'セラピー'] as const

/** What may stand before the ending: the everyday names of medicine, of which nobody needs to be told that they are not known. */
const everyday = rows(`
  化学 放射線 薬物 手術 外科 ホルモン 内分泌 理学 作業 言語 対症 支持 緩和 補助 併用 維持 集学的 標準 三大 四大 局所 全身 免疫 代替 補完
  自然 心理 精神 認知行動 行動 運動 食事 栄養 酸素 輸液 抗がん剤 分子標的薬 分子標的 標的 一次 二次 三次 初回 導入 寛解導入 強化 地固め 術前 術後
  化学放射線 放射線化学 陽子線 粒子線 重粒子線 塞栓 動注 レーザー 凍結 インスリン 透析 減感作 輸血 抗体 抗菌薬 抗生物質 抗凝固 在宅酸素 温泉 転地
  他 各種 民間 生活 芸術 音楽 アロマ 呼吸 リンパ 圧迫 複合的 高気圧酸素 ステロイド 除鉄 がん 漢方 鍼灸 温熱 光線力学 ウイルス 抗ウイルス
  遺伝子 細胞 第四の 第4の 単独 多剤 経口 静脈 皮下 幹細胞 除菌 光線 紫外線 磁気刺激 電気けいれん 水 補充 置換 回想 園芸 遊戯 箱庭 森田 家族
  フットケア 日光 刺激 スキン ホルモン補充 免疫抑制 造血幹細胞移植 移植 同種 自家 大量 強度変調放射線 小線源 内用 アイソトープ 内照射 外照射
  インフルエンザ 肺炎球菌 コロナ 新型コロナ 帯状疱疹 子宮頸がん 肝炎 予防 生 不活化 水分 補液 毎日 通常 この その 本 当 新 従来 現行 最新 通院
  維持輸液 静注 緊急 白血球減少 栄養剤 高カロリー カルシウム 鉄剤 アルブミン 痛み止め 吐き気止め 治療 リハビリ 作業 外照射 集中 ドリップ
`)
const isEveryday = new Set(everyday)

/** Longest name, in characters. */
const longest = 18
const belongs = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || // kanji
  (code >= 0x30a1 && code <= 0x30fc) || // katakana, ・ and ー
  (code >= 0x3b1 && code <= 0x3c9) || // Greek
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  code === 0x2d ||
  code === 0x3005

/** Names in normalised text, none of them overlapping `known`. Linear: every ending is looked for once, every name is short. */
export function unknownNames(text: string, known: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const ending of endings) {
    for (let at = text.indexOf(ending); at !== -1; at = text.indexOf(ending, at + ending.length)) {
      const end = at + ending.length
      let start = at
      while (start > 0 && end - start < longest && belongs(text.charCodeAt(start - 1))) start--
      while (start < at && /[・\-ー\d]/.test(text[start] ?? '')) start++
      const stem = text.slice(start, at)
      if (stem.length < 2 || belongs(text.charCodeAt(end)) || isOrdinary(stem)) continue
      if (known.some((span) => span.start < end && span.end > start)) continue
      found.push({ start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The stem, or what is left of it after one word in front (術後補助, 標準的薬物), is everyday medicine. */
function isOrdinary(stem: string): boolean {
  for (let cut = 0; cut < stem.length; cut++) if (isEveryday.has(stem.slice(cut))) return true
  return stem.endsWith('的') || stem.endsWith('後') || stem.endsWith('前')
}
