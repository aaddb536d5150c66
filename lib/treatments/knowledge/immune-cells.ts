/** Self-pay cell treatments. The warning of the oncology society of 2019 holds for all of them. */
import { familyOf, t } from './entry.ts'

const family = familyOf({
  what: t(
    '血液からとった免疫の細胞を外で増やし、点滴などで体に戻す治療です。ほとんどが自由診療です。',
    '血（ち）の中の細胞（さいぼう）をふやして、体にもどします。お金は、ぜんぶ自分ではらいます。',
    'Immune cells are taken from the blood, grown outside the body and given back by drip. Almost always self-pay.',
  ),
  notProven: t(
    '日本臨床腫瘍学会は2019年、承認されていない免疫細胞療法やがんワクチンは、効果が証明されておらず安全性も保証されていないとし、受ける前にセカンドオピニオンを求めるようすすめました。',
    'がんの医者（いしゃ）の学会（がっかい）が言いました。「きくと、わかっていません。安全（あんぜん）かも、わかりません。」べつの先生の話を聞くように、すすめています。',
    'In 2019 the Japanese Society of Medical Oncology said that unapproved immune-cell therapies and cancer vaccines have neither proven effect nor assured safety, and advised a second opinion first.',
  ),
  confused: t(
    '国への「届出」や計画番号は、国が効果を認めたという意味ではありません。健康保険で使える免疫チェックポイント阻害薬やCAR-T細胞療法とも別のものです。',
    '「届出（とどけで）」は、国が「きく」とみとめたことでは、ありません。',
    'A filed plan or a plan number does not mean that the state has accepted an effect. It is also something else than insured checkpoint inhibitors and CAR-T.',
  ),
  ask: t(
    'わたしのがんと病期で、受けた人と受けなかった人を比べた試験はありますか。全部でいくらかかりますか。夜に具合が悪くなったら、どこでみてもらえますか。',
    'わたしのがんで、きくとしらべましたか。ぜんぶでいくらですか。夜に体がつらくなったら、どこへ行きますか。',
    'For my cancer and stage, has it been compared with not having it? What does it cost in all? Who looks after me if I fall ill at night?',
  ),
})

const general = { asOf: '2019-06-07', reviewBy: '2027-05-31' } as const

