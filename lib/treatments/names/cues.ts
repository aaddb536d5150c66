/** Words beside a treatment's name that tell which use is meant: who pays, what dose, which product, which device. */
import { rows } from '../../language/lexicon/rows.ts'
import type { WordClass } from '../../language/terms.ts'

const words = (text: string, except = ''): WordClass => ({ words: rows(text), ...(except !== '' && { except: rows(except) }) })

const notInsured = `
  保険適用外 保険適応外 保険診療外 保険外 保険診療では受け 保険診療ではあり 保険診療ではな 保険診療にはな 保険診療の対象外
  健康保険は使え 健康保険が使えま 健康保険が使えな 健康保険はきき 健康保険の対象外 健康保険は適用 健康保険等は 公的保険は使え
  公的保険の対象外 公的保険はきき 公的医療保険の対象外 公的医療保険は適用 公的医療保険が適用され 保険が使えま 保険が使えな
  保険は使えま 保険は使えな 保険がききま 保険がきかな 保険はききま 保険のきかな 保険は適用され 保険が適用され 保険適用されていませ
  保険適用されな 保険適用されませ 保険適用はな 保険適用はあり 保険適用がな 保険適用がされて 保険適用ではな 保険適用ではあり
  保険適用になっていませ 保険適用になりませ 保険適用となりませ 保険の対象外 保険対象外 保険の適用外 保険の適用がな 保険の適用はな
  保険の適用はあり 保険収載されていませ 保険収載されておりませ 保険の対象にな
`

