/** Immune cells, vaccines and what is sold beside them. */
import { rows } from '../../language/lexicon/rows.ts'
import { bloodCancers } from './cancers.ts'
import { evaluatedPlain, type Name, plain, triedPlain } from './name.ts'

const unproven = (id: string, words: string, except = ''): Name => ({
  id,
  status: 'unproven',
  words: rows(words),
  ...(except !== '' && { except: rows(except) }),
  rule: triedPlain,
})

export const cells: readonly Name[] = [
  unproven(
    'nk-cell-therapy',
    `nk細胞療法 nk細胞治療 nk細胞免疫療法 nk療法 nk細胞点滴 nk点滴 高活性化nk 高活性nk 活性化nk 増殖nk 拡大培養nk 自家nk 他家nk
    ナチュラルキラー細胞療法 ナチュラルキラー細胞 nk細胞 がん予防点滴`,
    'nk細胞活性検査 nk細胞リンパ腫 nk細胞活性を測 nk細胞白血病',
  ),
  unproven('ank-therapy', 'ank療法 ank免疫細胞 ank自己リンパ球 amplified_nk'),
  unproven('bak-therapy', 'bak療法 免疫細胞bak brm活性化キラー'),
  unproven(
    'activated-lymphocytes',
    `活性化自己リンパ球 活性化リンパ球 αβt細胞 αβt アルファ・ベータt アルファベータt lak療法 t-lak cd3-lak cik療法 自己リンパ球移入
    自己リンパ球療法 リンパ球療法 養子免疫`,
    'ドナーリンパ球 腫瘍浸潤リンパ球療法',
  ),
  unproven('gamma-delta-t', 'γδt γ・δt γ/δt ガンマデルタt ガンマ・デルタt'),
  {
    ...unproven(
      'ctl-therapy',
      'ctl療法 キラーt細胞療法 キラーt細胞 細胞傷害性t細胞療法 腫瘍特異的ctl 腫瘍特異的細胞傷害性t',
      'ナチュラルキラーt細胞',
    ),
    rule: evaluatedPlain,
  },
  {
    ...unproven('nkt-cell-therapy', 'nkt細胞 nkt療法 ナチュラルキラーt細胞 αgalcer α-galcer riken-nkt ips-nkt akt-dc'),
    rule: evaluatedPlain,
  },
  {
    ...unproven('til-therapy', 'til療法 til細胞 腫瘍浸潤リンパ球療法 腫瘍浸潤リンパ球輸注 腫瘍浸潤リンパ球'),
    rule: evaluatedPlain,
  },
  unproven('six-cell-mixture', '6種複合 六種複合 6種混合免疫 6種免疫細胞 複合免疫細胞 5種複合 6種の免疫細胞'),
  unproven('immune-cell-therapy', '免疫細胞療法 免疫細胞治療 がん免疫細胞 細胞免疫療法 エフェクターt細胞療法', ''),
  unproven(
    'cytokine-add-ons',
    `
    サイトカイン療法 il-2点滴 il-12 gcmaf マクロファージ活性化 自己血サイトカイン サイトカインリッチ コロイドヨード
  `,
  ),
  unproven(
    'stem-cells-and-exosomes',
    `
    幹細胞点滴 幹細胞治療 幹細胞療法 脂肪由来幹細胞 間葉系幹細胞 培養上清 上清液 エクソソーム 細胞外小胞 nk上清
  `,
    '造血幹細胞 がん幹細胞治療 がん幹細胞療法',
  ),
  {
    ...unproven('cancer-stem-cell-therapy', 'がん幹細胞治療 がん幹細胞療法 がん幹細胞標的 がん幹細胞を標的 ctc除去 csc除去'),
    rule: evaluatedPlain,
  },
  {
    id: 'car-t',
    status: 'unclear',
    words: rows('car-t cart細胞 cart療法 car‐t カーt細胞 カーティー キメラ抗原受容体t細胞 car-nk car様'),
    rule: {
      kind: 'shared',
      one: { id: 'car-t-insured', status: 'insured', cues: ['approved-car-t'], cancers: bloodCancers },
      other: { id: 'car-t-like', status: 'unproven', cues: ['other-car-t', 'any-cancer'], cancers: ['solid'] },
    },
  },
]

