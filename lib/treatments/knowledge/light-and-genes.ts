/** Light, viruses, genes: insured products, and others under the same names. */
import { familyOf, t } from './entry.ts'

const lightFamily = familyOf({
  what: t(
    '光に反応する薬と、光（レーザー）を組み合わせる治療です。',
    '薬（くすり）と光をつかう治療（ちりょう）です。',
    'A drug that reacts to light, together with light (a laser).',
  ),
  notProven: t(
    '日本頭頸部外科学会は、認定された施設の外で行われる「光免疫療法」に学会は関わっておらず、切除できない再発の頭頸部がんのほかでは有効性と安全性が確立していないとしています。',
    '学会（がっかい）が言いました。きまったがんのほかでは、きくか、安全（あんぜん）か、わかっていません。',
    'The Japan Society for Head and Neck Surgery says it has no part in “photoimmunotherapy” outside certified facilities, and that effect and safety beyond unresectable recurrent head and neck cancer are not established.',
  ),
  confused: t(
    '同じ「光免疫療法」という名前で、薬も機械も違う自由診療があります。',
    '同じ名前（なまえ）でも、薬（くすり）と機械（きかい）がちがうものがあります。',
    'Self-pay treatments with other drugs and devices go by the same name.',
  ),
  ask: t(
    '使う薬の名前は何ですか（アキャルックスですか）。学会が認定した施設ですか。わたしのがんに保険は使えますか。',
    '薬（くすり）の名前（なまえ）は何ですか。わたしのがんに、健康保険（けんこうほけん）はつかえますか。',
    'What is the drug called (is it Akalux)? Is this a certified facility? Does insurance cover my cancer?',
  ),
})

const light = lightFamily([
  {
    id: 'alluminox',
    name: t(
      'アルミノックス治療（保険の光免疫療法）',
      'アルミノックス治療（ちりょう）',
      'Alluminox treatment (insured photoimmunotherapy)',
    ),
    status: 'insured-conditional',
    what: t(
      'アキャルックスという薬を点滴し、次の日に専用のレーザーの光を当てる治療です。',
      'アキャルックスという薬（くすり）を点滴（てんてき）して、光を当てます。',
      'The drug Akalux is given by drip and its own laser light applied afterwards.',
    ),
    proven: t(
      '2020年9月に条件つきで承認され、2021年1月から保険で使えます。学会が認定した施設と医師だけが行えます。最大4回、4週間以上あけて行います。',
      '2021年から、健康保険（けんこうほけん）がつかえます。きまった病院（びょういん）だけでできます。',
      'Approved with conditions in September 2020 and insured since January 2021, at certified hospitals only; up to four rounds, at least four weeks apart.',
    ),
    indications: [{ cancer: 'head-neck', conditions: ['local-unresectable'] }],
    namesakes: ['self-pay-photoimmunotherapy'],
    asOf: '2024-09',
    reviewBy: '2027-03-31',
    sources: ['jshns-photo', 'alluminox-hospital'],
  },
  {
    id: 'self-pay-photoimmunotherapy',
    name: t('自由診療の「光免疫療法」', 'クリニックの「光免疫療法（ひかりめんえきりょうほう）」', 'Self-pay “photoimmunotherapy”'),
    status: 'unproven',
    what: t(
      'ICGという色素などを使い、体に光を当てる自由診療です。保険のアルミノックス治療とは薬も機械も違います。',
      'ICGなどの薬（くすり）と光をつかいます。お金は、ぜんぶ自分ではらいます。健康保険（けんこうほけん）の治療（ちりょう）とは、ちがいます。',
      'Self-pay treatment with a dye such as ICG and light. Drug and device differ from insured Alluminox treatment.',
    ),
    namesakes: ['alluminox', 'photodynamic-therapy'],
    asOf: '2024-09',
    reviewBy: '2027-03-31',
    sources: ['jshns-photo', 'photo-press'],
  },
  {
    id: 'photoimmunotherapy',
    name: t('光免疫療法', '光免疫療法（ひかりめんえきりょうほう）', 'Photoimmunotherapy'),
    status: 'unclear',
    proven: t(
      '保険で受けられるのは、切除できない局所進行・局所再発の頭頸部がんへのアルミノックス治療だけです。',
      '健康保険（けんこうほけん）がつかえるのは、のどや口などのがんの、一部（いちぶ）だけです。',
      'Insured is Alluminox treatment only, for unresectable locally advanced or recurrent head and neck cancer.',
    ),
    namesakes: ['alluminox', 'self-pay-photoimmunotherapy'],
    asOf: '2024-09',
    reviewBy: '2027-03-31',
    sources: ['jshns-photo', 'alluminox-hospital'],
  },
  {
    id: 'photodynamic-therapy',
    name: t('光線力学的療法', '光線力学的療法（こうせんりきがくてきりょうほう）', 'Photodynamic therapy (PDT)'),
    status: 'insured-conditional',
    what: t(
      '光に反応する薬（レザフィリンなど）を注射し、決められたレーザーを病変に当てる治療です。',
      '薬（くすり）を注射（ちゅうしゃ）して、がんに光を当てます。',
      'A light-sensitive drug (such as Laserphyrin) is injected and a matching laser applied to the tumour.',
    ),
    proven: t(
      '下に挙げたがんでは、薬とレーザーの組み合わせが承認されています。',
      '下のがんには、国がみとめました。',
      'For the cancers listed, drug and laser are approved as a pair.',
    ),
    notProven: t(
      '同じ薬（タラポルフィン）を、承認されていないがんの「光免疫療法」に使う自由診療は、別のものです。',
      '同じ薬（くすり）を、ほかのがんにつかう治療（ちりょう）は、べつのものです。',
      'Self-pay “photoimmunotherapy” that uses the same drug (talaporfin) for other cancers is something else.',
    ),
    indications: [
      { cancer: 'lung-central' },
      { cancer: 'lung-airway' },
      { cancer: 'brain-malignant' },
      { cancer: 'oesophagus', conditions: ['after-radiation-left'] },
      { cancer: 'cervix-precursor' },
    ],
    namesakes: ['self-pay-photoimmunotherapy'],
    asOf: '2025-11-28',
    reviewBy: '2027-05-31',
    sources: ['pdt-society', 'pdt-oesophagus', 'pdt-2025'],
  },
])

