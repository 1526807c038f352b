import type { Question } from '../domain/question.ts'
import { fold } from '../vietnamese/fold.ts'
import { readLegalReferences } from '../vietnamese/legal-references.ts'
import { partOfYear } from '../vietnamese/periods.ts'
import { asksFor } from './asked-unit-agreement.ts'
import { hasPhrase } from './analysed-text.ts'
import type { MatchedClause } from './candidate.ts'
import { cuePhrases } from './cue-words.ts'

/**
 * Whether the clause prints a figure of the kind asked for: 1 when it does, −1 when it prints none at all, −0.5 when
 * its figures are of other kinds; 0 when the question names no unit.
 */
export function unitAgreement(candidate: MatchedClause, question: Question): number {
  const { askedUnit } = question
  if (!askedUnit) return 0
  if (candidate.facts.length === 0) return -1
  return candidate.facts.some((fact) => asksFor(askedUnit, fact)) ? 1 : -0.5
}

/** 1 when a figure of the clause belongs to a period asked for, −1 when all belong to other years, 0 when open. */
export function periodAgreement(candidate: MatchedClause, question: Question): number {
  if (question.periods.length === 0) return agreesInPart(candidate, question) ? 1 : 0
  const periods = candidate.facts.flatMap((fact) => (fact.period === null ? [] : [fact.period]))
  if (periods.length === 0) return yearsClash(candidate, question) ? -1 : 0
  if (periods.some((period) => question.periods.includes(period))) return 1
  const related = periods.some((period) => question.periods.some((asked) => sharesYear(asked, period)))
  return related ? 0.5 : -1
}

function agreesInPart({ facts }: MatchedClause, { yearParts }: Question): boolean {
  return facts.some(({ period }) => period !== null && yearParts.includes(partOfYear(period) ?? ''))
}

/** Whether a clause without figures speaks of other years than the one whose figure is asked. */
function yearsClash({ analysed, range }: MatchedClause, { intent, periods }: Question): boolean {
  if (intent !== 'figure') return false
  const years = analysed.text.folded
    .slice(range.from, range.to)
    .filter((word) => /^(?:19|20)\d\d$/.test(word))
  return years.length > 0 && !years.some((year) => periods.some((period) => sharesYear(period, year)))
}

/** Whether two periods have a year in common: "2021" and "2021-M01..M11", "2021" and "2021/2025". */
export function sharesYear(first: string, second: string): boolean {
  const [a, b] = [yearsOf(first), yearsOf(second)]
  return a.from <= b.to && b.from <= a.to
}

function yearsOf(period: string): { from: number; to: number } {
  const from = Number(period.slice(0, 4))
  const span = /\/(\d{4})/.exec(period)
  return { from, to: span ? Number(span[1]) : from }
}

/** 1 when plan or result is as asked, −1 when not; a question that leaves it open rather means results. */
export function statusAgreement(candidate: MatchedClause, question: Question): number {
  if (candidate.facts.length === 0) return 0
  const planned = candidate.facts.every((fact) => fact.status === 'plan')
  const reached = candidate.facts.some((fact) => fact.status !== 'plan')
  if (question.status === 'plan') return candidate.facts.some((fact) => fact.status === 'plan') ? 1 : -1
  if (question.status === 'actual') return reached ? 1 : -1
  return planned ? -0.3 : 0
}

/** Share of the places asked for that neither the passage nor anything it hangs on names. */
export function placesMissing({ analysed }: MatchedClause, { places }: Question): number {
  if (places.length === 0) return 0
  const texts = [analysed.text, ...analysed.surroundings.map(({ text }) => text)]
  const missing = places.filter((name) => {
    const words = name.split(' ')
    return !texts.some((text) => hasPhrase(text, words, { from: 0, to: text.folded.length }, 0))
  })
  return missing.length / places.length
}

/** Whether the clause holds words that answers to such a question tend to hold. */
export function cueAgreement(candidate: MatchedClause, question: Question): number {
  const text = candidate.analysed.text
  return cuePhrases(question.intent).some((phrase) => hasPhrase(text, phrase, candidate.range)) ? 1 : 0
}

function printsKind(clause: string, legalKind: string | null): boolean {
  if (legalKind === null) return true
  return readLegalReferences(clause).some(({ kind }) => kind !== null && fold(kind) === legalKind)
}

/** A document number ("40-NQ/TU"): digits and letters joined by "-" or "/". */
const DOCUMENT_NUMBER = /^\d+[-/].*\p{L}/u
const DATE = /\d{1,2}\/\d{1,2}\/\d{4}|ngày \d{1,2}(?:[/-]\d|\s+tháng)|tháng \d{1,2}/u

/** What a clause is worth that prints the number of another kind of document than asked. */
const OTHER_KIND = 0.3

/** Whether the clause prints what such a question asks for: the number of such a document, a date. −0.5 when it does not. */
export function formAgreement(candidate: MatchedClause, question: Question): number {
  const { text, passage } = candidate.analysed
  if (question.intent === 'legal') {
    const words = text.folded.slice(candidate.range.from, candidate.range.to)
    if (!words.some((word) => DOCUMENT_NUMBER.test(word))) return -0.5
    return printsKind(passage.text.slice(candidate.clause.start, candidate.clause.end), question.legalKind)
      ? 1
      : OTHER_KIND
  }
  if (question.intent === 'date') {
    return DATE.test(passage.text.slice(candidate.clause.start, candidate.clause.end)) ? 1 : -0.5
  }
  return 0
}
