import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'

const PRINTED_YEARS = /(?<!\d)((?:19|20)\d{2})(?:\s*[-–]\s*((?:19|20)\d{2}))?(?!\d)/gu
/** A year by itself, not that of a date or of a document's number. */
const ASKED_YEAR = /(?<![\d/.,-])(?:19|20)\d{2}(?![\d/.,-]*\d)(?!\/)/gu
/** Longer spans of years are histories ("1831 - 2021"), of which a report does not tell every year. */
const SPAN_MAX_YEARS = 15

/**
 * The years that a document says something of: those it prints, those inside a printed span ("2021 - 2025"), and the year before
 * every year that its figures belong to, with which "so với năm trước" compares.
 */
export function coveredYears(library: Library, documentId: string): ReadonlySet<number> {
  const years = new Set<number>()
  const passages = library.passagesOf(documentId)
  const headings = new Set(passages.flatMap(({ sectionPath }) => sectionPath))
  const title = library.document(documentId)?.title ?? ''
  for (const text of [title, ...headings, ...passages.map((passage) => passage.text)])
    for (const year of printedYears(text)) years.add(year)
  for (const fact of passages.flatMap(({ id }) => library.factsOf(id))) {
    const year = Number(fact.period?.slice(0, 4) ?? 0)
    if (year > 0) years.add(year).add(year - 1)
  }
  return years
}

/** The years that a text prints, and those inside a printed span. */
export function printedYears(text: string): number[] {
  return [...text.matchAll(PRINTED_YEARS)].flatMap(([, first, last]) => {
    const [from, to] = [Number(first), Number(last ?? first)]
    if (to < from || to - from > SPAN_MAX_YEARS) return [from, to]
    return Array.from({ length: to - from + 1 }, (_, place) => from + place)
  })
}

/** Whether the question is about a year that is not among these; a year that it only asks to confirm may be wrong. */
export function asksUncoveredYear(question: Question, covered: ReadonlySet<number>): boolean {
  if (asksToConfirm(question)) return false
  const asked = [
    ...askedYearsOf(question.typed),
    ...question.periods.map((period) => Number(period.slice(0, 4))),
  ]
  return asked.some((year) => !covered.has(year))
}

/** The years that a question names by themselves. */
export function askedYearsOf(typed: string): number[] {
  return (typed.match(ASKED_YEAR) ?? []).map(Number)
}

/** What a question only asks to confirm may be wrong, and wants to be corrected. */
export function asksToConfirm({ restored }: Question): boolean {
  return ASKS_TO_CONFIRM.test(restored)
}

const ASKS_TO_CONFIRM = /(?:có phải|phải không|phải chăng|đúng không|có đúng|đúng chứ|đúng chưa)/iu