const notThePanelTest = t(
  '「がん遺伝子パネル検査」は、合う薬をさがすための検査で、治療ではありません。',
  '「がん遺伝子（いでんし）パネル検査（けんさ）」は、薬（くすり）をさがす検査（けんさ）です。',
  'A cancer gene panel test looks for matching drugs; it is a test, not a treatment.',
)

const geneFamily = familyOf({
  what: t(
    '遺伝子やウイルスを使ってがんを治そうとする治療です。',
    '遺伝子（いでんし）やウイルスをつかう治療（ちりょう）です。',
    'Treatments that use genes or viruses against cancer.',
  ),
  notProven: t(
    '点滴などで遺伝子を体に入れる自由診療は、科学的な裏づけがないまま行われているとして、2025年5月31日から法律の届出の対象になりました。届出は、効果を認めたという意味ではありません。',
    'クリニックの治療（ちりょう）は、きくとわかっていません。2025年から、国に届（とど）けるきまりになりました。届（とど）けても、きくということでは、ありません。',
    'Self-pay treatments that put genes into the body came under the filing duty on 31 May 2025, because they were offered without a scientific basis. Filing does not mean that an effect was accepted.',
  ),
  ask: t(
    '入れる遺伝子やウイルスは、承認された製品ですか。わたしのがんで、比べた試験はありますか。',
    '国がみとめた製品（せいひん）ですか。わたしのがんで、きくとしらべましたか。',
    'Is the gene or virus an approved product? Has it been compared in a trial for my cancer?',
  ),
})

