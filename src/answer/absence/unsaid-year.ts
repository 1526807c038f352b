import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import { aroundText } from './around-text.ts'
import { asksToConfirm, askedYearsOf, printedYears } from '../verdict/covered-years.ts'

/** The years that the whole document is about: those of its title and of its date. */
export function ownYears(library: Library, documentId: string): ReadonlySet<number> {
  const frame = library.passagesOf(documentId).filter(({ kind }) => kind === 'title' || kind === 'letterhead')
  const title = library.document(documentId)?.title ?? ''
  return new Set([title, ...frame.map(({ text }) => text)].flatMap(printedYears))
}

/** What is compared with the year before says something of that year too. */
const COMPARES = /so với|cùng kỳ|năm trước/iu

/**
 * Whether years are asked for of which neither the best evidence nor anything around it says one, nor the document as a whole: the
 * same words of another year answer nothing. A follow-up may inherit its year.
 */
export function missesYear(question: Question, best: Evidence, own: ReadonlySet<number>): boolean {
  const asked = askedYearsOf(question.typed)
  if (asked.length === 0 || question.followUp !== null || asksToConfirm(question)) return false
  const text = aroundText(best)
  const ofFacts = best.facts.flatMap(({ period }) => printedYears((period ?? '').replace('/', '-')))
  const said = new Set([...own, ...printedYears(text), ...ofFacts])
  const isSaid = (year: number) => said.has(year) || (COMPARES.test(text) && said.has(year + 1))
  return !asked.some(isSaid)
}
