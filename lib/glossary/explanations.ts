/** The glossary in three languages. Short, in order of how often people stumble over them; no entry without a source. */
import type { Trilingual } from '../language/trilingual.ts'
import type { TermId } from './terms.ts'

export interface Explanation {
  readonly id: TermId
  readonly name: Trilingual
  readonly text: Trilingual
  readonly asOf: string
  readonly source: { readonly publisher: string; readonly url: string; readonly mark: 'H' | 'M' }
}

const t = (ja: string, easy: string, en: string): Trilingual => ({ ja, easy, en })

const publishers = {
  ncc: {
    publisher: '国立がん研究センター 冊子',
    url: 'http://ganjoho.jp/public/qa_links/universal/zip/MMD_201_kazokugaganninattatoki_vol3.zip',
    mark: 'H',
  },
  kenpo: { publisher: '健康保険組合の説明', url: 'http://snowkenpo.or.jp/kenkou/kenkou-08.html', mark: 'H' },
  kenpo2: { publisher: '健康保険組合の説明', url: 'http://www.nankai-kenpo.or.jp/seido/hokengaiheiyo.html', mark: 'H' },
  reaho: { publisher: '自由診療の説明（医療の情報サイト）', url: 'https://reaho.net/magazine/keiyakumae/jiyuusinryou', mark: 'H' },
  amc: {
    publisher: '国立がん研究センター中央病院',
    url: 'https://www.ncc.go.jp/jp/ncch/d001/info/innovative_medicine/index.html',
    mark: 'H',
  },
  trials: { publisher: '国立がん研究センター がん情報サービス', url: 'https://ct.ganjoho.jp/bot/word/6', mark: 'H' },
  nipponica: {
    publisher: '日本大百科全書',
    url: 'https://japanknowledge.com/contents/nipponica/sample_koumoku.html?entryid=3473',
    mark: 'H',
  },
  jsmo: { publisher: '日本臨床腫瘍学会の注意喚起を伝える記事', url: 'https://cancer.qlife.jp/news/article9689.html', mark: 'M' },
  jima: { publisher: '美容医療サイトの調査の記事', url: 'https://jima.or.jp/?p=1500', mark: 'M' },
  jsrm: { publisher: '日本再生医療学会', url: 'https://www.jsrm.jp/news/news-15165/', mark: 'H' },
  delytact: { publisher: '薬事日報', url: 'https://www.yakuji.co.jp/entry87697.html', mark: 'H' },
  orphan: { publisher: '財経新聞', url: 'https://www.zaikei.co.jp/article/20251215/836248.html', mark: 'M' },
  second: { publisher: '日本医事新報社', url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481', mark: 'H' },
  ejim: {
    publisher: '厚生労働省 「統合医療」情報発信サイト',
    url: 'https://www.ejim.ncgg.go.jp/pro/overseas/c05/01.html',
    mark: 'H',
  },
  immuno: {
    publisher: '国立がん研究センター がん情報サービス',
    url: 'https://ganjoho.jp/public/dia_tre/treatment/immunotherapy/index.html',
    mark: 'H',
  },
  response: {
    publisher: '国立がん研究センター がん情報サービス',
    url: 'https://ganjoho.jp/public/qa_links/dictionary/dic01/modal/response-rate.html',
    mark: 'H',
  },
  oncolo: { publisher: 'オンコロ 用語集', url: 'https://staging.oncolo.jp/link-it/?amp=1&id=48605', mark: 'M' },
  pfs: { publisher: 'QLife 用語集', url: 'https://cancer.qlife.jp/glossary/pfs', mark: 'M' },
  endpoints: { publisher: 'メディカルエデュケーション', url: 'https://medicaleducation.co.jp/?p=352', mark: 'M' },
  centre: {
    publisher: '国立がん研究センター がん情報サービス',
    url: 'https://ganjoho.jp/public/institution/consultation/cisc/cisc.html',
    mark: 'H',
  },
  panel: {
    publisher: '国立がん研究センター',
    url: 'https://www.ncc.go.jp/jp/ncce/division/genetic_medicine_services/050/faq/index.html',
    mark: 'H',
  },
} as const satisfies Record<string, Explanation['source']>

const explain = (id: TermId, name: Trilingual, text: Trilingual, source: keyof typeof publishers, asOf: string): Explanation => ({
  id,
  name,
  text,
  asOf,
  source: publishers[source],
})

export const explanations: readonly Explanation[] = [
  explain(
    'standard-care',
    t('標準治療', '標準治療（ひょうじゅんちりょう）', 'Standard care (標準治療)'),
    t(
      '研究の結果で、今いちばんよいと確かめられ、すすめられている治療です。「並の治療」という意味ではありません。',
      '今、一番（いちばん）よいとわかっている治療（ちりょう）です。「ふつうの治療（ちりょう）」といういみでは、ありません。',
      'The treatment that research has shown to be the best available today. It does not mean “ordinary”.',
    ),
    'ncc',
    '2026-02',
  ),
  explain(
    'insured-care',
    t('保険診療', '保険診療（ほけんしんりょう）', 'Insured care (保険診療)'),
    t(
      '公的な健康保険が使える診療です。多くの人は費用の1～3割を払い、高いときは上限のしくみ（高額療養費）があります。',
      '健康保険（けんこうほけん）がつかえる治療（ちりょう）です。はらうお金は、少なくなります。',
      'Care covered by public health insurance. Most people pay 10–30 %, with a ceiling when it gets high.',
    ),
    'reaho',
    '2021-08-27',
  ),
  explain(
    'self-pay',
    t('自由診療（自費診療）', '自由診療（じゆうしんりょう）', 'Self-pay care (自由診療)'),
    t(
      '健康保険が使えず、費用を全部自分で払う診療です。値段は医療機関が決めます。自由診療だから悪い、という意味ではありません。',
      '健康保険（けんこうほけん）をつかえません。お金は、ぜんぶ自分ではらいます。ねだんは、クリニックがきめます。',
      'Care without insurance: you pay all of it, and the facility sets the price. Self-pay is not bad by itself.',
    ),
    'reaho',
    '2021-08-27',
  ),
  explain(
    'advanced-care',
    t('先進医療', '先進医療（せんしんいりょう）', 'Advanced care (先進医療)'),
    t(
      '保険に入れるかどうかを国が調べている途中の技術です。その技術の分は全額自分で払い、ほかの診察や入院には保険が使えます。「保険の治療よりすぐれている」という意味ではありません。',
      '国が、しらべているところの治療（ちりょう）です。「よりよい治療（ちりょう）」といういみでは、ありません。',
      'A technique the state is still evaluating for coverage. You pay for the technique; the rest is insured. It does not mean “better than insured care”.',
    ),
    'amc',
    '2026-02',
  ),
  explain(
    'patient-requested-care',
    t('患者申出療養', '患者申出療養（かんじゃもうしでりょうよう）', 'Patient-requested care (患者申出療養)'),
    t(
      '患者さんの希望をきっかけに、まだ認められていない薬などを、決められた病院で保険診療と一緒に使えるようにするしくみです（2016年4月から）。薬の分などは自己負担です。',
      '国がまだみとめていない薬（くすり）を、きまった病院（びょういん）でつかうしくみです。薬（くすり）のお金は、自分ではらいます。',
      'A scheme (since April 2016) in which, at a patient’s wish, a designated hospital may use something not yet approved alongside insured care. That part is paid by the patient.',
    ),
    'kenpo',
    '2026-02',
  ),
  explain(
    'evaluation-care',
    t('評価療養', '評価療養（ひょうかりょうよう）', 'Evaluation-type care (評価療養)'),
    t(
      '先進医療や治験など、将来保険に入れるかどうかを調べている医療をまとめた言い方です。',
      '国がしらべている治療（ちりょう）を、まとめて言うことばです。',
      'A collective word for advanced care, trials and the like: care being examined for coverage.',
    ),
    'kenpo2',
    '2026-02',
  ),
  explain(
    'optional-extras',
    t('選定療養', '選定療養（せんていりょうよう）', 'Optional extras (選定療養)'),
    t(
      '個室や予約の料金のように、患者さんが選んで追加で払うサービスです。治療が効くかどうかとは関係ありません。',
      '一人の部屋（へや）など、自分でえらんでお金をはらうものです。',
      'Extras a patient chooses and pays for, such as a private room. They have nothing to do with whether a treatment works.',
    ),
    'kenpo2',
    '2026-02',
  ),
  explain(
    'mixed-care',
    t('混合診療', '混合診療（こんごうしんりょう）', 'Mixed care (混合診療)'),
    t(
      '保険の診療と自由診療を一緒に受けることです。原則としてできず、保険の分も全額自己負担になることがあります。先進医療、患者申出療養、選定療養などは例外です。',
      '健康保険（けんこうほけん）の治療（ちりょう）と、自由診療（じゆうしんりょう）をいっしょにすることです。ほとんど、できません。お金を、ぜんぶはらうことがあります。',
      'Insured and self-pay care together. In principle not possible: the insured part may become self-pay too. Advanced care, patient-requested care and extras are exceptions.',
    ),
    'kenpo2',
    '2026-02',
  ),
  explain(
    'approval-trial',
    t('治験', '治験（ちけん）', 'Approval trial (治験)'),
    t(
      '新しい薬などを国に認めてもらうために、効き目と安全性を調べる臨床試験です。決まりがあり、参加するかどうかは自由です。まだ効くと分かったものではありません。',
      '新しい薬（くすり）が、きくか、安全（あんぜん）か、しらべることです。入るかどうかは、自由（じゆう）です。',
      'A clinical trial run to get a drug approved. It follows rules and joining is voluntary. The drug is not yet known to work.',
    ),
    'trials',
    '2026-02',
  ),
  explain(
    'clinical-trial',
    t('臨床試験', '臨床試験（りんしょうしけん）', 'Clinical trial (臨床試験)'),
    t(
      '効き目や安全性を、人で調べる研究全体のことです。治験はその一つです。',
      '人で、きくか、安全（あんぜん）か、しらべることです。',
      'Any study of effect and safety in people; approval trials are one kind.',
    ),
    'trials',
    '2026-02',
  ),
  explain(
    'expanded-access',
    t('拡大治験', '拡大治験（かくだいちけん）', 'Expanded-access trial (拡大治験)'),
    t(
      '治験の条件に合わないけれど、ほかに手だてのない重い病気の人のために、人道的に行う治験です（2016年から）。',
      'ほかの治療（ちりょう）がない、重（おも）い病気（びょうき）の人のための治験（ちけん）です。',
      'A trial opened on humanitarian grounds (since 2016) for seriously ill people who do not fit the main trial.',
    ),
    'nipponica',
    '2024-05',
  ),
  explain(
    'off-label',
    t('適応外使用', '適応外使用（てきおうがいしよう）', 'Off-label use (適応外使用)'),
    t(
      '承認された薬を、認められていない病気や量で使うことです。',
      '国がみとめた薬（くすり）を、ちがう病気（びょうき）や量（りょう）でつかうことです。',
      'Using an approved drug for an illness or in a dose it is not approved for.',
    ),
    'jsmo',
    '2019-06-04',
  ),
  explain(
    'unapproved',
    t('未承認', '未承認（みしょうにん）', 'Unapproved (未承認)'),
    t(
      '日本の国の審査で「使ってよい」と認められていないことです。',
      '日本の国が、まだみとめていないことです。',
      'Not examined and approved by the Japanese state.',
    ),
    'jima',
    '2026-02',
  ),
  explain(
    'filing',
    t('届出・提供計画', '届出（とどけで）', 'Filing (届出)'),
    t(
      '役所に「こういう医療をします」と書類を出すことです。国が効果を認めたという意味ではありません。',
      '国に「この治療（ちりょう）をします」と、紙を出すことです。国が「きく」とみとめたことでは、ありません。',
      'Handing in papers that say what will be done. It does not mean that the state has accepted an effect.',
    ),
    'jsrm',
    '2024-05-20',
  ),
  explain(
    'regenerative-product',
    t('再生医療等製品', '再生医療等製品（さいせいいりょうとうせいひん）', 'Regenerative product (再生医療等製品)'),
    t(
      '国が審査して承認した、細胞や遺伝子を使う製品です。CAR-T細胞療法の製品などがあります。',
      '国がみとめた、細胞（さいぼう）や遺伝子（いでんし）の製品（せいひん）です。',
      'A product of cells or genes that the state has examined and approved, such as CAR-T.',
    ),
    'delytact',
    '2021-06',
  ),
  explain(
    'conditional-approval',
    t('条件及び期限付承認', '条件（じょうけん）と期限（きげん）つきの承認（しょうにん）', 'Conditional, time-limited approval'),
    t(
      '効き目がありそうだという段階で、期限を決めて認め、あとで確かめ直す承認です。',
      'きくかもしれない、というときに、国が少しの間みとめることです。後で、もう一度（いちど）しらべます。',
      'Approval for a limited time while an effect only seems likely; it is examined again later.',
    ),
    'delytact',
    '2021-06',
  ),
  explain(
    'orphan',
    t('希少疾病用（オーファン）', '希少疾病用（きしょうしっぺいよう）', 'Orphan designation'),
    t(
      '患者さんが少ない病気のための指定です。効き目の証明ではありません。',
      '人が少ない病気（びょうき）のための薬（くすり）です。きくということでは、ありません。',
      'A designation for rare illnesses. It proves no effect.',
    ),
    'orphan',
    '2025-12-15',
  ),
  explain(
    'second-opinion',
    t('セカンドオピニオン', 'セカンドオピニオン', 'Second opinion'),
    t(
      '今の担当医のほかに、別の医師の意見を聞くことです。病院を移ることではありません。',
      'べつの先生の話も聞くことです。病院（びょういん）をかえることでは、ありません。',
      'Hearing another doctor besides your own. It does not mean changing hospitals.',
    ),
    'second',
    '2019-06-07',
  ),
  explain(
    'integrative',
    t('統合医療・補完代替医療', '補完代替医療（ほかんだいたいいりょう）', 'Integrative or complementary care'),
    t(
      'ふつうの治療に、食事、サプリメント、マッサージなどを足す考え方です。がんを治す力が確かめられたものはありません。症状をやわらげるものはあります。',
      'ふつうの治療（ちりょう）に、サプリやマッサージなどを足すことです。がんをなおすとわかったものは、ありません。',
      'Adding diet, supplements, massage and so on to usual care. None has been shown to cure cancer; some ease symptoms.',
    ),
    'ejim',
    '2026-02',
  ),
  explain(
    'checkpoint-inhibitor',
    t('免疫チェックポイント阻害薬', '免疫（めんえき）チェックポイント阻害薬（そがいやく）', 'Immune checkpoint inhibitor'),
    t(
      '免疫のブレーキをゆるめて、がんを攻撃しやすくする薬です。国が承認したがんには、健康保険が使えます。どのがんに使えるかは薬ごとに違います。',
      '体を守（まも）る力のブレーキを、ゆるめる薬（くすり）です。きまったがんに、健康保険（けんこうほけん）がつかえます。',
      'A drug that loosens a brake of the immune system. For the cancers it is approved for, insurance covers it; these differ from drug to drug.',
    ),
    'immuno',
    '2020-08',
  ),
  explain(
    'response-rate',
    t('奏効率', '奏効率（そうこうりつ）', 'Response rate (奏効率)'),
    t(
      '治療を受けた人のうち、がんが小さくなったり消えたりした人の割合です。治った人の割合でも、生存率でもありません。',
      'がんが小さくなった人が、どのくらいいたか、という数字です。なおった人の数では、ありません。',
      'The share of treated people whose tumour shrank or vanished. It is neither a cure rate nor a survival rate.',
    ),
    'response',
    '2024-12-27',
  ),
  explain(
    'recurrence-free',
    t('無再発生存', '無再発生存（むさいはつせいぞん）', 'Recurrence-free survival'),
    t(
      '治療の後、再発しないで生きている期間や割合です。数え方は試験ごとに決められています。',
      '治療（ちりょう）の後、またがんにならないで生きている時間です。',
      'How long, or how many, people live without the cancer coming back. Each trial defines how it counts.',
    ),
    'oncolo',
    '2026-11',
  ),
  explain(
    'progression-free',
    t('無増悪生存', '無増悪生存（むぞうあくせいぞん）', 'Progression-free survival'),
    t(
      '治療を始めてから、がんが進まないで生きている期間です。生きられる長さそのものではありません。',
      'がんが大きくならないで生きている時間です。',
      'How long people live without the cancer getting worse. It is not the same as how long they live.',
    ),
    'pfs',
    '2026-11',
  ),
  explain(
    'overall-survival',
    t('全生存期間', '全生存期間（ぜんせいぞんきかん）', 'Overall survival'),
    t(
      '理由を問わず、亡くなるまでの期間です。ある治療で長く生きられるかどうかは、受けない人と比べないと分かりません。',
      '生きている時間です。その治療（ちりょう）で長く生きられるかは、くらべないと、わかりません。',
      'How long people live, whatever they die of. Whether a treatment prolongs life shows only in comparison with people without it.',
    ),
    'endpoints',
    '2026-11',
  ),
  explain(
    'support-centre',
    t('がん相談支援センター', 'がん相談支援（そうだんしえん）センター', 'Cancer consultation centre'),
    t(
      '国が指定した病院などにある相談の窓口です。だれでも、無料で、名前を言わずに相談できます。',
      'がんの話を聞いてくれるところです。だれでも、お金はいりません。名前（なまえ）を言わなくてもよいです。',
      'A consultation office at designated hospitals: for anyone, free, and anonymous.',
    ),
    'centre',
    '2026-02',
  ),
  explain(
    'gene-panel',
    t('がん遺伝子パネル検査', 'がん遺伝子（いでんし）パネル検査（けんさ）', 'Cancer gene panel test'),
    t(
      'がんの遺伝子をまとめて調べ、合う薬をさがす検査です。治療ではなく、「がん遺伝子治療」とも別のものです。標準治療が終わった人などに健康保険が使えます。',
      'がんの遺伝子（いでんし）をしらべて、合う薬（くすり）をさがします。治療（ちりょう）では、ありません。',
      'A test of many genes of the tumour to look for matching drugs. It is no treatment and not “gene therapy”. Insured, among others, when standard care is finished.',
    ),
    'panel',
    '2024-04',
  ),
]

export const explanationById: ReadonlyMap<string, Explanation> = new Map(explanations.map((one) => [one.id, one]))
