/** What is called a cancer vaccine. */
import { familyOf, t } from './entry.ts'

const family = familyOf({
  what: t(
    'がんの目印を免疫に覚えさせるとして、注射する治療です。ほとんどが自由診療か、研究の段階です。',
    'がんのしるしを、体におぼえさせると言う注射（ちゅうしゃ）です。',
    'Injections meant to teach the immune system the marks of the cancer. Almost always self-pay or research.',
  ),
  notProven: t(
    '日本臨床腫瘍学会は2019年、承認されていないがんワクチンは、効果が証明されておらず安全性も保証されていないとしました。日本で承認された「治療のためのがんワクチン」は、この道具が調べた範囲では見つかりません。',
    'がんの医者（いしゃ）の学会（がっかい）が言いました。「きくと、わかっていません。」国がみとめたものは、見つかりません。',
    'In 2019 the oncology society said that unapproved cancer vaccines have neither proven effect nor assured safety. We found no approved therapeutic cancer vaccine in Japan.',
  ),
  confused: t(
    '子宮頸がんやB型肝炎の「予防のワクチン」とは別のものです。',
    'がんをふせぐ、子宮（しきゅう）けいがんのワクチンとは、ちがいます。',
    'Not to be mixed up with vaccines that prevent infections leading to cancer (HPV, hepatitis B).',
  ),
  ask: t(
    'この製品は承認されていますか。登録された治験ですか（番号は何ですか）。わたしのがんで、比べた試験の結果はありますか。',
    '国がみとめた薬（くすり）ですか。しらべているところですか。わたしのがんで、きくとわかりましたか。',
    'Is this product approved? Is it a registered trial (which number)? Is there a comparison for my cancer?',
  ),
})

const general = { asOf: '2021', reviewBy: '2027-05-31' } as const

