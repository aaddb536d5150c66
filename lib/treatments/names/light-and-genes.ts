/** Light, viruses and genes: insured products and what is sold under the same names. */
import { rows } from '../../language/lexicon/rows.ts'
import { type Name, plain } from './name.ts'

export const light: readonly Name[] = [
  {
    id: 'alluminox',
    status: 'insured-conditional',
    words: rows(`
      アルミノックス イルミノックス アキャルックス akalux alluminox illuminox サロタロカン rm-1929 asp-1929 バイオブレード bioblade nir-pit
    `),
    rule: {
      kind: 'technique',
      covers: ['head-neck'],
      outside: { id: 'self-pay-photoimmunotherapy', status: 'unproven' },
    },
  },
  {
    id: 'photoimmunotherapy',
    status: 'unclear',
    words: rows(`
      光免疫療法 光免疫治療 光免疫 光がん免疫 がん光免疫 光線免疫 近赤外線免疫 近赤外光線免疫 超音波免疫療法 音響免疫
    `),
    rule: {
      kind: 'shared',
      one: { id: 'alluminox', status: 'insured-conditional', cues: ['alluminox'], cancers: ['head-neck'] },
      other: {
        id: 'self-pay-photoimmunotherapy',
        status: 'unproven',
        cues: ['clinic-light', 'any-cancer'],
      },
    },
  },
  {
    id: 'self-pay-photoimmunotherapy',
    status: 'unproven',
    words: rows('icgリポソーム リポソーム化icg icg-リポソーム インドシアニングリーン修飾リポソーム 血中照射 経静脈レーザー'),
    rule: plain,
  },
  {
    id: 'photodynamic-therapy',
    status: 'insured-conditional',
    words: rows('光線力学的療法 光線力学療法 光線力学的治療 レザフィリン フォトフリン laserphyrin タラポルフィンナトリウム pdt'),
    except: rows('pdtest'),
    rule: {
      kind: 'technique',
      covers: ['lung', 'glioma', 'oesophagus', 'cervix'],
      outside: { id: 'self-pay-photoimmunotherapy', status: 'unproven' },
    },
  },
]

const selfPayGenes = { id: 'self-pay-gene-therapy', status: 'unproven' } as const

export const genes: readonly Name[] = [
  {
    id: 'g47delta',
    status: 'insured-conditional',
    words: rows('テセルパツレブ デリタクト delytact g47δ g47デルタ'),
    rule: { kind: 'drug', covers: ['glioma'], outside: 'off-label-use' },
  },
  {
    id: 'virus-therapy',
    status: 'unclear',
    words: rows('ウイルス療法 ウィルス療法 腫瘍溶解ウイルス 腫瘍溶解性ウイルス がん治療用ウイルス'),
    except: rows('抗ウイルス療法 抗ウィルス療法'),
    rule: {
      kind: 'shared',
      one: { id: 'g47delta', status: 'insured-conditional', cues: ['g47delta'], cancers: ['glioma'] },
      other: { id: 'self-pay-virus-therapy', status: 'unproven', cues: ['any-cancer'] },
    },
  },
  { id: 'obp-301', status: 'applied', words: rows('テロメライシン obp-301 スラタデノツレブ suratadenoturev'), rule: plain },
  { id: 'nadofaragene', status: 'applied', words: rows('ナドファラゲン nadofaragene アドスティラドリン adstiladrin'), rule: plain },
  {
    id: 'gene-therapy',
    status: 'unclear',
    words: rows('遺伝子治療 遺伝子療法 がん遺伝子医療'),
    except: rows('遺伝子治療学会 遺伝子治療用製品 遺伝子細胞治療学会'),
    rule: {
      kind: 'shared',
      one: { id: 'g47delta', status: 'insured-conditional', cues: ['g47delta'] },
      other: { ...selfPayGenes, cues: ['clinic-genes', 'any-cancer'] },
    },
  },
  {
    ...selfPayGenes,
    words: rows(`
      遺伝子点滴 遺伝子の点滴 p53遺伝子 p53製剤 p53点滴 cdc6 rnai治療 rnai療法 核酸点滴 マイクロrna点滴 sirna点滴 がん抑制遺伝子の投与
      がん抑制遺伝子を点滴 がん抑制遺伝子治療
    `),
    rule: plain,
  },
]
