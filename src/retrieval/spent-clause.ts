import type { Fact } from '../domain/fact.ts'
import type { AskedUnit, Question } from '../domain/question.ts'
import { asksFor } from './asked-unit-agreement.ts'
import type { MatchedClause } from './candidate.ts'

/** So many commas make a list. */
const MIN_LISTED_COMMAS = 2

/**
 * Whether a clause has nothing to answer a follow-up with: no figure measured as it asks, or, when the last answer cited it, no
 * other figure that may be meant, and no list when one is asked for.
 */
export function isSpent(candidate: MatchedClause, question: Question, wasCited: boolean): boolean {
  const { followUp, intent, askedUnits } = question
  if (followUp === null) return false
  const isMeasured = (fact: Fact) => askedUnits.some((unit) => measures(fact, unit))
  if (followUp.kind === 'measure') return askedUnits.length > 0 && !candidate.facts.some(isMeasured)
  if (!wasCited || !['other', 'further', 'part'].includes(followUp.kind)) return false
  if (intent === 'list') return !carriesNote(candidate) && !isListing(candidate)
  if (intent !== 'figure') return false
  const given = followUp.previous.figures
  const isMeant = (fact: Fact) =>
    askedUnits.length > 0
      ? isMeasured(fact)
      : followUp.namesSomething || given.some(({ dimension }) => dimension === fact.dimension)
  const isGiven = (fact: Fact) => given.some(({ factId }) => factId === fact.factId)
  return given.length > 0 && !candidate.facts.some((fact) => !isGiven(fact) && isMeant(fact))
}

/** Whether the clause names several things. */
export function isListing({ analysed: { passage }, clause }: MatchedClause): boolean {
  const commas = passage.text.slice(clause.start, clause.end).match(/[,;]\s/gu) ?? []
  return commas.length >= MIN_LISTED_COMMAS
}

/** "Tỷ lệ hộ nghèo" is measured in percent, though its label says "hộ". */
function measures(fact: Fact, unit: AskedUnit): boolean {
  return asksFor(unit, fact) && (unit.dimension === null || unit.dimension === fact.dimension)
}

/** A list may stand in a note that hangs on the clause. */
function carriesNote({ analysed: { passage }, clause }: MatchedClause): boolean {
  return passage.marks.some(({ start, end }) => start >= clause.start && end <= clause.end + 1)
}
