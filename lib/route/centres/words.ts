/** What is said around a line of the list. */
import type { Language, Trilingual } from '../../language/trilingual.ts'
import { t } from '../step.ts'
import type { CentreKind, PhoneKind, RemarkId } from './centre-row.ts'
import type { Coverage } from './coverage.ts'
import { whenWords } from './when-words.ts'

export const kindNames: Readonly<Record<CentreKind, Trilingual>> = {
  national: t('国立がん研究センター', '国立（こくりつ）がん研究（けんきゅう）センター', 'National Cancer Center'),
  prefectural: t(
    '都道府県がん診療連携拠点病院',
    '県（けん）でひとつかふたつの、がんの病院（びょういん）',
    'Prefectural cancer hospital (都道府県がん診療連携拠点病院)',
  ),
  regional: t(
    '地域がん診療連携拠点病院',
    '地域（ちいき）のがんの病院（びょういん）',
    'Regional cancer hospital (地域がん診療連携拠点病院)',
  ),
  specific: t(
    '特定領域がん診療連携拠点病院',
    'あるがんを、よく知（し）っている病院（びょういん）',
    'Cancer hospital for certain cancers (特定領域がん診療連携拠点病院)',
  ),
  local: t('地域がん診療病院', '地域（ちいき）のがんの病院（びょういん）', 'Local cancer hospital (地域がん診療病院)'),
  unsure: t(
    'がん診療連携拠点病院など（種類は未確認）',
    'がんの病院（びょういん）（種類（しゅるい）は、たしかめていません）',
    'Designated cancer hospital (which kind is not confirmed)',
  ),
  children: t('小児がん拠点病院', '子どものがんの病院（びょういん）', 'Children’s cancer hospital (小児がん拠点病院)'),
}

/** Whose number it is. */
export const phoneOwners: Readonly<Record<PhoneKind, Trilingual>> = {
  desk: t('相談支援センターの直通', 'センターの電話（でんわ）', 'The centre’s own number'),
  via: t(
    '病院の代表電話（ここから相談支援センターへ）',
    '病院（びょういん）の電話（でんわ）',
    'The hospital’s main number, through which the centre is reached',
  ),
  hospital: t('病院の代表電話', '病院（びょういん）の電話（でんわ）', 'The hospital’s main number'),
}

/** A number from the list of 2020 may be any desk of the hospital's. */
export const hospitalNumber: Trilingual = t(
  '病院の電話（代表とは限りません）',
  '病院（びょういん）の電話（でんわ）',
  'A number of the hospital (perhaps not the main one)',
)

/** What to say at a hospital's own number. */
export const askAtSwitchboard: Trilingual = t(
  '代表電話で「がん相談支援センターにつないでください」とお伝えください。',
  '「がん相談支援（そうだんしえん）センターにつないでください」と言います。',
  'Say: 「がん相談支援センターにつないでください」 (please put me through to the cancer consultation centre).',
)

export const remarkWords: Readonly<Record<RemarkId, Trilingual>> = {
  planned: t(
    '指定が決まる前の段階の資料によります。決まったかどうかは確かめられていません。',
    'きまる前の資料（しりょう）です。きまったか、たしかめていません。',
    'Rests on a document from before the designation was settled. Whether it was is not confirmed.',
  ),
  leaving: t(
    '指定を辞退する申請があったと、2026年2月の資料にあります。',
    'がんの病院（びょういん）をやめるかもしれません（2026年2月の資料（しりょう））。',
    'A document of February 2026 says that the hospital asked to give up the designation.',
  ),
  'kind-unsure': t(
    '指定の種類は、今は違うかもしれません。',
    '病院（びょういん）の種類（しゅるい）は、ちがうかもしれません。',
    'The kind of designation may be another one now.',
  ),
  'since-unsure': t(
    'その後も指定が続いているかは、確かめられていません。',
    '今もがんの病院（びょういん）か、たしかめていません。',
    'Whether the designation still holds is not confirmed.',
  ),
  'second-hand': t(
    '病院や国の資料では確かめられていません（報告あり・未確認）。',
    'まだ、たしかめていません。',
    'Reported, not confirmed: not seen in a document of the hospital or the state.',
  ),
  'name-unsure': t(
    '病院の名前は推定です（未確認）。',
    '病院（びょういん）の名前は、ちがうかもしれません。',
    'The name of the hospital is inferred, not confirmed.',
  ),
  'may-be-renamed': t(
    '病院の名前が変わっているかもしれません。',
    '病院（びょういん）の名前が、変（か）わったかもしれません。',
    'The hospital may have another name now.',
  ),
  'phone-of-2020': t(
    '電話番号は、2020年6月の一覧にあった病院の番号です。',
    '2020年6月の電話番号（でんわばんごう）です。',
    'The number is the hospital’s in a list of June 2020.',
  ),
}

