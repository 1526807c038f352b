import type { Evidence } from '../../domain/evidence.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { Statement } from '../draft.ts'
import { hullOf, sentenceOf } from './sentence.ts'
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
  const enumerated = enumeratedClauses(evidence, library)
  if (enumerated.length > 0) return enumerated
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

/** The clauses that a clause of the same sentence announces: "giải quyết 03 vấn đề: (i) …; (ii) …". All rest on one quote. */
function enumeratedClauses({ passage, clause }: Evidence, library: Library): Statement[] {
  const text = passage.text.slice(clause.start, clause.end)
  const items = sentenceOf(passage, clause).filter(({ start }) => start > clause.start)
  if (!text.trimEnd().endsWith(':') || items.length < 2 || items.length > MAX_ITEMS) return []
  const quote = hullOf([clause, ...items])
  return items.map((item) => ({
    ...makeStatement({
      passage,
      clause: { start: item.start + labelLength(passage.text.slice(item.start, item.end)), end: item.end },
      facts: library.factsOf(passage.id),
      asked: new Set(),
      shared: [],
      maxCharacters: ITEM_MAX_CHARACTERS,
    }),
    quote,
  }))
}

/** The list is numbered anew: "(i)", "b)", "2." in front of an item go. */
function labelLength(item: string): number {
  return (
    /^\s*(?:\((?:[ivx]+|\p{L}|\d{1,2})\)|(?:[ivx]+|\p{L}|\d{1,2})\)|\d{1,2}\.)\s+/iu.exec(item)?.[0].length ??
    0
  )
}

function hangingPassages(passage: Passage, lead: string, library: Library): Passage[] {
  return library
    .inSectionOf(passage)
    .filter((other) => other.blockStart === 0 && other.context.lead.at(-1) === lead)
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
