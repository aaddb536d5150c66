/** The words behind the ids that the sheet keeps, in the reader's language. */
import { signWords } from '../../components/derive.ts'
import type { Language } from '../../lib/language/trilingual.ts'
import { stringsFor } from '../../lib/platform/strings/index.ts'
import { questions } from '../../lib/route/questions.ts'
import type { Origin, SheetFinding, SheetQuestion } from '../../lib/sheet/record.ts'
import { signById } from '../../lib/signs/catalogue.ts'
import { entryById } from '../../lib/treatments/knowledge/index.ts'

const signText = (id: string) => signById.get(id)

/** The words of a question: the reader's own, or those of where it comes from. Empty when this version does not know it any more. */
export function questionText({ text, origin }: Pick<SheetQuestion, 'text' | 'origin'>, language: Language): string {
  return text ?? originText(origin, language)
}

function originText(origin: Origin, language: Language): string {
  const strings = stringsFor(language)
  switch (origin.kind) {
    case 'own':
      return ''
    case 'list':
      return questions.find(({ id }) => id === origin.id)?.text[language] ?? ''
    case 'sign':
      return signWords({ sign: origin.id, category: origin.category }, language, strings, signText).ask
    case 'disclosure':
      return strings.words.disclosures[origin.id].ask
    case 'page-sign':
      return strings.words.pageSigns[origin.id].ask
  }
}

/** What kind of wording a finding is, in a few words. */
export const findingKind = ({ category }: SheetFinding, language: Language): string =>
  stringsFor(language).words.categories[category].label

/** The name of a treatment; `undefined` for one that this version does not know. */
export const treatmentName = (id: string, language: Language): string | undefined => entryById.get(id)?.name[language]
