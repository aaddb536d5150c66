/** Drips, gases, old drugs for another use, foods, energies. */
import { rows } from '../../language/lexicon/rows.ts'
import { borrowed, type Name, plain } from './name.ts'

const unproven = (id: string, words: string, except = ''): Name => ({
  id,
  status: 'unproven',
  words: rows(words),
  ...(except !== '' && { except: rows(except) }),
  rule: plain,
})

export const drips: readonly Name[] = [
  unproven(
    'high-dose-vitamin-c',
    `
    高濃度ビタミンc 高濃度vc 超高濃度ビタミンc ビタミンc点滴 ビタミンc大量 アスコルビン酸大量 アスコルビン酸点滴 大量ビタミンc
  `,
  ),
  unproven(
    'blood-ozone',
    `
    血液クレンジング オゾン療法 血液オゾン オゾン点滴 自家血オゾン オゾンオートヘモ 大量自家血 オゾンクレンジング
  `,
  ),
  unproven('hydrogen', '水素吸入 水素ガス吸入 水素点滴 水素免疫療法 水素療法 水素水 高濃度水素', '過酸化水素水'),
  {
    id: 'low-dose-chemotherapy',
    status: 'unproven',
    words: rows(`
      超低用量抗がん剤 低用量抗がん剤 少量抗がん剤 微量抗がん剤 がん休眠療法 休眠療法 少量の抗がん剤 体にやさしい抗がん剤 メトロノミック
    `),
    rule: borrowed,
  },
]

export const repurposed: readonly Name[] = [
  { ...unproven('ivermectin', 'イベルメクチン ivermectin ストロメクトール'), rule: borrowed },
  unproven('fenbendazole', 'フェンベンダゾール メベンダゾール fenbendazole mebendazole パナクール 犬の虫下し'),
  { ...unproven('metformin', 'メトホルミン metformin'), rule: borrowed },
]

export const foodsAndEnergies: readonly Name[] = [
  unproven(
    'health-foods',
    `
    メシマコブ ahcc プロポリス サメ軟骨 冬虫夏草 霊芝 β-グルカン βグルカン ハナビラタケ チャーガ タヒボ 紅豆杉 シアル酸
  `,
  ),
  unproven('agaricus', 'アガリクス カワリハラタケ 姫マツタケ ヒメマツタケ'),
  unproven('fucoidan', 'フコイダン fucoidan'),
  unproven(
    'diets',
    `
    ゲルソン 済陽式 星野式 糖質制限 断糖 ケトン食 ケトジェニック がん食事療法 コーヒー浣腸 コーヒーエネマ 玄米菜食 マクロビ にんじんジュース
    人参ジュース 断食療法 ファスティング
  `,
  ),
  unproven('cannabinoids', 'cbdオイル カンナビジオール 医療大麻 医療用大麻'),
  unproven('homeopathy', 'ホメオパシー レメディ 同種療法'),
  unproven(
    'energy-devices',
    `
    波動療法 波動医学 波動測定 波動治療 メタトロン 量子波動 量子医学 量子測定 バイオレゾナンス 遠隔ヒーリング 気功治療 気功療法
  `,
  ),
]
