import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { asksForSeveral, fits } from './select-evidence.ts'
import { selectFigures } from './select-figures.ts'

/**
 * Nearer than this to the best clause (in the scores of the ranking), another one is the right one half as often as the best: 26
 * against 55 of 100, cross-validated. Further behind it hardly ever is.
 */
const CLOSE_CALL = 0.9
/** A best clause that says this share of the question's weight was right every time. */
const SAID_WHOLE = 0.97

/**
 * The clause that might as well have come first, when it says something else than the best one: who asked sees both, each in its own
 * words. Questions about several things choose their clauses themselves.
 */
export function closeSecond(
  question: Question,
  best: Evidence,
  ranked: readonly Evidence[],
): Evidence | undefined {
  if (asksForSeveral(question) || (best.features.contextCoverage ?? 0) >= SAID_WHOLE) return undefined
  const second = ranked.find(
    (evidence) => evidence !== best && (fits(evidence, question) || !fits(best, question)),
  )
  if (!second || best.score - second.score >= CLOSE_CALL) return undefined
  return lacksUnit(second, best, question) || saysTheSame(second, best) ? undefined : second
}

/** "Bao nhiêu hộ" that the best clause answers in households is not answered by a share of them. */
function lacksUnit(second: Evidence, best: Evidence, question: Question): boolean {
  if (question.askedUnit === null) return false
  const asked = selectFigures(best, question)
  const units = new Set(best.facts.filter(({ factId }) => asked.has(factId)).map(({ baseUnit }) => baseUnit))
  return units.size > 0 && !second.facts.some(({ baseUnit }) => units.has(baseUnit))
}

/** Whether the other clause prints all figures of this one or, without figures, the same words. */
function saysTheSame(one: Evidence, other: Evidence): boolean {
  if (one.facts.length === 0) return wordsOf(one) === wordsOf(other)
  const figuresOf = ({ facts }: Evidence) => facts.map((fact) => `${fact.baseValue} ${fact.baseUnit}`)
  const others = new Set(figuresOf(other))
  return figuresOf(one).every((figure) => others.has(figure))
}

function wordsOf({ passage, clause }: Evidence): string {
  return passage.text.slice(clause.start, clause.end)
}
