/** Facts about the referral letter for a second opinion, and about money in general. */
import { official, reported, stated } from '../fact.ts'

export const letterFacts = {
  'letter-on-request': official(
    'fee-notice-2024',
    '患者や家族の申し出で、治療の計画、検査の結果、画像などをそえた紹介状を受け取れるしくみが、公的な医療保険にあります。',
    'あなたや家族（かぞく）が「ください」と言うと、先生の手紙（てがみ）や検査（けんさ）の結果（けっか）をもらえます。健康保険（けんこうほけん）のきまりです。',
    'Public health insurance provides for this letter: at the request of patient or family, with treatment plan, test results and images.',
  ),
  'letter-cost': official(
    'fee-notice-2024',
    '紹介状は500点（5,000円相当）で、自己負担は3割で1,500円、2割で1,000円、1割で500円です。2024年度の点数による目安です。',
    '手紙（てがみ）のお金（かね）は、1,500円くらいです（3割（わり）の人）。2割（わり）の人は1,000円、1割（わり）の人は500円です。2024年のきまりです。',
    'The letter counts 500 points (5,000 yen). You pay 1,500 yen at 30 %, 1,000 yen at 20 %, 500 yen at 10 %, by the fee schedule of fiscal 2024.',
  ),
  'letter-monthly': official(
    'fee-council-2021',
    'この紹介状の料金は、月に1回までです。',
    'この手紙（てがみ）のお金（かね）は、1か月に1回（かい）までです。',
    'This letter can be charged once a month.',
  ),
  'letter-inpatient': official(
    'fee-notice-2024',
    'この紹介状は、入院中でも頼めます。',
    '手紙（てがみ）は、入院（にゅういん）しているときも、頼（たの）めます。',
    'You can ask for the letter while in hospital, too.',
  ),
  'letter-wishes': official(
    'fee-council-2021',
    '意見を聞いたあとの患者や家族の希望は、その後の治療の計画に十分に生かすことになっています。',
    '話を聞いたあとの、あなたの考（かんが）えを、今の先生は大切（たいせつ）にするきまりです。',
    'What patient and family wish after the second opinion is to be fully taken into the further plan of treatment.',
  ),
  'clinic-not-insured': stated(
    'hospital-guides',
    'セカンドオピニオン外来には、公的な医療保険が使えません。全額が自分の支払いです。',
    'セカンドオピニオンには、健康保険（けんこうほけん）が使（つか）えません。お金（かね）は、全部（ぜんぶ）自分（じぶん）ではらいます。',
    'Public health insurance does not cover a second-opinion consultation. You pay all of it yourself.',
  ),
  'clinic-range': stated(
    'article',
    'セカンドオピニオン外来は、30分で1万円から1万5千円くらいが目安です。5万円ほどの例もあります。',
    '30分で、1万円から1万5千円くらいです。5万円くらいの病院（びょういん）もあります。',
    'A consultation usually costs about 10,000 to 15,000 yen for 30 minutes; some charge around 50,000 yen.',
  ),
  'clinic-example-shizuoka': stated(
    'shizuoka',
    '例：30分以内で14,000円（税込み）。',
    'たとえば、30分で14,000円です。',
    'Example: 14,000 yen for up to 30 minutes, tax included.',
  ),
  'clinic-example-osaka': stated(
    'osaka-medical-center',
    '例：30分で10,000円、60分までで20,000円（税別）。',
    'たとえば、30分で10,000円、60分で20,000円です。税金（ぜいきん）もいります。',
    'Example: 10,000 yen for 30 minutes, 20,000 yen for up to 60 minutes, before tax.',
  ),
  'clinic-pathology-extra': stated(
    'osaka-medical-center',
    '病理や画像の見直しも頼むと、追加の料金がかかることがあります。例：10,000円（税別）。',
    '検査（けんさ）の写真（しゃしん）などをもう一度（いちど）見てもらうと、もっとお金（かね）がいることがあります。たとえば、10,000円です。',
    'A new look at tissue samples or images can cost extra. Example: 10,000 yen, before tax.',
  ),
  'clinic-online': stated(
    'article',
    'オンラインで受ける場合は、高めのことが多いようです。',
    'インターネットで話すときは、もっと高いことが多（おお）いです。',
    'Online consultations tend to cost more.',
  ),
  'clinic-online-example': reported(
    'online-2021',
    '例：2021年に始まったあるオンラインの相談は、60分までで49,940円とされていました。今の額は違うかもしれません',
    'たとえば、2021年に、60分で49,940円のところがありました。今はちがうかもしれません。',
    'Example: one online service started in 2021 at 49,940 yen for up to 60 minutes; today’s price may differ',
  ),
  'insurance-service': stated(
    'insurance-service',
    '生命保険などに、無料の相談や予約の手伝いがついていることがあります。',
    '生命保険（せいめいほけん）に、お金（かね）のいらない相談（そうだん）がついていることがあります。',
    'Some life insurance policies come with free consultation or help with booking.',
  ),
  'ceiling-change': reported(
    'ceiling-news',
    '治療費のほうには、月の支払いに上限を設ける高額療養費制度があり、2026年8月と2027年8月に見直すと政府が決めました',
    '治療（ちりょう）のお金（かね）が高いときの制度（せいど）があります。2026年8月と2027年8月に変（か）わる、というニュースがありました。',
    'For treatment itself there is a monthly ceiling on what you pay; the government decided to change it in August 2026 and August 2027',
  ),
} as const
