/** The treatments this tool knows, thinly. Sources and dates: as named in each entry. */
import type { Treatment } from './treatment.ts'

export const knowledge: readonly Treatment[] = [
  {
    id: 'immune-cell-therapy',
    name: { ja: '免疫細胞療法（NK細胞・樹状細胞など）', easy: '免疫細胞療法（めんえき さいぼう りょうほう）', en: 'Immune-cell therapy (NK cells, dendritic cells …)' },
    status: 'unproven',
    words: ['nk細胞', 'nkt細胞', '樹状細胞', '免疫細胞療法', '免疫細胞治療', '活性化リンパ球', 'γδt', 'αβt', '自己リンパ球', 'ネオアンチゲン', '自家がんワクチン', 'bak療法', 'ank免疫', '複合免疫細胞'],
    known: {
      ja: '日本臨床腫瘍学会は2019年、承認されていない免疫細胞療法やがんワクチンは、効果が証明されておらず安全性も保証されていないとして注意を呼びかけました。届出は効果の証明ではありません。',
      easy: '国（くに）が みとめていない 細胞（さいぼう）の治療は、効（き）くと 証明（しょうめい）されていません。「届出（とどけで）」は 効く という意味（いみ）では ありません。',
      en: 'In 2019 the Japanese Society of Medical Oncology warned that unapproved immune-cell therapies and cancer vaccines have neither proven effect nor assured safety. A filed plan is not proof of effect.',
    },
    asOf: '2019-05-30',
    reviewBy: '2027-05-31',
    source: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
    confidence: 'H',
  },
  {
    id: 'self-pay-photoimmunotherapy',
    name: { ja: '自由診療の光免疫療法', easy: '光免疫療法（ひかり めんえき りょうほう）', en: 'Self-pay photoimmunotherapy' },
    status: 'insured-conditional',
    words: ['光免疫', '光がん免疫', '光線免疫', '近赤外線免疫'],
    known: {
      ja: '保険で受けられるのは、切除できない局所進行・局所再発の頭頸部がんに対するアルミノックス治療だけで、認定された施設に限られます。日本頭頸部外科学会は、それ以外での有効性と安全性は確立していないとしています。',
      easy: '保険（ほけん）で 受（う）けられるのは、のどや口などの がんの 一部（いちぶ）だけです。ほかの がんに 効くかどうかは わかっていません。',
      en: 'Insurance covers only Alluminox treatment for unresectable locally advanced or locally recurrent head and neck cancer, at certified hospitals. The society of head and neck surgery says effect and safety beyond that are not established.',
    },
    asOf: '2024-09',
    reviewBy: '2027-03-31',
    source: 'https://www.jshns.org/modules/news/index.php?content_id=60',
    confidence: 'H',
  },
  {
    id: 'low-dose-checkpoint-inhibitor',
    name: { ja: '低用量・適応外の免疫チェックポイント阻害薬', easy: '少（すく）ない量（りょう）の オプジーボなど', en: 'Checkpoint inhibitors at low dose or outside their indication' },
    status: 'proven-drug-unproven-use',
    words: ['オプジーボ', 'ニボルマブ', 'キイトルーダ', 'ペムブロリズマブ', 'ヤーボイ', 'チェックポイント阻害'],
    besides: ['低用量', '少量', '個人輸入', '自由診療', '自費', '1/10', '10分の1', '1/5', '5分の1'],
    known: {
      ja: '承認された薬でも、量や対象のがんが違えば効果は確かめられていません。日本臨床腫瘍学会は2019年、量を減らした使い方や、輸入した薬と細胞療法の併用での死亡例に触れて注意を呼びかけました。',
      easy: '本当（ほんとう）の薬でも、量（りょう）や 病気が ちがうと、効（き）くかどうか わかりません。',
      en: 'Even an approved drug is untested at another dose or for another cancer. In 2019 the oncology society warned of such use, and of deaths where imported drugs were combined with cell therapy.',
    },
    asOf: '2019-05-30',
    reviewBy: '2027-05-31',
    source: 'https://cancer.qlife.jp/news/article9689.html',
    confidence: 'H',
  },
  {
    id: 'high-dose-vitamin-c',
    name: { ja: '高濃度ビタミンC点滴', easy: 'ビタミンCの点滴（てんてき）', en: 'High-dose vitamin C drip' },
    status: 'unproven',
    words: ['高濃度ビタミンc', 'ビタミンc点滴', 'ビタミンc大量'],
    known: {
      ja: 'がんの治療として効果が認められたものではありません。実験室の研究が根拠として引かれることがあります。',
      easy: 'がんの治療として みとめられた ものでは ありません。',
      en: 'It is not an accepted treatment for cancer. Laboratory studies are sometimes quoted in its support.',
    },
    asOf: '2019-03',
    reviewBy: '2027-05-31',
    source: 'http://cancerinfo.tri-kobe.org/pdq/summary/japanese.jsp?Pdq_ID=CDR0000742253',
    confidence: 'M',
  },
]