export const vaccines = family([
  {
    id: 'cancer-vaccine',
    name: t('がんワクチン（治療用）', 'がんワクチン', 'Cancer vaccine (therapeutic)'),
    status: 'unproven',
    ...general,
    sources: ['jsmo-2019', 'peptide-phase3'],
  },
  {
    id: 'dendritic-cell-vaccine',
    name: t('樹状細胞ワクチン', '樹状細胞（じゅじょうさいぼう）ワクチン', 'Dendritic-cell vaccine'),
    status: 'unproven',
    what: t(
      '血液の細胞から育てた樹状細胞に、がんの目印を覚えさせて注射する治療です。',
      '血（ち）から育（そだ）てた細胞（さいぼう）に、がんのしるしをおぼえさせます。それを注射（ちゅうしゃ）します。',
      'Dendritic cells grown from the blood are loaded with marks of the cancer and injected.',
    ),
    proven: t(
      '膵臓がんで、偽薬と比べる治験が行われました。その結果は、この道具では見つけられませんでした。',
      '膵臓（すいぞう）がんでしらべました。どうだったかは、見つかりません。',
      'It was compared with a placebo in a trial for pancreatic cancer; we did not find the result.',
    ),
    confused: t(
      '2011年のノーベル賞や米国の製品（前立腺がん）の話は、別の製品や研究についてのものです。',
      'ノーベル賞（しょう）の話は、べつの研究（けんきゅう）のことです。',
      'The Nobel Prize of 2011 and the American product for prostate cancer are about other work and another product.',
    ),
    namesakes: ['sipuleucel-t'],
    ...general,
    sources: ['jsmo-2019', 'dc-trial', 'peptide-phase3'],
  },
  {
    id: 'peptide-vaccine',
    name: t('ペプチドワクチン', 'ペプチドワクチン', 'Peptide vaccine'),
    status: 'unproven',
    notProven: t(
      '食道がんへのペプチドワクチンの第3相試験（2021年発表）は、主な目標を達成しませんでした。承認された製品は見つかりません。',
      '食道（しょくどう）がんでしらべました。きくとは、しめせませんでした（2021年）。',
      'A phase 3 trial of a peptide vaccine for oesophageal cancer missed its primary endpoint (2021). We found no approved product.',
    ),
    ...general,
    sources: ['peptide-phase3', 'jsmo-2019'],
  },
  {
    id: 'neoantigen-therapy',
    name: t('ネオアンチゲン療法・個別化がんワクチン', 'ネオアンチゲン療法（りょうほう）', 'Neoantigen or “personalised” vaccine'),
    status: 'unproven',
    what: t(
      'がんの遺伝子を調べ、その人のがんの目印に合わせて作るとされるワクチンです。',
      'その人のがんに合わせて作ると言うワクチンです。',
      'A vaccine said to be made to the marks of one person’s cancer.',
    ),
    proven: t(
      '世界で治験が行われていますが、日本で承認されたものは見つかりません。',
      'いろいろな国で、しらべています。日本では、まだみとめていません。',
      'Trials run worldwide; we found none approved in Japan.',
    ),
    confused: t(
      'ニュースになるmRNAワクチンの治験と、クリニックで買える治療は、別のものです。',
      'ニュースの研究（けんきゅう）と、クリニックの治療（ちりょう）は、べつのものです。',
      'The mRNA trials in the news are not what a clinic sells.',
    ),
    ...general,
    sources: ['jsmo-2019'],
  },
  {
    id: 'autologous-tumour-vaccine',
    name: t('自家がんワクチン', '自分のがんから作るワクチン', 'Autologous tumour vaccine'),
    status: 'unproven',
    what: t(
      '手術でとった自分のがんの組織から作る注射です。',
      '手術（しゅじゅつ）でとった、自分のがんから作ります。',
      'Made from one’s own tumour after an operation.',
    ),
    confused: t(
      '「自分のがんで作る」ことは、効果の証明ではありません。',
      '自分のがんから作っても、きくかは、べつのことです。',
      'Being made from one’s own tumour proves nothing about an effect.',
    ),
    asOf: '2022-11',
    reviewBy: '2027-05-31',
    sources: ['jsmo-2019', 'aftv-advertising'],
  },
  {
    id: 'hasumi-vaccine',
    name: t('ハスミワクチン', 'ハスミワクチン', 'Hasumi vaccine'),
    status: 'unproven',
    reported: t(
      '国の承認を受けたことはないとされています。',
      '国は、みとめていないそうです。',
      'It is said never to have been approved.',
    ),
    ...general,
    sources: ['jsmo-2019'],
  },
  {
    id: 'maruyama-vaccine',
    name: t('丸山ワクチン', '丸山（まるやま）ワクチン', 'Maruyama vaccine (SSM)'),
    status: 'trial',
    what: t(
      '結核菌からとった成分の注射です。患者さんが費用を払う「有償治験」として続いています。',
      '菌（きん）から作った注射（ちゅうしゃ）です。お金をはらって、しらべることに入ります。',
      'An extract of tuberculosis bacteria, given in a long-running trial for which patients pay.',
    ),
    notProven: t(
      '1981年に、がんの薬としての申請は認められませんでした。治験が許されていることは、国が効果を認めたという意味ではありません。',
      '1981年に、国はがんの薬（くすり）とみとめませんでした。今も、しらべているところです。',
      'The application as a cancer drug was turned down in 1981. That the trial is permitted does not mean that the state accepted an effect.',
    ),
    confused: t(
      '成分が濃い「アンサー20」は、放射線治療で減った白血球のための薬で、がんの薬ではありません。膀胱のBCG療法とも別です。',
      '「アンサー20」は、べつの薬（くすり）です。白血球（はっけっきゅう）がへったときにつかいます。',
      'The denser form Ancer 20 is a drug for white cells lost to radiation, not for cancer. BCG for the bladder is something else again.',
    ),
    namesakes: ['ancer-20', 'bcg'],
    asOf: '2026-02',
    reviewBy: '2027-05-31',
    sources: ['maruyama-facility', 'maruyama-history'],
  },
  {
    id: 'ancer-20',
    name: t('アンサー20', 'アンサー20', 'Ancer 20'),
    status: 'insured-conditional',
    what: t(
      '丸山ワクチンと同じもとの、濃い成分の注射薬です。',
      '丸山（まるやま）ワクチンと、もとは同じ薬（くすり）です。',
      'A denser preparation of the same extract as the Maruyama vaccine.',
    ),
    proven: t(
      '放射線治療で減った白血球を戻すために、1991年に承認されました。',
      '放射線（ほうしゃせん）でへった白血球（はっけっきゅう）のための薬（くすり）です。',
      'Approved in 1991 for low white cells after radiotherapy.',
    ),
    notProven: t(
      'がんを治す薬としては承認されていません。',
      'がんの薬（くすり）では、ありません。',
      'It is not approved as a cancer drug.',
    ),
    confused: t(
      '丸山ワクチンと名前がならぶことがあります。',
      '丸山（まるやま）ワクチンとは、つかい方がちがいます。',
      'Often named together with the Maruyama vaccine.',
    ),
    namesakes: ['maruyama-vaccine'],
    asOf: '2026-02',
    reviewBy: '2027-05-31',
    sources: ['maruyama-facility', 'maruyama-history'],
  },
  {
    id: 'sipuleucel-t',
    name: t('シプリューセルT（プロベンジ）', 'プロベンジ', 'sipuleucel-T (Provenge)'),
    status: 'foreign-only',
    what: t(
      '米国で前立腺がんに承認された、免疫の細胞を使う製品です。',
      'アメリカで、前立腺（ぜんりつせん）がんにみとめた製品（せいひん）です。',
      'A cell product approved in the United States for prostate cancer.',
    ),
    proven: t(
      '米国での承認は、その製品と前立腺がんについてのものです。',
      'アメリカの話です。前立腺（ぜんりつせん）がんのことです。',
      'The American approval is for that product and prostate cancer.',
    ),
    notProven: t(
      '日本での承認は、この道具が調べた範囲では確かめられていません。',
      '日本でみとめたかは、わかりません。',
      'We found no approval in Japan.',
    ),
    confused: t(
      '別の樹状細胞ワクチンの裏づけとして引かれることがありますが、同じ製品ではありません。',
      'クリニックの樹状細胞（じゅじょうさいぼう）ワクチンとは、べつのものです。',
      'It is quoted in support of other dendritic-cell vaccines, which are not the same product.',
    ),
    namesakes: ['dendritic-cell-vaccine'],
    asOf: '2020-09-01',
    reviewBy: '2026-12-31',
    sources: ['dc-precedent'],
  },
])