export const immuneCells = family([
  {
    id: 'nk-cell-therapy',
    name: t('NK細胞療法', 'NK細胞療法（さいぼうりょうほう）', 'NK-cell therapy'),
    status: 'unproven',
    notProven: t(
      '日本臨床腫瘍学会は2019年、承認されていない免疫細胞療法は効果が証明されていないとしました。2024年10月には、がんの予防のためのNK細胞の点滴の後に2人が重い感染症で入院し、国が施設に一時停止を命じました。',
      '「きく」と、わかっていません。2024年に、この点滴（てんてき）の後、2人が重（おも）い病気（びょうき）になりました。国が、止（と）めなさいと言いました。',
      'The oncology society said in 2019 that unapproved immune-cell therapies are unproven. In October 2024 two people were hospitalised with severe infections after NK cells given to prevent cancer, and the state ordered the facilities to stop for the time being.',
    ),
    confused: t(
      '「節外性NK/T細胞リンパ腫」は病気の名前で、この治療とは関係ありません。「届出」「受理」は、国が効果を認めたという意味ではありません。',
      '「NK/T細胞（さいぼう）リンパ腫（しゅ）」は、病気（びょうき）の名前（なまえ）です。',
      '“Extranodal NK/T-cell lymphoma” is the name of a disease and has nothing to do with it. A filed plan does not mean that the state accepted an effect.',
    ),
    asOf: '2024-10-25',
    reviewBy: '2027-05-31',
    sources: ['jsmo-2019', 'nk-order', 'jsrm-2024'],
  },
  {
    id: 'ank-therapy',
    name: t('ANK療法', 'ANK療法（りょうほう）', 'ANK therapy'),
    status: 'unproven',
    what: t(
      '培養したNK細胞を、くり返し点滴する自由診療の名前です。',
      'NK細胞（さいぼう）を、何回も点滴（てんてき）します。',
      'The name of a self-pay treatment that gives cultured NK cells repeatedly.',
    ),
    ...general,
    sources: ['jsmo-2019', 'jsrm-2024'],
  },
  {
    id: 'bak-therapy',
    name: t('BAK療法', 'BAK療法（りょうほう）', 'BAK therapy'),
    status: 'unproven',
    reported: t(
      'NK細胞とγδT細胞などを混ぜたものとされています。',
      'いくつかの細胞（さいぼう）をまぜるそうです。',
      'Said to be a mixture of NK and γδT cells.',
    ),
    ...general,
    sources: ['jsmo-2019', 'jsrm-2024'],
  },
  {
    id: 'activated-lymphocytes',
    name: t(
      '活性化リンパ球療法（αβT、LAKなど）',
      '活性化（かっせいか）リンパ球療法（きゅうりょうほう）',
      'Activated lymphocyte therapy (αβT, LAK …)',
    ),
    status: 'unproven',
    reported: t(
      '以前は高度先進医療でしたが、有用性が確かめられず2006年に外れたとされています。',
      '前は、国がしらべていました。2006年に、やめたそうです。',
      'Once an advanced-care technique, it is said to have been removed in 2006 because a benefit was not confirmed.',
    ),
    ...general,
    sources: ['jsmo-2019', 'jsrm-2024'],
  },
  {
    id: 'gamma-delta-t',
    name: t('γδT細胞療法', 'ガンマ・デルタT細胞療法（さいぼうりょうほう）', 'γδT-cell therapy'),
    status: 'unproven',
    confused: t(
      '名前に「T細胞」とありますが、承認されたCAR-T細胞療法とは別のものです。',
      'CAR-Tとは、ちがいます。',
      'The name says “T cell”, but it is not approved CAR-T.',
    ),
    namesakes: ['car-t-insured'],
    ...general,
    sources: ['jsmo-2019', 'jsrm-2024'],
  },
  {
    id: 'ctl-therapy',
    name: t('CTL療法（キラーT細胞療法）', 'キラーT細胞療法（さいぼうりょうほう）', 'CTL (killer T cell) therapy'),
    status: 'unproven',
    confused: t(
      '2021年に1つの病院で先進医療として行われていたものは、決められた方法と対象のものです。',
      '前に病院（びょういん）でしらべていたものとは、ちがうかもしれません。',
      'What one hospital gave as advanced care in 2021 was a defined method for defined patients.',
    ),
    asOf: '2021-02',
    reviewBy: '2026-12-31',
    sources: ['jsmo-2019', 'amc-cells'],
  },
  {
    id: 'nkt-cell-therapy',
    name: t('NKT細胞療法', 'NKT細胞療法（さいぼうりょうほう）', 'NKT-cell therapy'),
    status: 'unproven',
    proven: t(
      '大学病院では、頭頸部がんへの先進医療（2021年の一覧）や、iPS細胞からのNKT細胞の第1相試験（8人のうち2人で縮小、2026年1月発表）が行われてきました。効果が確かめられたという段階ではありません。',
      '大学（だいがく）の病院（びょういん）で、しらべています。2026年に、8人のうち2人でがんが小さくなったと言いました。まだ、しらべているところです。',
      'University hospitals have given it as advanced care for head and neck cancer (list of 2021) and run a phase 1 trial of iPS-derived NKT cells (shrinkage in 2 of 8, announced January 2026). That is not yet proof of an effect.',
    ),
    confused: t(
      '大学の研究と、クリニックの自由診療は、別のものです。',
      '大学（だいがく）の研究（けんきゅう）と、クリニックの治療（ちりょう）は、べつのものです。',
      'University research and what a clinic sells are different things.',
    ),
    asOf: '2026-01-16',
    reviewBy: '2026-12-31',
    sources: ['amc-cells', 'nkt-phase1', 'jsmo-2019'],
  },
  {
    id: 'til-therapy',
    name: t('TIL療法（腫瘍浸潤リンパ球）', 'TIL療法（りょうほう）', 'TIL therapy'),
    status: 'unproven',
    proven: t(
      '2021年から、大学病院で子宮頸がんへの先進医療として調べられてきました。',
      '2021年から、大学（だいがく）の病院（びょういん）でしらべています。子宮（しきゅう）けいがんの人です。',
      'Since 2021 a university hospital has examined it as advanced care for cervical cancer.',
    ),
    asOf: '2021-01-01',
    reviewBy: '2026-12-31',
    sources: ['til-keio', 'jsmo-2019'],
  },
  {
    id: 'six-cell-mixture',
    name: t(
      '6種複合免疫療法など、細胞を混ぜる治療',
      'いろいろな細胞（さいぼう）をまぜる治療（ちりょう）',
      'Mixtures of several immune cells',
    ),
    status: 'unproven',
    what: t(
      'NK、NKT、γδT、キラーT、ヘルパーT、樹状細胞などを、まとめて増やして戻す自由診療です。',
      'いろいろな細胞（さいぼう）をふやして、体にもどします。お金は、ぜんぶ自分ではらいます。',
      'A self-pay treatment with NK, NKT, γδT, killer T, helper T and dendritic cells together.',
    ),
    confused: t(
      '学会のガイドラインの「複合免疫療法」は、免疫チェックポイント阻害薬とほかの薬を組み合わせる治療で、別のものです。',
      '病院（びょういん）の「複合免疫療法（ふくごうめんえきりょうほう）」は、薬（くすり）の治療（ちりょう）です。べつのものです。',
      'In the guideline “combined immunotherapy” means checkpoint inhibitors with other drugs: something else.',
    ),
    namesakes: ['checkpoint-inhibitors'],
    ...general,
    sources: ['jsmo-2019', 'jsmo-guideline'],
  },
  {
    id: 'immune-cell-therapy',
    name: t('免疫細胞療法', '免疫細胞療法（めんえきさいぼうりょうほう）', 'Immune-cell therapy'),
    status: 'unproven',
    namesakes: ['checkpoint-inhibitors', 'car-t-insured'],
    ...general,
    sources: ['jsmo-2019', 'jsmo-2019-list', 'hospital-rule-2018', 'jsrm-2024'],
  },
  {
    id: 'cytokine-add-ons',
    name: t('サイトカイン療法、GcMAFなど', 'サイトカイン療法（りょうほう）など', 'Cytokine add-ons, GcMAF and the like'),
    status: 'unproven',
    what: t(
      '免疫を強めるとして、細胞の治療などに足される点滴や注射です。',
      '体を守（まも）る力を強（つよ）くすると言う点滴（てんてき）です。',
      'Drips or injections added to other treatments to “strengthen immunity”.',
    ),
    notProven: t(
      'こうした使い方は承認されていません。「マクロファージ活性化療法」は、2024年に消費者団体が起こした訴訟で取り上げられた治療の一つです。',
      '国は、みとめていません。',
      'These uses are not approved. “Macrophage activation therapy” is one of the treatments in a lawsuit a consumer group brought in 2024.',
    ),
    confused: t(
      '保険で使えるインターロイキン2やインターフェロンの薬とは、使い方が違います。',
      '健康保険（けんこうほけん）でつかう薬（くすり）とは、つかい方がちがいます。',
      'Insured interleukin-2 and interferon drugs are used differently.',
    ),
    namesakes: ['interleukin-2', 'interferon'],
    asOf: '2024-09-12',
    reviewBy: '2027-05-31',
    sources: ['injunction-2024', 'jsmo-2019'],
  },
  {
    id: 'stem-cells-and-exosomes',
    name: t(
      '幹細胞・培養上清・エクソソームの点滴',
      '幹細胞（かんさいぼう）やエクソソームの点滴（てんてき）',
      'Stem cells, culture supernatant, exosomes',
    ),
    status: 'unproven',
    what: t(
      '培養した細胞や、細胞を育てた液などを点滴する自由診療です。',
      '育（そだ）てた細胞（さいぼう）や、その水を点滴（てんてき）します。',
      'Self-pay drips of cultured cells or of the liquid they grew in.',
    ),
    notProven: t(
      '厚生労働省は2024年7月、承認されたこの種の医薬品はなく、安全性も有効性も確かめられていないとしました。幹細胞の点滴の後に亡くなった例で、2025年8月に緊急命令が出ています（痛みの治療でのことです）。',
      '国は2024年に、みとめた薬（くすり）は一つもないと言いました。2025年には、この点滴（てんてき）の後に亡（な）くなった人がいて、国が止（と）めました。',
      'In July 2024 the ministry said that no such medicine is approved and neither safety nor effect is confirmed. In August 2025 it issued an emergency order after a death following stem cells (given for pain).',
    ),
    confused: t(
      '「再生医療」という言葉は、承認された製品にも、届け出ただけの治療にも使われます。',
      '「再生医療（さいせいいりょう）」には、国がみとめたものと、そうでないものがあります。',
      '“Regenerative medicine” is said of approved products and of merely filed plans alike.',
    ),
    asOf: '2025-08-29',
    reviewBy: '2027-05-31',
    sources: ['exosome-notice', 'stem-cell-order', 'jsrm-2024'],
  },
  {
    id: 'cancer-stem-cell-therapy',
    name: t('「がん幹細胞」への治療', '「がん幹細胞（かんさいぼう）」の治療（ちりょう）', '“Cancer stem cell” treatments'),
    status: 'unproven',
    what: t(
      '「がんのもとになる細胞をねらう」と説明される自由診療です。',
      '「がんのもとを、ねらう」と言う治療（ちりょう）です。',
      'Self-pay treatments said to aim at the cells a cancer grows from.',
    ),
    proven: t(
      '言葉は研究で使われるもので、先進医療として調べられている薬もあります。',
      '病院（びょういん）でしらべている薬（くすり）も、あります。',
      'The term comes from research; some drugs are examined as advanced care.',
    ),
    asOf: '2026-02',
    reviewBy: '2027-05-31',
    sources: ['ncc-amc', 'jsmo-2019'],
  },
  {
    id: 'combined-immunotherapy',
    name: t('複合免疫療法', '複合免疫療法（ふくごうめんえきりょうほう）', 'Combined immunotherapy'),
    status: 'unclear',
    what: t(
      '2つの違う意味で使われる言葉です。病院では免疫チェックポイント阻害薬とほかの薬の組み合わせ、自由診療では何種類もの細胞を混ぜた治療を指すことがあります。',
      '2つのいみがあります。病院（びょういん）では、薬（くすり）を2つつかう治療（ちりょう）です。クリニックでは、細胞（さいぼう）をまぜる治療（ちりょう）のことがあります。',
      'A word with two meanings: in hospitals a checkpoint inhibitor with other drugs; on self-pay pages often a mixture of several kinds of cells.',
    ),
    namesakes: ['checkpoint-inhibitors', 'six-cell-mixture'],
    asOf: '2023-03-20',
    reviewBy: '2027-05-31',
    sources: ['jsmo-guideline', 'jsmo-2019'],
  },
  {
    id: 'immunotherapy',
    name: t('免疫療法', '免疫療法（めんえきりょうほう）', 'Immunotherapy'),
    status: 'unclear',
    what: t(
      '効果が確かめられて保険で使えるものと、確かめられていない自由診療のものが、同じ言葉で呼ばれています。言葉だけでは決められません。薬や製品の名前、がんの種類、量、費用のしくみで分かれます。',
      '名前（なまえ）は同じでも、2つあります。きくとわかっているものと、わからないものです。薬（くすり）の名前（なまえ）を聞いてください。',
      'One word for treatments that are proven and insured and for others that are not. The word decides nothing: the product, the cancer, the dose and who pays do.',
    ),
    proven: t(
      '効果が確かめられているのは、免疫チェックポイント阻害薬など一部で、決まったがんに健康保険で使えます。',
      'きくとわかっている薬（くすり）は、少しだけです。きまったがんにつかいます。健康保険（けんこうほけん）がつかえます。',
      'Proven are some, above all checkpoint inhibitors, each for certain cancers, and insured.',
    ),
    namesakes: ['checkpoint-inhibitors', 'immune-cell-therapy'],
    asOf: '2020-08',
    reviewBy: '2027-05-31',
    sources: ['ganjoho-immunotherapy', 'ncc-immunotherapy', 'jsmo-2019'],
  },
])
