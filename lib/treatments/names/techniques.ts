/** Heat, rays, cold, needles, sound: techniques insured for some sites and self-pay elsewhere. */
import { rows } from '../../language/lexicon/rows.ts'
import type { CancerId } from './cancers.ts'
import { type Name, plain } from './name.ts'

const technique = (id: string, words: string, covers: readonly CancerId[], except = ''): Name => ({
  id,
  status: 'insured-conditional',
  words: rows(words),
  ...(except !== '' && { except: rows(except) }),
  rule: { kind: 'technique', covers, outside: { id, status: 'outside-cover' } },
})

const otherHeat = { id: 'other-heat', status: 'unproven' } as const

export const heat: readonly Name[] = [
  {
    ...technique('hyperthermia', 'ハイパーサーミア 電磁波温熱療法 サーモトロン hyperthermia', []),
    rule: { kind: 'technique', covers: [], outside: { id: 'hyperthermia', status: 'outside-cover' } },
  },
  {
    id: 'heat-therapy',
    status: 'unclear',
    words: rows('温熱療法 温熱治療'),
    except: rows('電磁波温熱療法 全身温熱療法 温熱療法(ハイパーサーミア 温熱治療(ハイパーサーミア'),
    rule: {
      kind: 'shared',
      one: { id: 'hyperthermia', status: 'insured-conditional', cues: ['insured-heat'], outside: 'outside-cover' },
      other: { ...otherHeat, cues: ['other-heat'] },
    },
  },
  {
    ...otherHeat,
    words: rows(`
      全身温熱 全身加温 オンコサーミア オンコサーミヤ 遠赤外線温熱 三井温熱 よもぎ蒸し 岩盤浴 陶板浴 ラドン温泉 ラジウム温泉 ラドン浴
      マイクロウェーブ温熱 マイクロウェーブによる温熱 インディバ whole-body_hyperthermia
    `),
    rule: plain,
  },
]

export const raysAndNeedles: readonly Name[] = [
  technique('proton-therapy', '陽子線治療 陽子線療法 陽子線 プロトン治療', [
    ...(['childhood', 'bone-soft-tissue', 'head-neck', 'prostate', 'liver', 'biliary', 'pancreas', 'colorectal', 'lung'] as const),
  ]),
  technique('carbon-ion-therapy', '重粒子線治療 重粒子線療法 重粒子線 炭素イオン線', [
    ...(['liver', 'biliary', 'pancreas', 'colorectal', 'cervix', 'bone-soft-tissue', 'head-neck', 'prostate'] as const),
  ]),
  technique('particle-therapy', '粒子線治療 粒子線療法', [], '重粒子線治療 重粒子線療法'),
  technique('bnct', 'bnct ホウ素中性子捕捉 ステボロニン ボロファラン', ['head-neck']),
  technique('cryotherapy', '凍結療法 凍結融解壊死 クライオアブレーション クライオセラピー 凍結治療', ['kidney'], '胚凍結'),
  technique(
    'radiofrequency-ablation',
    'ラジオ波焼灼 ラジオ波 rfa マイクロ波凝固 マイクロ波焼灼',
    [...(['liver', 'lung', 'kidney', 'bone-soft-tissue', 'breast'] as const)],
    'ラジオ波温熱',
  ),
  {
    id: 'hifu',
    status: 'unclear',
    words: rows('hifu ハイフ 集束超音波 高密度焦点式超音波'),
    except: rows('hifu温熱 医療ハイフ 美容ハイフ ハイフン'),
    rule: {
      kind: 'shared',
      one: { id: 'hifu', status: 'advanced-care', cues: ['advanced-care'], cancers: ['prostate'] },
      other: { id: 'hifu', status: 'outside-cover', cues: [] },
    },
  },
  technique('tumour-treating-fields', '腫瘍治療電場 電場療法 オプチューン ttfields novottf', ['glioma', 'lung']),
  {
    id: 'catheter-treatment',
    status: 'unclear',
    words: rows('動注療法 動注塞栓 動脈塞栓 血管内治療 動注化学療法 がんカテーテル治療'),
    rule: {
      kind: 'shared',
      one: { id: 'catheter-treatment', status: 'insured-conditional', cues: ['hospital-catheter'], cancers: ['liver'] },
      other: { id: 'clinic-catheter', status: 'unproven', cues: ['clinic-catheter', 'any-cancer'] },
    },
  },
]
