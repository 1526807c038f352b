import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Question } from '../domain/question.ts'
import { asksFor } from './asked-unit-agreement.ts'
import type { Candidate } from './candidate.ts'

/** How near to the last answer a clause stands, 0–1. */
export const NEARNESS = {
  clause: 1,
  passage: 0.6,
  note: 0.6,
  table: 0.5,
  section: 0.3,
  document: 0.15,
} as const

/** Said only where the clause hangs, a word of the message counts for so much. */
const AROUND_SHARE = 0.6
/**
 * Beside the learned weights, which nearly only know questions that stand alone: what the message says itself must be said, and a
 * conversation stays where it is. Set by hand on made-up conversations; there are too few to learn from.
 */
const OWN_WEIGHT = 7
const NEAR_WEIGHT = 3
/** "Bao nhiêu phần trăm?" names nothing and "trong đó …" names a part: they are asked of the very statement. */
const NEAR_WEIGHT_OF_STATEMENT = 6
/** What the answer before has shown is no answer to the question after it, unless something in it was not asked yet. */
const SPENT = -5

export interface Continuation extends Record<string, number> {
  /** Share of what the message says itself that the clause says. */
  ownSaid: number
  nearness: number
  /** 1 when the clause was shown before and holds nothing else that could answer. */
  isSpent: number
}

/** What speaks for a clause as the answer to a follow-up, by name; null for a question that stands alone. */
export function continuationOf(
  candidate: Candidate,
  question: Question,
  termWeights: readonly number[],
  cited: readonly Passage[],
): Continuation | null {
  const { followUp, terms, focus } = question
  if (followUp === null) return null
  const own = focus.filter((place) => terms[place]?.isInherited === false)
  const weightOf = (place: number) => termWeights[place] ?? 0
  const total = own.reduce((sum, place) => sum + weightOf(place), 0)
  const said = own.reduce((sum, place) => {
    const around = (candidate.inContext[place] ?? 0) * AROUND_SHARE
    return sum + weightOf(place) * Math.max(candidate.inClause[place] ?? 0, around)
  }, 0)
  const nearness = Math.max(
    0,
    ...followUp.previous.quotes.map((quote) => {
      const passage = cited.find(({ id }) => id === quote.passageId)
      return passage === undefined ? 0 : nearnessTo(passage, quote, candidate)
    }),
  )
  return {
    ownSaid: total === 0 ? 1 : said / total,
    nearness,
    isSpent: nearness === NEARNESS.clause && isSpent(candidate, question) ? 1 : 0,
  }
}

/** What it adds to the score of the clause. */
export function continuationScore(continuation: Continuation | null, { followUp }: Question): number {
  if (continuation === null || followUp === null) return 0
  const isOfStatement = followUp.kind === 'measure' || followUp.kind === 'part'
  const near = isOfStatement ? NEAR_WEIGHT_OF_STATEMENT : NEAR_WEIGHT
  const { ownSaid, nearness, isSpent } = continuation
  return OWN_WEIGHT * ownSaid + near * nearness + SPENT * isSpent
}

const MIN_LISTED_COMMAS = 2

function isSpent({ facts, analysed: { passage }, clause }: Candidate, question: Question): boolean {
  const { followUp, intent, askedUnits } = question
  if (followUp === null || !['other', 'further', 'part'].includes(followUp.kind)) return false
  if (intent === 'figure') {
    const given = new Map(followUp.previous.figures.map((figure) => [figure.factId, figure]))
    const isMeant = (fact: Fact) =>
      askedUnits.length > 0
        ? askedUnits.some((unit) => asksFor(unit, fact))
        : followUp.namesSomething || [...given.values()].some(({ dimension }) => dimension === fact.dimension)
    return given.size > 0 && !facts.some((fact) => !given.has(fact.factId) && isMeant(fact))
  }
  if (intent !== 'list') return false
  const hasNote = passage.marks.some(({ start, end }) => start >= clause.start && end <= clause.end + 1)
  const commas = passage.text.slice(clause.start, clause.end).match(/[,;]\s/gu) ?? []
  return !hasNote && commas.length < MIN_LISTED_COMMAS
}

function nearnessTo(
  before: Passage,
  quote: { start: number; end: number },
  { analysed: { passage }, clause }: Candidate,
): number {
  if (passage.id === before.id)
    return clause.start < quote.end && clause.end > quote.start ? NEARNESS.clause : NEARNESS.passage
  if (passage.documentId !== before.documentId) return 0
  if (hangsOn(passage, before) || hangsOn(before, passage)) return NEARNESS.note
  if (passage.sectionId !== before.sectionId) return NEARNESS.document
  return isSameTable(passage, before) ? NEARNESS.table : NEARNESS.section
}

const hangsOn = (note: Passage, other: Passage): boolean => note.context.anchor?.passageId === other.id

function isSameTable({ cells: a }: Passage, { cells: b }: Passage): boolean {
  return (
    a !== null && b !== null && a.length === b.length && a.every(({ column }, at) => column === b[at]?.column)
  )
}