export const sharedNames: readonly Name[] = [
  {
    id: 'combined-immunotherapy',
    status: 'unclear',
    words: rows('複合免疫療法 がん複合免疫'),
    except: rows('6種複合免疫療法 六種複合免疫療法 5種複合免疫療法'),
    rule: {
      kind: 'shared',
      one: { id: 'checkpoint-inhibitors', status: 'insured', cues: ['checkpoint'] },
      other: { id: 'six-cell-mixture', status: 'unproven', cues: ['grown-cells', 'any-cancer'] },
    },
  },
  {
    id: 'immunotherapy',
    status: 'unclear',
    words: rows('免疫療法 免疫治療'),
    except: rows(`
      光免疫療法 光線免疫療法 光がん免疫治療 光免疫治療 複合免疫療法 アレルゲン免疫療法 舌下免疫療法 皮下免疫療法 減感作免疫療法 免疫療法薬
      免疫療法学会 音響免疫療法 超音波免疫療法 水素免疫療法 自己免疫 細胞免疫療法 近赤外線免疫療法 近赤外光線免疫療法
    `),
    rule: {
      kind: 'shared',
      one: { id: 'checkpoint-inhibitors', status: 'insured', cues: ['checkpoint'], byNameOnly: true },
      other: { id: 'immune-cell-therapy', status: 'unproven', cues: ['grown-cells'], byNameOnly: true },
    },
  },
]

export const vaccines: readonly Name[] = [
  unproven(
    'cancer-vaccine',
    'がんワクチン',
    `子宮頸がんワクチン 子宮頚がんワクチン 自家がんワクチン 個別化がんワクチン オーダーメイドがんワクチン オーダーメードがんワクチン`,
  ),
  unproven(
    'dendritic-cell-vaccine',
    `
    樹状細胞ワクチン 樹状細胞療法 樹状細胞治療 dcワクチン dc療法 樹状細胞局注 wt1ペプチド wt1-dc wt1樹状 バクセル vaccell ライセートdc
    自家がん抗原樹状細胞 新樹状細胞 フュージョン細胞ワクチン hitv dc-cik 樹状細胞
  `,
  ),
  unproven('peptide-vaccine', 'ペプチドワクチン がんペプチド wt1ワクチン', 'ネオアンチゲンペプチドワクチン'),
  unproven(
    'neoantigen-therapy',
    `
    ネオアンチゲン ネオ抗原 個別化がんワクチン オーダーメイドがんワクチン オーダーメードがんワクチン 個別化mrna オーダーメイドワクチン
  `,
  ),
  unproven('autologous-tumour-vaccine', '自家がんワクチン 自家腫瘍ワクチン 自家ワクチン aftv'),
  unproven('hasumi-vaccine', 'ハスミワクチン 蓮見ワクチン'),
  { id: 'maruyama-vaccine', status: 'trial', words: rows('丸山ワクチン ssm-a ssm-b 結核菌体抽出'), rule: plain },
  { id: 'ancer-20', status: 'insured-conditional', words: rows('アンサー20'), rule: plain },
  { id: 'sipuleucel-t', status: 'foreign-only', words: rows('sipuleucel シプリューセル プロベンジ provenge'), rule: plain },
  { id: 'relatlimab', status: 'foreign-only', words: rows('relatlimab レラトリマブ オプデュアラグ opdualag'), rule: plain },
  { id: 'krestin', status: 'withdrawn', words: rows('クレスチン かわらたけ多糖体 カワラタケ多糖体'), rule: plain },
  { id: 'lentinan', status: 'withdrawn', words: rows('レンチナン lentinan'), rule: plain },
]