export const lightAndGenes = [
  ...light,
  ...geneFamily([
    {
      id: 'g47delta',
      name: t('デリタクト注（テセルパツレブ、G47Δ）', 'デリタクト', 'Delytact (teserpaturev, G47Δ)'),
      status: 'insured-conditional',
      what: t(
        'がん細胞の中で増えるように変えたウイルスを、脳の腫瘍に直接注射する製品です。',
        'がんの中でふえるウイルスです。脳（のう）のがんに入れます。',
        'A virus changed to multiply in cancer cells, injected into the brain tumour itself.',
      ),
      proven: t(
        '2021年6月に、7年の期限と条件つきで承認されました。腫瘍の中に、最大6回注射します。',
        '2021年に、国がみとめました。7年の間に、もう一度（いちど）しらべます。',
        'Approved in June 2021 for seven years under conditions. Up to six injections into the tumour.',
      ),
      notProven: t(
        'ほかのがんへの「ウイルス療法」は、この製品ではありません。',
        'ほかのがんの「ウイルス療法（りょうほう）」は、べつのものです。',
        '“Virus therapy” for other cancers is not this product.',
      ),
      indications: [{ cancer: 'glioma', conditions: ['after-radiation-drug'] }],
      namesakes: ['self-pay-virus-therapy'],
      asOf: '2024-09',
      reviewBy: '2027-05-31',
      sources: ['delytact-approval', 'delytact-launch'],
    },
    {
      id: 'virus-therapy',
      name: t('ウイルス療法', 'ウイルス療法（りょうほう）', 'Virus therapy'),
      status: 'unclear',
      proven: t(
        '保険で使えるのは、悪性神経膠腫へのデリタクト注です（この道具が調べた範囲）。',
        '健康保険（けんこうほけん）がつかえるのは、脳（のう）のがんの薬（くすり）、デリタクトです。',
        'Insured, as far as we know, is Delytact for malignant glioma.',
      ),
      notProven: t(
        'ほかのがんへのものは、治験か、確かめられていない自由診療です。',
        'ほかのがんは、まだわかりません。',
        'For other cancers it is a trial or an unproven self-pay treatment.',
      ),
      namesakes: ['g47delta', 'self-pay-virus-therapy'],
      asOf: '2025-12',
      reviewBy: '2026-12-31',
      sources: ['delytact-approval', 'obp-filing'],
    },
    {
      id: 'self-pay-virus-therapy',
      name: t('自由診療の「ウイルス療法」', 'クリニックの「ウイルス療法（りょうほう）」', 'Self-pay “virus therapy”'),
      status: 'unproven',
      notProven: t(
        '承認されたデリタクト注（悪性神経膠腫）とは別のものです。ほかのがんでの効果は確かめられていません。',
        '国がみとめた薬（くすり）とは、ちがいます。きくかは、わかりません。',
        'It is not approved Delytact (for malignant glioma). An effect on other cancers is not established.',
      ),
      namesakes: ['g47delta'],
      asOf: '2025-12',
      reviewBy: '2026-12-31',
      sources: ['delytact-approval', 'genes-act'],
    },
    {
      id: 'obp-301',
      name: t('テロメライシン', 'テロメライシン', 'Telomelysin (OBP-301)'),
      status: 'applied',
      what: t(
        '食道がんに、放射線治療と一緒に使うウイルスの製品です。',
        '食道（しょくどう）がんにつかうウイルスの薬（くすり）です。',
        'A virus product for oesophageal cancer, used with radiotherapy.',
      ),
      proven: t(
        '2025年12月に承認の申請が出されました。その後の結果は、この道具では確かめていません。',
        '2025年12月に、国に「みとめてください」と言いました。その後は、わかりません。',
        'An application was filed in December 2025; this tool does not know the outcome.',
      ),
      notProven: t(
        '申請は、承認ではありません。',
        '「みとめてください」と言っただけでは、みとめたことになりません。',
        'An application is not an approval.',
      ),
      asOf: '2025-12-15',
      reviewBy: '2026-08-31',
      sources: ['obp-filing'],
    },
    {
      id: 'nadofaragene',
      name: t('ナドファラゲン フィラデノベク', 'ナドファラゲン', 'nadofaragene firadenovec'),
      status: 'applied',
      what: t(
        '膀胱の中に入れる、遺伝子を使った製品です。',
        'ぼうこうに入れる、遺伝子（いでんし）の薬（くすり）です。',
        'A gene product put into the bladder.',
      ),
      proven: t(
        '2025年8月に承認の申請が出されました。その後の結果は、この道具では確かめていません。',
        '2025年8月に、国に「みとめてください」と言いました。その後は、わかりません。',
        'An application was filed in August 2025; this tool does not know the outcome.',
      ),
      notProven: t(
        '申請は、承認ではありません。',
        '「みとめてください」と言っただけでは、みとめたことになりません。',
        'An application is not an approval.',
      ),
      asOf: '2025-09-08',
      reviewBy: '2026-08-31',
      sources: ['nadofaragene-filing'],
    },
    {
      id: 'gene-therapy',
      confused: notThePanelTest,
      name: t('がん遺伝子治療', '遺伝子治療（いでんしちりょう）', 'Cancer gene therapy'),
      status: 'unclear',
      proven: t(
        '承認されたものには、デリタクト注（悪性神経膠腫）やCAR-T細胞療法（一部の血液のがん）があります。',
        '国がみとめたものも、あります。脳（のう）のがんと、血（ち）のがんの一部（いちぶ）です。',
        'Approved are Delytact (malignant glioma) and CAR-T (some blood cancers).',
      ),
      namesakes: ['g47delta', 'car-t-insured', 'self-pay-gene-therapy'],
      asOf: '2025-05-31',
      reviewBy: '2027-05-31',
      sources: ['genes-act', 'genes-act-news', 'delytact-approval'],
    },
    {
      id: 'self-pay-gene-therapy',
      confused: notThePanelTest,
      name: t('自由診療の「がん遺伝子治療」', 'クリニックの「遺伝子治療（いでんしちりょう）」', 'Self-pay “cancer gene therapy”'),
      status: 'unproven',
      what: t(
        'p53などの遺伝子や、短いRNAなどを点滴で入れる自由診療です。',
        '遺伝子（いでんし）などを点滴（てんてき）で入れます。お金は、ぜんぶ自分ではらいます。',
        'Self-pay drips of genes such as p53 or of short RNA.',
      ),
      namesakes: ['g47delta', 'car-t-insured'],
      asOf: '2025-05-31',
      reviewBy: '2027-05-31',
      sources: ['genes-act', 'genes-act-news'],
    },
  ]),
]