export const oldEvidence: Trilingual = t(
  '根拠の資料が古いため、今も指定されているか、電話で確かめてください。',
  '古（ふる）い資料（しりょう）です。電話（でんわ）で聞いてください。',
  'This rests on old evidence. Ask by phone whether it still holds.',
)

export const undatedEvidence: Trilingual = t(
  '根拠の資料に日付がありません。今も指定されているか、電話で確かめてください。',
  '資料（しりょう）に日にちがありません。電話（でんわ）で聞いてください。',
  'The evidence carries no date. Ask by phone whether it still holds.',
)

export const oldNumber: Trilingual = t(
  '電話番号の資料が古いか、日付がありません。つながらないときは、公式の検索で確かめてください。',
  '古（ふる）い番号（ばんごう）かもしれません。',
  'The number comes from an old or undated source. If it does not work, use the official search.',
)

export const noNumber: Trilingual = t(
  '電話番号は、確かめられていません。公式の検索で探してください。',
  '電話番号（でんわばんごう）は、わかりません。下の「公式（こうしき）」のページで見てください。',
  'The number is not confirmed. Please use the official search.',
)

const reaches: Readonly<Record<Coverage['reach'], Readonly<Record<Language, (when: string, missing?: number) => string>>>> = {
  counted: {
    ja: (when) => `病院の数は、公に示された数（${when}）と合っています。そのあと、指定された病院や外れた病院があるかもしれません。`,
    easy: (when) =>
      `病院（びょういん）の数（かず）は、国や県（けん）の数（かず）と同（おな）じです（${when}）。今はちがうかもしれません。`,
    en: (when) => `As many hospitals as an official count had (${when}). Some may have been added or dropped since.`,
  },
  'as-listed': {
    ja: (when) => `もとの一覧（${when}）にある病院を載せています。ほかにもあるかもしれません。`,
    easy: (when) => `このリストは、古（ふる）いリスト（${when}）と同（おな）じです。ほかにもあるかもしれません。`,
    en: (when) => `All hospitals of one list (${when}). There may be more.`,
  },
  short: {
    ja: (_when, missing) =>
      missing === undefined
        ? 'この一覧には、載っていない病院があります。'
        : `この一覧には、載っていない病院が少なくとも${missing}つあるとみられます。`,
    easy: (_when, missing) =>
      missing === undefined
        ? 'ここにない病院（びょういん）もあります。'
        : `ここにない病院（びょういん）が、${missing}つくらいあります。`,
    en: (_when, missing) =>
      missing === undefined
        ? 'Some hospitals are missing from this list.'
        : `It seems that at least ${missing} ${missing === 1 ? 'hospital is' : 'hospitals are'} missing from this list.`,
  },
  unknown: {
    ja: () => 'すべての病院が載っているかどうかは、確かめられていません。',
    easy: () => '全部（ぜんぶ）の病院（びょういん）があるか、わかりません。',
    en: () => 'Whether all hospitals are listed is not known.',
  },
}

/** How complete the list of a prefecture is, in one or two sentences. */
export const coverageWords = ({ reach, when, missing }: Coverage, language: Language): string =>
  reaches[reach][language](whenWords(when, language), missing)