export const cues = {
  'self-pay': words(
    '自由診療 自費診療 自費治療 自費 全額自己負担 全額が自己負担 全額患者 10割負担 実費 医療ローン',
    '自由診療の費用は対象外',
  ),
  /** Not covered. In the sentence of a name that says who pays; elsewhere in a paragraph it may speak of something else. */
  'not-insured': words(notInsured),
  insured: words(
    `
    保険適用 保険診療 健康保険 公的保険 公的医療保険 保険が使え 保険で受け 保険で行 保険で認め 保険の対象 保険収載 保険承認
    保険医療 保険の点数 保険点数 高額療養費 薬価 3割負担 1割負担 1~3割 電子添文 添付文書 最適使用推進 保険治療 保険がき 保険が適用 保険が認め
    `,
    `${notInsured} 薬価未収載 民間医療保険 民間保険`,
  ),
  'low-dose': words(`
    低用量 少量 微量 1/10 1/5 1/20 10分の1 5分の1 20分の1 十分の一 五分の一 20mg 減量して使用 量を減ら 減らした量 ごく少
  `),
  import: words('個人輸入 輸入した 輸入し 海外から取り寄せ 並行輸入 輸入薬'),
  'off-label': words('適応外 適用外使用'),
  trial: words(
    '治験 臨床試験 臨床研究 医師主導 第1相 第2相 第3相 第i相 第ii相 第iii相 jrct 試験に参加 被験者',
    '臨床研究部 臨床研究管理 臨床研究センター 臨床研究中核',
  ),
  'advanced-care': words('先進医療 患者申出療養', '先進医療ではあり 先進医療ではな 先進医療特約 先進医療とは異な 先進的'),
  'any-cancer': words(`
    すべてのがん 全てのがん あらゆるがん ほぼ全身のがん ほぼすべてのがん ほぼ全てのがん どんながん 部位を問わず 種類を問わず
    全身のがん どの部位 がん種を問わず あらゆる固形がん さまざまながん 様々ながん ほとんどのがん
  `),
  /** The insured light treatment. */
  alluminox: words(`
    アルミノックス イルミノックス アキャルックス akalux alluminox illuminox セツキシマブ サロタロカン rm-1929 asp-1929 バイオブレード
    bioblade
  `),
  /** The light of clinics. */
  'clinic-light': words(`
    icg インドシアニングリーン リポソーム epr効果 タラポルフィン 血中照射 経静脈レーザー アブスコパル 光感受性物質 全身の光
  `),
  /** Checkpoint inhibitors, by name or kind. */
  checkpoint: words(`
    オプジーボ キイトルーダ キートルーダ ヤーボイ テセントリク イミフィンジ バベンチオ リブタヨ ニボルマブ ペムブロリズマブ
    イピリムマブ アテゾリズマブ デュルバルマブ チェックポイント阻害 抗pd-1 抗pd-l1 抗ctla-4 pd-1抗体 pd-l1抗体
  `),
  /** Cells grown for the patient. */
  'grown-cells': words(`
    nk細胞 樹状細胞 γδt αβt キラーt ヘルパーt nkt 培養 アフェレーシス 採血し 免疫細胞 6種 六種 5種 活性化リンパ球 自己リンパ球
  `),
  /** CAR-T as it is insured. */
  'approved-car-t': words(`
    キムリア イエスカルタ ブレヤンジ アベクマ カービクティ 再生医療等製品 b細胞 cd19 bcma 認定施設 血液がん kymriah yescarta
    breyanzi abecma carvykti
  `),
  /** CAR-T for what it is not insured for. */
  'other-car-t': words('固形がん 固形腫瘍 car-nk carnk 第三種再生医療 第3種再生医療 免疫細胞療法の一種'),
  /** The approved virus. */
  g47delta: words('デリタクト g47δ g47デルタ テセルパツレブ delytact 神経膠腫 膠芽腫 脳腫瘍'),
  /** Genes and RNA of clinics. */
  'clinic-genes': words(`
    p53 p16 pten cdc6 rnai rna干渉 sirna shrna マイクロrna mirna アンチセンス 点滴 ナノリポソーム リポソーム レンチウイルス
    がん抑制遺伝子 アポトーシス cytomox タンパク
  `),
  /** Insured heat. */
  'insured-heat': words('サーモトロン rf波 rf-8 m003 電磁波温熱 放射線治療と併用 放射線治療との併用 ハイパーサーミア'),
  /** Other heat. */
  'other-heat': words(`
    全身温熱 全身加温 遠赤外線 オンコサーミア オンコサーミヤ 岩盤浴 陶板浴 よもぎ ラドン ラジウム 独自の周波数 特定の周波数
    周波数 マイクロウェーブ インディバ カプセル ドーム 温泉 サウナ 三井温熱 hifu温熱
  `),
  /** Catheter treatment as hospitals do it. */
  'hospital-catheter': words('tace taes 肝動脈化学塞栓 肝動注 肝動脈 リザーバー ivr 画像下治療 放射線科 肝細胞がん'),
  /** Catheter treatment of free-standing clinics. */
  'clinic-catheter': words('新生血管 ナノ粒子 少量の抗がん剤 微量の抗がん剤 少量の薬 もやもや血管 抗生物質 ビーズ'),
  /** The page does or sells it. */
  offer: words(
    `
    当院 当クリニック 当科 当センター 当施設 当社 外来 コース メニュー プラン 受けられ お受け 行っており 行っています 行います 実施して 実施いたし
    提供して ご提供 ご案内 料金 費用 クール 円 予約 導入し 取り入れ 採用し 取り扱 取扱 販売 ご注文 お届け 投与します 投与いたし 点滴します
    点滴いたし 治療を行 ご希望の方 お問い合わせ
    `,
    `
    行っておりませ 行っていませ 実施しておりませ 実施していませ 提供しておりませ 提供していませ 取り扱っておりませ 取り扱いはあり 取扱説明 円滑 円形
    楕円
    `,
  ),
  /** The page does not do it. */
  refused: words(`
    行っておりませ 行っていませ 実施しておりませ 実施していませ 実施はしていませ 提供しておりませ 提供していませ 取り扱っておりませ
    取り扱っていませ 取り扱いはあり お受けしておりませ お受けしていませ お受けできませ お勧めしていませ お勧めしておりませ 応じておりませ
    応じていませ ことはしていませ ことはしておりませ 投与していませ 投与しておりませ お断り
  `),
  /** The page sets it apart from what it does, warns of it, teaches it, or insures against it. */
  elsewhere: words(`
    他院で ほかの病院で 他の病院で 別の病院で とは異な とは別 とは違 と混同 ではありませ 呼びかけ 呼び掛け ご注意 控えて 控えるよう
    懸念 推奨しませ 推奨していませ 推奨されませ お勧めできませ 特約 保険金 給付金 ○× ○か×
  `),
  /** The page speaks of itself. */
  'own-voice': words('当院 当クリニック 当科 当センター 当施設 当診療所 当社 当店 私ども'),
} as const satisfies Record<string, WordClass>

export type CueId = keyof typeof cues
