import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { lacksAskedCell } from '../evidence/missing-cell.ts'
import { asksForFigure, comparesSides } from '../evidence/select-evidence.ts'
import { otherRow } from '../evidence/table-rows.ts'
import { isOnlyBase } from './base-of-share.ts'
import { missesDocumentNumber } from './document-number.ts'
import { isOnlyFrame } from './frame.ts'
import { isLeftOut } from './left-out.ts'
import { missesLegalDocument } from './legal-form.ts'
import { missesLevel } from './level.ts'
import { saysTooLittle } from './little-said.ts'
import { missesMeasured } from './measured.ts'
import { missesMonth } from './month-of-year.ts'
import { comparesNothing } from './nothing-compared.ts'
import { missesNumberedPart } from './numbered-part.ts'
import { isOnlyCounted } from './only-counted.ts'
import { isOfOtherSide } from './other-side.ts'
import { missesPersonName } from './person-name.ts'
import { missesPlaceName } from './place-asked.ts'
import { missesPrice } from './price.ts'
import { missesProcedure } from './procedure.ts'
import { missesSigner } from './signed.ts'
import { missesSingledOut } from './singled-out.ts'
import { missesStateBody } from './state-body.ts'
import { missesTime } from './time.ts'
import { tellsInWords } from './told-in-words.ts'
import { unsaidConcepts, type UnsaidConcept } from './unsaid-concepts.ts'

/** Why the report does not say it, for the reader. `words`: it speaks of something else. */
export type AbsenceReason =
  | 'nothing'
  | 'opinion'
  | 'place'
  | 'period'
  | 'onlyPlan'
  | 'onlyResult'
  | 'date'
  | 'figure'
  | 'part'
  | 'breakdown'
  | 'personName'
  | 'words'

/** An expression of its own that carries so much of the question must be said. */
const CONCEPT_SHARE = 0.35
/** … and one beside what is counted so much: "covid có mấy người chết". */
const CONCEPT_BESIDE = 0.5
/** When its words are all there in another order, it may well be said. */
const CONCEPT_SCATTERED = 0.65

/** What code can be sure of: the best evidence is not about what is asked, however many words they share. Null when it may be. */
export function certainAbsence(
  question: Question,
  best: Evidence,
  retrieval: Retrieval,
): AbsenceReason | null {
  const { placeMissing = 0, periodClashes = 0 } = best.features
  if (question.intent === 'opinion') return 'opinion'
  const isOfOtherPlace = placeMissing < 0 && !comparesSides(question)
  if (isOfOtherPlace && !otherRow(question, best, retrieval.ranked, retrieval.termWeights)) return 'place'
  if (periodClashes < 0) return otherStatus(question, best) ?? 'period'
  if (asksForFigure(question) && best.facts.length === 0 && !tellsInWords(question, best)) return 'figure'
  if (lacksAskedCell(question, best)) return 'figure'
  if (missesPrice(question, best) || missesMeasured(question, best)) return 'figure'
  if (missesMonth(question, best)) return 'period'
  if (missesSigner(question, best) || isOnlyFrame(question, best)) return 'nothing'
  if (missesDocumentNumber(question, best) || missesLegalDocument(question, best)) return 'nothing'
  if (comparesNothing(question, best) || missesProcedure(question, best)) return 'nothing'
  if (isOnlyBase(question, best)) return 'figure'
  if (missesPersonName(question, best)) return 'personName'
  if (missesTime(question, best)) return 'date'
  if (isOnlyCounted(question, best, retrieval.ranked)) return 'breakdown'
  if (missesNumberedPart(question, best) || isLeftOut(question, best)) return 'part'
  if (missesLevel(question, best) || missesSingledOut(question, best)) return 'part'
  if (missesStateBody(question, best)) return 'part'
  if (isOfOtherSide(question, best)) return 'figure'
  if (missesPlaceName(question, best)) return 'breakdown'
  if (saysTooLittle(question, best)) return 'words'
  return missingConcept(question, best, retrieval) === null ? null : 'words'
}

/** The concept without which the evidence cannot answer; null when there is none such. */
export function missingConcept(
  question: Question,
  best: Evidence,
  { termWeights }: Retrieval,
): UnsaidConcept | null {
  if (!asksForFigure(question)) return null
  const concepts = unsaidConcepts(question, best, termWeights).filter(
    ({ isOutOfContext, isFocus, isNamed, share, scattered }) =>
      isOutOfContext &&
      (isFocus ? share >= CONCEPT_SHARE : isNamed && share >= CONCEPT_BESIDE) &&
      scattered < CONCEPT_SCATTERED,
  )
  return concepts.sort((a, b) => b.share - a.share)[0] ?? null
}

/** Of another time than asked there is often the plan of what has been reached, or the result of what is planned. */
function otherStatus({ status }: Question, { facts }: Evidence): AbsenceReason | null {
  if (facts.length === 0) return null
  if (status === 'actual' && facts.every((fact) => fact.status === 'plan')) return 'onlyPlan'
  return status === 'plan' && facts.every((fact) => fact.status !== 'plan') ? 'onlyResult' : null
}
