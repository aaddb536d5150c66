/** What the facts of the route rest on. A source is shown as text; where its own page is on an official host, also as a link. */
import type { Trilingual } from '../language/trilingual.ts'
import type { LinkId } from './links.ts'

/**
 * What the date of a source says. `issued`: the document carries it. `read`: the page carries none; on this day a stored copy of it
 * was read. `cited`: the page itself was not read; a document of this date rests on it.
 */
export type DateKind = 'issued' | 'read' | 'cited'

interface SourceBody {
  readonly title: Trilingual
  /** A few words, to stand beside a fact. */
  readonly short: Trilingual
  readonly asOf: string
  readonly dateKind: DateKind
  readonly link?: LinkId
  /** Where it was read: shown as text, never a link. */
  readonly readAt?: string
}

/** A title or name that stays Japanese in every language. */
const plain = (ja: string, easy: string, en: string): Trilingual => ({ ja, easy, en })

const ncc = plain('国立がん研究センター', '国立（こくりつ）がん研究（けんきゅう）センター', 'National Cancer Center')
const hospitalGuide = (ja: string, easy: string, en: string): Trilingual =>
  plain(
    `${ja}：セカンドオピニオンの案内`,
    `${easy}の、セカンドオピニオンの説明（せつめい）`,
    `${en}: information on second opinions`,
  )

