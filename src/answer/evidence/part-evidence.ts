import type { Evidence } from '../../domain/evidence.ts'
import type { AskedPart, Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import { ownTermsOf } from './part-figures.ts'
import { hullOf, lengthOf, sentenceOf, widened } from '../statements/sentence.ts'

/** How far below the best a clause may score that says what the best leaves out. */
const SCORE_SHARE = 0.5
const LOOKED_AT = 60
/** And how much less of what the question says of all its parts. */
const COMMON_SHARE = 0.4
/** A clause says what is asked apart when it holds so much of it, */
const ENOUGH = 0.5
/** and is better than the best clause when it holds so much more of it. */
const MUCH_MORE = 0.25
/** What stands beside the best clause needs less to be about the same thing. */
const BESIDE = 0.15
/** Clauses of one sentence are given as one when they are no longer than this. */
const JOINED_MAX_CHARACTERS = 300
const MAX_STATEMENTS = 3

/** A clause, or several of one sentence, with the parts of the question that it answers. */
export interface PartAnswer {
  evidence: Evidence
  parts: AskedPart[]
}

/**
 * The clauses that say what a question asks side by side: the best one as long as it says a part, else one near it that
 * does. Clauses of one sentence become one. A part that nothing says has none.
 */
export function partAnswers(
  question: Question,
  best: Evidence,
  ranked: readonly Evidence[],
  termWeights: readonly number[],
  library: Pick<Library, 'factsOf'>,
): PartAnswer[] {
  const near = ranked
    .slice(0, LOOKED_AT)
    .filter((evidence) => mayAnswer(evidence, best) && isAboutTheSame(evidence, best, question, termWeights))
  const found = question.parts.flatMap((part): PartAnswer[] => {
    const own = { ...part, terms: ownTermsOf(part, question) }
    const evidence = clauseFor(own, best, near, termWeights)
    return evidence ? [{ evidence, parts: [part] }] : []
  })
  if (found.length === 0) return [{ evidence: best, parts: [...question.parts] }]
  return joined(found, ranked, library).slice(0, MAX_STATEMENTS)
}

function mayAnswer({ score, features, facts }: Evidence, best: Evidence): boolean {
  return (
    facts.length > 0 &&
    score >= best.score * SCORE_SHARE &&
    (features.periodClashes ?? 0) >= 0 &&
    (features.placeMissing ?? 0) >= 0
  )
}

/** Whether a clause that stands elsewhere says as much as the best of what the question says of all its parts. */
function isAboutTheSame(
  evidence: Evidence,
  best: Evidence,
  { parts, terms }: Question,
  termWeights: readonly number[],
): boolean {
  if (evidence.passage.id === best.passage.id) return true
  const apart = new Set(parts.flatMap((part) => part.terms))
  const common = terms.flatMap((_, term) => (apart.has(term) ? [] : [term]))
  const said = ({ inContext }: Evidence) => shareOf(common, inContext, termWeights)
  return said(evidence) >= said(best) * COMMON_SHARE
}

function clauseFor(
  part: AskedPart,
  best: Evidence,
  near: readonly Evidence[],
  termWeights: readonly number[],
): Evidence | null {
  const fitting = near.filter((evidence) => hasUnit(evidence, part))
  const isBestFitting = hasUnit(best, part)
  const [first] = fitting
  if (part.terms.length === 0) return isBestFitting ? best : (first ?? null)
  const ofBest = saidOf(part, best, termWeights)
  const scored = fitting.map((evidence) => {
    const said = saidOf(part, evidence, termWeights)
    return { evidence, said, worth: said + (evidence.passage.id === best.passage.id ? BESIDE : 0) }
  })
  const [found] = scored.filter(({ said }) => said >= ENOUGH).sort((a, b) => b.worth - a.worth)
  if (found && found.said > ofBest + MUCH_MORE) return found.evidence
  if (isBestFitting) return best
  return scored.find(({ said }) => said >= ofBest)?.evidence ?? best
}

/** Share of the weight of what is said of the part alone that the clause says. */
function saidOf({ terms }: AskedPart, { inClause }: Evidence, termWeights: readonly number[]): number {
  return shareOf(terms, inClause, termWeights)
}

function shareOf(
  terms: readonly number[],
  strengths: readonly number[],
  termWeights: readonly number[],
): number {
  const total = terms.reduce((sum, term) => sum + (termWeights[term] ?? 0), 0)
  if (total === 0) return 0
  return terms.reduce((sum, term) => sum + (strengths[term] ?? 0) * (termWeights[term] ?? 0), 0) / total
}

function hasUnit({ figures, facts }: Evidence, { unit }: AskedPart): boolean {
  return unit === null
    ? facts.length > 0
    : figures.some(({ units }) => units.some(({ place }) => place === unit))
}

/** In the order asked; clauses of one sentence as one, where the first of them was asked. */
function joined(
  found: readonly PartAnswer[],
  ranked: readonly Evidence[],
  library: Pick<Library, 'factsOf'>,
): PartAnswer[] {
  const result: PartAnswer[] = []
  for (const { evidence, parts } of found) {
    const before = result.find((other) => spanOfBoth(other.evidence, evidence) !== null)
    const span = before && spanOfBoth(before.evidence, evidence)
    if (!before || !span) result.push({ evidence, parts })
    else {
      before.evidence = widened(before.evidence, span, ranked, library)
      before.parts.push(...parts)
    }
  }
  return result
}

/** From one clause to the other when they stand in one sentence, are the same, or one holds the other. */
function spanOfBoth(first: Evidence, second: Evidence) {
  if (first.passage.id !== second.passage.id) return null
  if (second.clause.start >= first.clause.start && second.clause.end <= first.clause.end) return first.clause
  const isSameSentence = sentenceOf(first.passage, second.clause).some(
    ({ start }) => start >= first.clause.start && start < first.clause.end,
  )
  const span = hullOf([first.clause, second.clause])
  return isSameSentence && lengthOf(span) <= JOINED_MAX_CHARACTERS ? span : null
}
