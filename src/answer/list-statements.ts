import type { Evidence } from '../domain/evidence.ts'
import type { Passage } from '../domain/passage.ts'
import type { Question } from '../domain/question.ts'
import type { Library } from '../ports.ts'
import { wordsOf } from '../vietnamese/words.ts'
import type { Statement } from './draft.ts'
import { makeStatement } from './statement.ts'

/** More items than this are no answer to read in a chat. */
const MAX_ITEMS = 8
const ITEM_MAX_CHARACTERS = 300
/** The announcement of a list must say this share of what is asked, else the clause alone is the answer. */
const LEAD_COVERAGE = 0.5

/**
 * The items of the list that a clause announces ("gồm:", "Nguyên nhân chủ quan:") or stands in, when the announcement
 * says what is asked. Empty when there is no such list; then the clause itself is the answer.
 */
export function listStatements(
  evidence: Evidence,
  question: Question,
  termWeights: readonly number[],
  library: Library,
): Statement[] {
  const { passage } = evidence
  const isLead = passage.text.trimEnd().endsWith(':')
  const lead = isLead ? passage.text : passage.context.lead.at(-1)
  if (lead === undefined) return []
  if (!isLead && coverageOf(lead, question, termWeights) < LEAD_COVERAGE) return []
  const hanging = hangingPassages(passage, lead, library)
  if (hanging.length < (isLead ? 1 : 2) || hanging.length > MAX_ITEMS) return []
  return hanging.map((item) =>
    makeStatement({
      passage: item,
      clause: item.clauses[0] ?? { start: 0, end: item.text.length },
      facts: library.factsOf(item.id),
      asked: new Set(),
      shared: [],
      maxCharacters: ITEM_MAX_CHARACTERS,
    }),
  )
}

function hangingPassages(passage: Passage, lead: string, library: Library): Passage[] {
  return library
    .passages()
    .filter(
      (other) =>
        other.documentId === passage.documentId &&
        other.sectionId === passage.sectionId &&
        other.blockStart === 0 &&
        other.context.lead.at(-1) === lead,
    )
}

function coverageOf(text: string, question: Question, termWeights: readonly number[]): number {
  const said = new Set(wordsOf(text).map((word) => word.folded))
  const total = termWeights.reduce((sum, weight) => sum + weight, 0) || 1
  const covered = question.terms.reduce(
    (sum, term, place) => sum + (said.has(term.folded) ? (termWeights[place] ?? 0) : 0),
    0,
  )
  return covered / total
}