const bodies = {
  article: {
    title: plain(
      '医学のあゆみ 290巻4号 344ページ（セカンドオピニオンの記事）',
      '「医学（いがく）のあゆみ」290巻（かん）4号（ごう）344ページ',
      'Igaku no Ayumi (a medical journal), vol. 290 no. 4, p. 344: article on second opinions',
    ),
    short: plain('医学のあゆみ', '「医学（いがく）のあゆみ」', 'Igaku no Ayumi'),
    asOf: '2024-07-27',
    dateKind: 'issued',
  },
  'ganjoho-centre': {
    title: plain(
      `${ncc.ja} がん情報サービス「『がん相談支援センター』とは」`,
      `${ncc.easy} がん情報（じょうほう）サービス「がん相談支援（そうだんしえん）センターとは」`,
      `${ncc.en}, Cancer Information Service: about the consultation centres`,
    ),
    short: plain('がん情報サービス', 'がん情報（じょうほう）サービス', 'Cancer Information Service'),
    asOf: '2026-11',
    dateKind: 'read',
    link: 'about-centre',
  },
  'ganjoho-support': {
    title: plain(
      `${ncc.ja} がん情報サービス「がん情報サービスサポートセンター」`,
      `${ncc.easy} がん情報（じょうほう）サービスサポートセンターのページ`,
      `${ncc.en}, Cancer Information Service: support telephone`,
    ),
    short: plain('がん情報サービス', 'がん情報（じょうほう）サービス', 'Cancer Information Service'),
    asOf: '2026-11',
    dateKind: 'read',
    link: 'support-phone',
  },
  'ganjoho-second-opinion': {
    title: plain(
      'がん情報サービス「セカンドオピニオン」',
      'がん情報（じょうほう）サービス「セカンドオピニオン」',
      'Cancer Information Service: second opinion',
    ),
    short: plain('がん情報サービス', 'がん情報（じょうほう）サービス', 'Cancer Information Service'),
    asOf: '2024-07',
    dateKind: 'cited',
    link: 'second-opinion',
  },
  'fee-notice-2024': {
    title: plain(
      '診療報酬の通知（令和6年度改定、診療情報提供料（II）B010）',
      '2024年の病院（びょういん）のお金（かね）のきまり（B010）',
      'Notice on the medical fee schedule of 2024, item B010',
    ),
    short: plain('厚生労働省の通知', '国のきまり', 'Ministry notice'),
    asOf: '2024-03-05',
    dateKind: 'issued',
    link: 'fee-schedule',
    readAt: 'wic-net.com/material/document/13625/214',
  },
  'fee-council-2021': {
    title: plain(
      '中央社会保険医療協議会 総会（第482回）資料',
      '国の会議（かいぎ）の資料（しりょう）（2021年）',
      'Central Social Insurance Medical Council, 482nd meeting, papers',
    ),
    short: plain('中医協の資料', '国の会議（かいぎ）', 'Council papers'),
    asOf: '2021-07-07',
    dateKind: 'issued',
    readAt: 'wic-net.com/material/document/2233/73',
  },
  'fee-council-2025': {
    title: plain(
      '中央社会保険医療協議会 総会（第624回）資料',
      '国の会議（かいぎ）の資料（しりょう）（2025年）',
      'Central Social Insurance Medical Council, 624th meeting, papers',
    ),
    short: plain(
      '中医協の資料（2024年4月1日の数）',
      '国の会議（かいぎ）（2024年4月の数（かず））',
      'Council papers, figure of 1 April 2024',
    ),
    asOf: '2025-11-05',
    dateKind: 'issued',
    readAt: 'wic-net.com/material/document/22318/10',
  },
  shizuoka: {
    title: hospitalGuide('静岡がんセンター', '静岡（しずおか）がんセンター', 'Shizuoka Cancer Center'),
    short: plain('静岡がんセンター', '静岡（しずおか）がんセンター', 'Shizuoka Cancer Center'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'www.scchr.jp/yorozu/second-opinion/consultation.html',
  },
  'osaka-medical-center': {
    title: hospitalGuide('国立病院機構 大阪医療センター', '大阪医療（おおさかいりょう）センター', 'NHO Osaka National Hospital'),
    short: plain('大阪医療センター', '大阪医療（おおさかいりょう）センター', 'Osaka National Hospital'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'osaka.hosp.go.jp/iryoukankei/comec/secondopinion/',
  },
  'osaka-cancer': {
    title: hospitalGuide(
      '大阪国際がんセンター',
      '大阪国際（おおさかこくさい）がんセンター',
      'Osaka International Cancer Institute',
    ),
    short: plain('大阪国際がんセンター', '大阪国際（おおさかこくさい）がんセンター', 'Osaka International Cancer Institute'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'oici.jp/hospital/patient/secound/',
  },
  nasu: {
    title: hospitalGuide('那須赤十字病院', '那須赤十字病院（なすせきじゅうじびょういん）', 'Nasu Red Cross Hospital'),
    short: plain('那須赤十字病院', '那須赤十字病院（なすせきじゅうじびょういん）', 'Nasu Red Cross Hospital'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'www.nasu.jrc.or.jp/second-opinion',
  },
  shinonoi: {
    title: hospitalGuide('南長野医療センター篠ノ井総合病院', 'しののい総合病院（そうごうびょういん）', 'Shinonoi General Hospital'),
    short: plain('篠ノ井総合病院', 'しののい総合病院（そうごうびょういん）', 'Shinonoi General Hospital'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'shinonoi-ghp.jp/outpatient/secondopinion',
  },
  'ncch-2017': {
    title: hospitalGuide(
      '国立がん研究センター中央病院',
      '国立（こくりつ）がん研究（けんきゅう）センター中央病院（ちゅうおうびょういん）',
      'National Cancer Center Hospital',
    ),
    short: plain(
      '国立がん研究センター中央病院',
      '国立（こくりつ）がん研究（けんきゅう）センター中央病院（ちゅうおうびょういん）',
      'National Cancer Center Hospital',
    ),
    asOf: '2017-06-19',
    dateKind: 'issued',
    readAt: 'www.ncc.go.jp/jp/ncch/consultation/secondopinion.html',
  },
  kagawa: {
    title: plain('香川県：がん医療のページ', '香川県（かがわけん）のがんのページ', 'Kagawa Prefecture: page on cancer care'),
    short: plain('香川県', '香川県（かがわけん）', 'Kagawa Prefecture'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'www.pref.kagawa.lg.jp/kenkosomu/yobou/cancer/iryou.html',
  },
  'hospital-guides': {
    title: plain(
      'セカンドオピニオン外来の案内（静岡がんセンター、大阪医療センターなど7つの病院）に共通すること',
      '7つの病院（びょういん）の、セカンドオピニオンの説明（せつめい）',
      'What the information of seven hospitals on their second-opinion clinics has in common',
    ),
    short: plain('7つの病院の案内', '7つの病院（びょういん）', 'seven hospitals'),
    asOf: '2026-11',
    dateKind: 'read',
  },
  'kanagawa-children': {
    title: plain(
      '神奈川県：小児がんについてのページ',
      '神奈川県（かながわけん）の、子どものがんのページ',
      'Kanagawa Prefecture: page on cancer in children',
    ),
    short: plain('神奈川県', '神奈川県（かながわけん）', 'Kanagawa Prefecture'),
    asOf: '2023-07-26',
    dateKind: 'issued',
    readAt: 'www.pref.kanagawa.jp/docs/nf5/ganntaisaku/shyouniaya.html',
  },
  'rare-tohoku': {
    title: plain(
      '東北大学病院 がんセンター：希少がんホットライン',
      '東北大学病院（とうほくだいがくびょういん）の、めずらしいがんの電話（でんわ）のページ',
      'Tohoku University Hospital: line for rare cancers',
    ),
    short: plain('東北大学病院', '東北大学病院（とうほくだいがくびょういん）', 'Tohoku University Hospital'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'www.cancercenter.hosp.tohoku.ac.jp/cmc/hotline.html',
  },
  'rare-hokkaido': {
    title: plain(
      '北海道大学病院のページ：希少がんホットライン',
      '北海道大学病院（ほっかいどうだいがくびょういん）の、めずらしいがんの電話（でんわ）のページ',
      'Hokkaido University Hospital: line for rare cancers',
    ),
    short: plain('北海道大学病院', '北海道大学病院（ほっかいどうだいがくびょういん）', 'Hokkaido University Hospital'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'cancer.huhp.hokudai.ac.jp/about/clinical-support-group-8',
  },
  'rare-okayama': {
    title: plain(
      '岡山大学病院：希少がんホットラインの開設の知らせ',
      '岡山大学病院（おかやまだいがくびょういん）の、めずらしいがんの電話（でんわ）のページ',
      'Okayama University Hospital: opening of a line for rare cancers',
    ),
    short: plain('岡山大学病院', '岡山大学病院（おかやまだいがくびょういん）', 'Okayama University Hospital'),
    asOf: '2024-02',
    dateKind: 'issued',
    readAt: 'www.okayama-u.ac.jp/user/hospital/index471.html',
  },
  'cancer-society': {
    title: plain(
      '日本対がん協会：がん相談ホットラインのページ',
      '日本対（にほんたい）がん協会（きょうかい）のページ',
      'Japan Cancer Society: cancer hotline',
    ),
    short: plain('日本対がん協会', '日本対（にほんたい）がん協会（きょうかい）', 'Japan Cancer Society'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'www.jcancer.jp/consultion_and_support/がん相談ホットライン',
  },
  'patrol-2018': {
    title: plain(
      '医療機関ネットパトロールのページ（2018年の写し。今のページは別のアドレスです）',
      '病院（びょういん）の広告（こうこく）を見る、国のページ（2018年）',
      'The ministry’s reporting desk for medical advertising, copy of 2018 (the desk has moved since)',
    ),
    short: plain('国の窓口のページ', '国のページ', 'ministry’s reporting desk'),
    asOf: '2018',
    dateKind: 'issued',
    readAt: '2018年に保存され、公開されている写し',
  },
  'doctors-association': {
    title: plain(
      '日本医師会「診療情報の提供に関する指針」第2版',
      '日本医師会（にほんいしかい）の2002年のきまり',
      'Japan Medical Association, guideline on providing medical information, 2nd edition',
    ),
    short: plain('日本医師会', '日本医師会（にほんいしかい）', 'Japan Medical Association'),
    asOf: '2002-10',
    dateKind: 'issued',
    readAt: 'med.or.jp/doctor/rinri/i_rinri/000318.html',
  },
  'disclosure-digest': {
    title: plain(
      '厚生労働省「診療情報の提供等に関する指針」（2003年、2010年改正）についての弁護士の解説',
      '国のきまりについての、弁護士（べんごし）の説明（せつめい）',
      'A lawyer’s digest of the ministry’s guideline on providing medical information (2003, revised 2010)',
    ),
    short: plain('弁護士の解説', '弁護士（べんごし）の説明（せつめい）', 'lawyer’s digest'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'allone-law-acc.com/blog/41643.html',
  },
  'cancer-institute': {
    title: plain(
      'がん研有明病院：面談の準備についてのページ',
      'がん研有明病院（けんありあけびょういん）のページ',
      'Cancer Institute Hospital of JFCR: talking with your doctor',
    ),
    short: plain('がん研有明病院', 'がん研有明病院（けんありあけびょういん）', 'Cancer Institute Hospital'),
    asOf: '2025-10-22',
    dateKind: 'issued',
    readAt: 'www.jfcr.or.jp/hospital/conference/proficient/001.html',
  },
  'insurance-service': {
    title: plain(
      '生命保険の付帯サービスの案内（保険会社の資料）',
      '生命保険（せいめいほけん）の会社（かいしゃ）の資料（しりょう）',
      'A life insurer’s leaflet on services that come with a policy',
    ),
    short: plain('保険会社の案内', '保険会社（ほけんがいしゃ）', 'insurer’s leaflet'),
    asOf: '2026-11',
    dateKind: 'read',
    readAt: 'expydoc.com/doc/8573576/',
  },
  'online-2021': {
    title: plain(
      'オンラインのセカンドオピニオン開始を伝える医療記事',
      'オンラインの相談（そうだん）についての記事（きじ）',
      'News article on the start of an online second-opinion service',
    ),
    short: plain('医療記事', '記事（きじ）', 'news article'),
    asOf: '2021-02',
    dateKind: 'issued',
    readAt: 'carenet.com/news/general/carenet/51628',
  },
  'ceiling-news': {
    title: plain(
      '高額療養費の見直しを伝える報道',
      'お金（かね）の制度（せいど）が変（か）わるというニュース',
      'News reports on the change of the ceiling on medical costs',
    ),
    short: plain('報道', 'ニュース', 'news reports'),
    asOf: '2025-12',
    dateKind: 'issued',
    readAt: 'www.niigata-nippo.co.jp/articles/-/751838',
  },
} as const satisfies Readonly<Record<string, SourceBody>>

export type SourceId = keyof typeof bodies
export interface Source extends SourceBody {
  readonly id: SourceId
}

export const sourceIds = Object.keys(bodies) as readonly SourceId[]
export const source = (id: SourceId): Source => ({ id, ...bodies[id] })
export const sources: readonly Source[] = sourceIds.map(source)
