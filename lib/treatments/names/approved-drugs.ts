/** Approved drugs that work through the immune system, by generic and brand name. */
import { rows } from '../../language/lexicon/rows.ts'
import { type CancerId, cancers } from './cancers.ts'
import type { Name } from './name.ts'

const ids = Object.keys(cancers) as CancerId[]
/** Cancers in a row. Throws for one that does not exist. */
function list(text: string): CancerId[] {
  if (text === '') return []
  return rows(text).map((word) => {
    const id = ids.find((known) => known === word)
    if (id === undefined) throw new Error(`no cancer "${word}"`)
    return id
  })
}

const drug =
  (outside: string) =>
  (id: string, words: string, covers: string, status: Name['status'] = 'insured'): Name => ({
    id,
    status,
    words: rows(words),
    rule: { kind: 'drug', covers: list(covers), outside },
  })

const inhibitor = drug('low-dose-checkpoint-inhibitor')
const other = drug('off-label-use')

export const checkpointInhibitors: readonly Name[] = [
  inhibitor(
    'nivolumab',
    'ニボルマブ オプジーボ nivolumab opdivo ono-4538',
    `melanoma lung-non-small-cell lung kidney hodgkin head-neck stomach mesothelioma colorectal oesophagus unknown-primary skin liver
    msi-high`,
  ),
  inhibitor(
    'pembrolizumab',
    'ペムブロリズマブ キイトルーダ キートルーダ pembrolizumab keytruda',
    `melanoma lung-non-small-cell lung hodgkin urothelial msi-high tmb-high kidney head-neck oesophagus colorectal breast endometrium
    cervix stomach mesothelioma`,
  ),
  inhibitor('cemiplimab', 'セミプリマブ リブタヨ cemiplimab libtayo', 'cervix lung-non-small-cell lung'),
  inhibitor('tislelizumab', 'チスレリズマブ テビムブラ tislelizumab tevimbra', 'oesophagus'),
  inhibitor('retifanlimab', 'レチファンリマブ ジニイズ retifanlimab zynyz', 'anus'),
  inhibitor(
    'atezolizumab',
    'アテゾリズマブ テセントリク atezolizumab tecentriq',
    'lung-non-small-cell lung-small-cell lung liver breast soft-part-sarcoma nk-t-lymphoma thymus',
  ),
  inhibitor(
    'durvalumab',
    'デュルバルマブ イミフィンジ durvalumab imfinzi',
    'lung-non-small-cell lung-small-cell lung liver biliary endometrium urothelial',
  ),
  inhibitor('avelumab', 'アベルマブ バベンチオ avelumab bavencio', 'merkel skin kidney urothelial'),
  inhibitor(
    'ipilimumab',
    'イピリムマブ ヤーボイ ipilimumab yervoy',
    'melanoma kidney lung-non-small-cell lung mesothelioma colorectal msi-high oesophagus liver',
  ),
  inhibitor('tremelimumab', 'トレメリムマブ イジュド tremelimumab imjudo', 'liver lung-non-small-cell lung'),
  {
    ...inhibitor(
      'checkpoint-inhibitors',
      `免疫チェックポイント阻害薬 免疫チェックポイント阻害剤 免疫チェックポイント療法 免疫チェックポイント阻害療法 チェックポイント阻害剤
      チェックポイント阻害薬 抗pd-1抗体 抗pd-l1抗体 抗ctla-4抗体 pd-1阻害薬 pd-1抗体 抗pd1抗体 抗pdl1抗体`,
      '',
    ),
    except: rows('免疫チェックポイント阻害薬とは別 免疫チェックポイント阻害薬ではな'),
  },
]

export const carT: readonly Name[] = [
  other('tisagenlecleucel', 'チサゲンレクルユーセル キムリア kymriah tisa-cel ctl019', 'b-all large-b-lymphoma lymphoma leukaemia'),
  other(
    'axicabtagene-ciloleucel',
    'アキシカブタゲンシロルユーセル アキシカブタゲン イエスカルタ yescarta axi-cel',
    'large-b-lymphoma lymphoma',
  ),
  other(
    'lisocabtagene-maraleucel',
    'リソカブタゲンマラルユーセル リソカブタゲン ブレヤンジ breyanzi liso-cel',
    'large-b-lymphoma follicular-lymphoma lymphoma',
  ),
  other('idecabtagene-vicleucel', 'イデカブタゲンビクルユーセル イデカブタゲン アベクマ abecma ide-cel', 'myeloma'),
  other(
    'ciltacabtagene-autoleucel',
    'シルタカブタゲンオートルユーセル シルタカブタゲン カービクティ carvykti cilta-cel',
    'myeloma',
  ),
]

export const engagers: readonly Name[] = [
  other('blinatumomab', 'ブリナツモマブ ビーリンサイト blincyto', 'b-all leukaemia'),
  other('epcoritamab', 'エプコリタマブ エプキンリ epkinly', 'large-b-lymphoma follicular-lymphoma lymphoma'),
  other('mosunetuzumab', 'モスネツズマブ ルンスミオ lunsumio', 'follicular-lymphoma lymphoma'),
  other('elranatamab', 'エルラナタマブ エルレフィオ elrexfio', 'myeloma'),
  other('teclistamab', 'テクリスタマブ テクベイリ tecvayli', 'myeloma'),
  other('talquetamab', 'タービー talvey talquetamab', 'myeloma'),
  other('tarlatamab', 'タルラタマブ イムデトラ imdelltra', 'lung-small-cell lung'),
]

export const otherImmuneDrugs: readonly Name[] = [
  other('bcg', 'bcg膀胱内注入 bcg膀注 bcg注入療法 bcg療法 膀胱内bcg 乾燥bcg膀胱内用 イムノブラダー イムシスト', 'urothelial'),
  other('interleukin-2', 'テセロイキン イムネース セルモロイキン セロイク', 'kidney angiosarcoma neuroblastoma'),
  other(
    'interferon',
    'スミフェロン オーアイエフ フエロン イムノマックス インターフェロン製剤',
    'kidney melanoma glioma leukaemia myeloma t-cell-lymphoma',
  ),
  other('dinutuximab', 'ジヌツキシマブ ユニツキシン unituxin 抗gd2抗体', 'neuroblastoma'),
  other('mogamulizumab', 'モガムリズマブ ポテリジオ poteligeo 抗ccr4抗体', 't-cell-lymphoma leukaemia lymphoma'),
  other('elotuzumab', 'エロツズマブ エムプリシティ empliciti', 'myeloma'),
  other('ok-432', 'ピシバニール picibanil ok-432 溶連菌抽出', '', 'insured-conditional'),
]
