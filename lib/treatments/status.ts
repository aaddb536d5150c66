/** What a treatment is, in the place where a page names it. */

/**
 * `insured`: approved and insured for the cancers listed. `insured-conditional`: insured under narrow conditions. `advanced-care`: 先進医療 or
 * 患者申出療養, being evaluated. `trial`: in clinical trials only. `applied`: an application was filed, no approval known. `outside-cover`: a
 * technique that is insured for some cancers, used where insurance does not reach. `unproven-use`: an approved drug in a dose or for a cancer
 * it was not approved for. `unproven`: no accepted proof of an effect on cancer. `withdrawn`: was insured, is no longer sold. `foreign-only`:
 * approved abroad only, as far as known. `unclear`: the same name is used for different things and the page does not say which. `unknown`:
 * the knowledge base has no entry of that name; says nothing about the treatment.
 */
export const treatmentStatuses = [
  'insured',
  'insured-conditional',
  'advanced-care',
  'trial',
  'applied',
  'outside-cover',
  'unproven-use',
  'unproven',
  'withdrawn',
  'foreign-only',
  'unclear',
  'unknown',
] as const
export type TreatmentStatus = (typeof treatmentStatuses)[number]
