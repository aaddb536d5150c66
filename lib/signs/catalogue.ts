/** The catalogue: every sign, in the order in which categories are shown. A new sign is one file and one line here. */
import { markerCourse } from './before-after/marker-course.ts'
import { pairedPictures } from './before-after/paired-pictures.ts'
import { vanishedShadow } from './before-after/vanished-shadow.ts'
import { cellNumbers } from './efficacy-figure/cell-numbers.ts'
import { effectRate } from './efficacy-figure/effect-rate.ts'
import { longerLife } from './efficacy-figure/longer-life.ts'
import { borrowedInsuredName } from './false-authority/borrowed-insured-name.ts'
import { expertsTakeIt } from './false-authority/experts-take-it.ts'
import { famousPeopleCome } from './false-authority/famous-people-come.ts'
import { filingAsApproval } from './false-authority/filing-as-approval.ts'
import { learningAndPrizes } from './false-authority/learning-and-prizes.ts'
import { stateGaveItsBlessing } from './false-authority/state-gave-its-blessing.ts'
import { certainCure } from './guarantee/certain-cure.ts'
import { feverAsGoodSign } from './guarantee/fever-as-good-sign.ts'
import { noSideEffects } from './guarantee/no-side-effects.ts'
import { nobodyGotWorse } from './guarantee/nobody-got-worse.ts'
import { safeByOrigin } from './guarantee/safe-by-origin.ts'
import { doNotGiveUp } from './hope-lever/do-not-give-up.ts'
import { everyoneMayCome } from './hope-lever/everyone-may-come.ts'
import { nothingLeftElsewhere } from './hope-lever/nothing-left-elsewhere.ts'
import { stillAWay } from './hope-lever/still-a-way.ts'
import { theDarkestMoment } from './hope-lever/the-darkest-moment.ts'
import { fearOfWaiting } from './inducement/fear-of-waiting.ts'
import { fewPlacesNearDeadline } from './inducement/few-places-near-deadline.ts'
import { freeMeetingAsWayIn } from './inducement/free-meeting-as-way-in.ts'
import { loanOrPrepayment } from './inducement/loan-or-prepayment.ts'
import { priceCutOrGift } from './inducement/price-cut-or-gift.ts'
import type { Sign } from './sign.ts'
import { calledUselessOrPoison } from './standard-care-denigration/called-useless-or-poison.ts'
import { hospitalPicturedAsCold } from './standard-care-denigration/hospital-pictured-as-cold.ts'
import { treatmentPicturedAsHarm } from './standard-care-denigration/treatment-pictured-as-harm.ts'
import { turningAwayFromTreatment } from './standard-care-denigration/turning-away-from-treatment.ts'
import { bestOrOnly } from './superlative/best-or-only.ts'
import { betterThanOthers } from './superlative/better-than-others.ts'
import { famousPatients } from './superlative/famous-patients.ts'
import { insidersChoose } from './superlative/insiders-choose.ts'
import { crowdSays } from './testimonial/crowd-says.ts'
import { lifeRestored } from './testimonial/life-restored.ts'
import { ownIllness } from './testimonial/own-illness.ts'
import { patientVoice } from './testimonial/patient-voice.ts'
import { storiesOffered } from './testimonial/stories-offered.ts'
import { toldWithJoy } from './testimonial/told-with-joy.ts'
import { cellsGrownAndReturned } from './unproven-immunotherapy/cells-grown-and-returned.ts'
import { immuneCellsOffered } from './unproven-immunotherapy/immune-cells-offered.ts'
import { lightForAnyCancer } from './unproven-immunotherapy/light-for-any-cancer.ts'
import { reducedOrImportedInhibitor } from './unproven-immunotherapy/reduced-or-imported-inhibitor.ts'
import { vaccineFromOwnTumour } from './unproven-immunotherapy/vaccine-from-own-tumour.ts'
import { borrowedDrugs } from './unproven-treatment/borrowed-drugs.ts'
import { dripsAndGases } from './unproven-treatment/drips-and-gases.ts'
import { foodsAndHerbs } from './unproven-treatment/foods-and-herbs.ts'
import { genesByDrip } from './unproven-treatment/genes-by-drip.ts'
import { goodsSaidToCure } from './unproven-treatment/goods-said-to-cure.ts'
import { heatAndWaves } from './unproven-treatment/heat-and-waves.ts'

export const catalogue: readonly Sign[] = [
  patientVoice,
  lifeRestored,
  crowdSays,
  ownIllness,
  storiesOffered,
  toldWithJoy,
  certainCure,
  noSideEffects,
  safeByOrigin,
  nobodyGotWorse,
  feverAsGoodSign,
  bestOrOnly,
  betterThanOthers,
  famousPatients,
  insidersChoose,
  effectRate,
  longerLife,
  cellNumbers,
  immuneCellsOffered,
  cellsGrownAndReturned,
  lightForAnyCancer,
  reducedOrImportedInhibitor,
  vaccineFromOwnTumour,
  genesByDrip,
  dripsAndGases,
  heatAndWaves,
  foodsAndHerbs,
  borrowedDrugs,
  goodsSaidToCure,
  treatmentPicturedAsHarm,
  hospitalPicturedAsCold,
  turningAwayFromTreatment,
  calledUselessOrPoison,
  filingAsApproval,
  famousPeopleCome,
  borrowedInsuredName,
  learningAndPrizes,
  expertsTakeIt,
  stateGaveItsBlessing,
  fewPlacesNearDeadline,
  fearOfWaiting,
  priceCutOrGift,
  loanOrPrepayment,
  freeMeetingAsWayIn,
  nothingLeftElsewhere,
  theDarkestMoment,
  everyoneMayCome,
  stillAWay,
  doNotGiveUp,
  pairedPictures,
  vanishedShadow,
  markerCourse,
]

export const signById: ReadonlyMap<string, Sign> = new Map(catalogue.map((sign) => [sign.id, sign]))
