/**
 * Every external link of the product, once. Components take them by id; nothing else in the product may hold an address to open.
 * Official hosts only. None of them was opened when this list was written: `source` says where the address was seen, `asOf` when,
 * and surfaces tell the reader to confirm on the page itself.
 */
import type { Trilingual } from '../language/trilingual.ts'

/** Hosts a link may lead to. The ministry's net patrol has moved; its old host belongs to others now and is not on the list. */
export const officialHosts = [
  'ganjoho.jp',
  'hospdb.ganjoho.jp',
  'www.mhlw.go.jp',
  'iryoukoukoku-patrol.mhlw.go.jp',
  'saiseiiryo.mhlw.go.jp',
  'www.yakubutsu.mhlw.go.jp',
] as const

interface LinkBody {
  readonly url: `https://${string}`
  readonly title: Trilingual
  /** Where the address was seen. */
  readonly source: string
  /** Date of what it was seen in, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string
}

const bodies = {
  'centre-search': {
    url: 'https://hospdb.ganjoho.jp/kyotendb.nsf/xpConsultantSearchTop.xsp',
    title: {
      ja: 'がん相談支援センターを探す（がん情報サービス）',
      easy: 'がん相談支援（そうだんしえん）センターをさがす（がん情報（じょうほう）サービス）',
      en: 'Find a cancer consultation centre (National Cancer Center, in Japanese)',
    },
    source: '2026年頃の公開コード2件が使用している入口',
    asOf: '2026-11',
  },
  'hospital-search': {
    url: 'https://hospdb.ganjoho.jp/',
    title: {
      ja: 'がんの病院を探す（がん情報サービス）',
      easy: 'がんの病院（びょういん）をさがす（がん情報（じょうほう）サービス）',
      en: 'Find a hospital for cancer care (National Cancer Center, in Japanese)',
    },
    source: '2026年頃の公開コード2件が使用している入口',
    asOf: '2026-11',
  },
  'about-centre': {
    url: 'https://ganjoho.jp/public/institution/consultation/cisc/cisc.html',
    title: {
      ja: '「がん相談支援センター」とは（がん情報サービス）',
      easy: 'がん相談支援（そうだんしえん）センターのこと（がん情報（じょうほう）サービス）',
      en: 'What a cancer consultation centre is (National Cancer Center, in Japanese)',
    },
    source: 'ページの写しを読んだ',
    asOf: '2026-11',
  },
  'support-phone': {
    url: 'https://ganjoho.jp/public/consultation/support_center/index.html',
    title: {
      ja: 'がん情報サービスサポートセンター（電話番号はこのページで）',
      easy: 'がん情報（じょうほう）サービスサポートセンター（電話番号（でんわばんごう）は、このページにあります）',
      en: 'Cancer information support telephone (its number is on this page, in Japanese)',
    },
    source: 'ページの写しを読んだ',
    asOf: '2026-11',
  },
  'second-opinion': {
    url: 'https://ganjoho.jp/public/dia_tre/dia_tre_diagnosis/second_opinion.html',
    title: {
      ja: 'セカンドオピニオン（がん情報サービス）',
      easy: 'セカンドオピニオンのこと（がん情報（じょうほう）サービス）',
      en: 'Second opinion (National Cancer Center, in Japanese)',
    },
    source: '医学のあゆみ 290巻4号（2024-07-27）の文献',
    asOf: '2024-07',
  },
  'cancer-information': {
    url: 'https://ganjoho.jp/public/index.html',
    title: {
      ja: 'がん情報サービス（国立がん研究センター）',
      easy: 'がん情報（じょうほう）サービス（国立（こくりつ）がん研究（けんきゅう）センター）',
      en: 'Cancer Information Service (National Cancer Center, in Japanese)',
    },
    source: '静岡がんセンターのページからのリンク',
    asOf: '2026-11',
  },
  immunotherapy: {
    url: 'https://ganjoho.jp/public/dia_tre/treatment/immunotherapy/index.html',
    title: {
      ja: '免疫療法：効果が証明されたものと、そうでないもの（がん情報サービス）',
      easy: '免疫療法（めんえきりょうほう）のこと（がん情報（じょうほう）サービス）',
      en: 'Immunotherapy: what is proven and what is not (National Cancer Center, in Japanese)',
    },
    source: 'ページの写しを読んだ（2020年8月の内容）',
    asOf: '2020-08',
  },
  'designated-hospitals': {
    url: 'https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/kenkou/gan/gan_byoin.html',
    title: {
      ja: 'がん診療連携拠点病院等の一覧（厚生労働省）',
      easy: 'がんの病院（びょういん）のリスト（厚生労働省（こうせいろうどうしょう））',
      en: 'List of designated cancer hospitals (Ministry of Health, Labour and Welfare, in Japanese)',
    },
    source: '一覧の入口のページ。読んだ写しは2020年4月版',
    asOf: '2020-04',
  },
  'high-cost-care': {
    url: 'https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/iryouhoken/juuyou/kougakuiryou/index.html',
    title: {
      ja: '高額療養費制度（厚生労働省）',
      easy: '病院（びょういん）のお金（かね）が高いときの制度（せいど）（厚生労働省（こうせいろうどうしょう））',
      en: 'Ceiling on monthly medical costs (Ministry of Health, Labour and Welfare, in Japanese)',
    },
    source: '2025〜2026年の公開コードが使用しているページ',
    asOf: '2026-11',
  },
  'advertising-rules': {
    url: 'https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/iryou/kokokukisei/index.html',
    title: {
      ja: '医療法における病院等の広告規制について（厚生労働省）',
      easy: '病院（びょういん）の広告（こうこく）のきまり（厚生労働省（こうせいろうどうしょう））',
      en: 'Rules on advertising by hospitals and clinics (Ministry of Health, Labour and Welfare, in Japanese)',
    },
    source: '広告ガイドラインの入口のページ',
    asOf: '2026-11',
  },
  'advertising-report': {
    url: 'https://iryoukoukoku-patrol.mhlw.go.jp/',
    title: {
      ja: '医療機関ネットパトロール（厚生労働省）',
      easy: '病院（びょういん）の広告（こうこく）のことを言うところ（厚生労働省（こうせいろうどうしょう））',
      en: 'Reporting medical advertising (Ministry of Health, Labour and Welfare, in Japanese)',
    },
    source: '厚生労働省の2025-10-24の知らせを伝える報道（2025-11-10）',
    asOf: '2025-10-24',
  },
  'regenerative-plans': {
    url: 'https://saiseiiryo.mhlw.go.jp/',
    title: {
      ja: 'e-再生医療（届け出られた計画と説明文書。厚生労働省）',
      easy: '再生医療（さいせいいりょう）の計画（けいかく）を見るところ（厚生労働省（こうせいろうどうしょう））',
      en: 'Regenerative medicine: submitted plans and patient information (Ministry of Health, Labour and Welfare, in Japanese)',
    },
    source: '申請入口のページの写しを読んだ',
    asOf: '2026-11',
  },
  'personal-import': {
    url: 'https://www.yakubutsu.mhlw.go.jp/index.html',
    title: {
      ja: '個人輸入に注意が必要な医薬品などの情報（厚生労働省）',
      easy: '外国（がいこく）から買（か）う薬（くすり）のこと（厚生労働省（こうせいろうどうしょう））',
      en: 'Medicines needing care in personal import (Ministry of Health, Labour and Welfare, in Japanese)',
    },
    source: '医療広告ガイドライン（2024-03-22改正）が示すアドレスとして紹介されたもの',
    asOf: '2024-03',
  },
  'fee-schedule': {
    url: 'https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000188411_00045.html',
    title: {
      ja: '令和6年度診療報酬改定について（厚生労働省）',
      easy: '2024年の病院（びょういん）のお金（かね）のきまり（厚生労働省（こうせいろうどうしょう））',
      en: 'Medical fee schedule of 2024 (Ministry of Health, Labour and Welfare, in Japanese)',
    },
    source: '通知の写しに記された元のページ',
    asOf: '2024-03-05',
  },
} as const satisfies Readonly<Record<string, LinkBody>>

export type LinkId = keyof typeof bodies
export interface Link extends LinkBody {
  readonly id: LinkId
}

export const linkIds = Object.keys(bodies) as readonly LinkId[]
export const link = (id: LinkId): Link => ({ id, ...bodies[id] })
export const links: readonly Link[] = linkIds.map(link)
