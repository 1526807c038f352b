import type { Evidence } from '../../domain/evidence.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/span.ts'
import type { Library } from '../../ports.ts'

/** A sentence ends with a full stop, quotation marks, brackets and the mark of a note behind it or not. */
const SENTENCE_END = /[.!?…]["”’)\]]*\s*(?:\[\^?\d+\]|[⁰¹²³⁴-⁹]+)?\s*$/u

/** The clauses of the sentence that a clause stands in: those before it up to a full stop, and those behind it. */
export function sentenceOf({ text, clauses }: Pick<Passage, 'text' | 'clauses'>, clause: Span): Span[] {
  const place = clauses.findIndex((other) => other.start === clause.start)
  if (place < 0) return [clause]
  const ends = ({ start, end }: Span) => SENTENCE_END.test(text.slice(start, end))
  let first = place
  while (first > 0 && !ends(clauses[first - 1] ?? clause)) first -= 1
  let last = place
  while (last < clauses.length - 1 && !ends(clauses[last] ?? clause)) last += 1
  return clauses.slice(first, last + 1)
}

/** An earlier clause of the sentence belongs to the thought when it says this share of what the clause says of the question. */
const SUBJECT_SHARE = 0.5

/** Where the part of its sentence begins that speaks of the same as the clause. */
export function startOfThought({ passage, clause, features }: Evidence, ranked: readonly Evidence[]): number {
  const enough = (features.clauseCoverage ?? 0) * SUBJECT_SHARE
  const starts = ranked.flatMap((other) =>
    other.passage.id === passage.id && (other.features.clauseCoverage ?? 0) >= enough
      ? [other.clause.start]
      : [],
  )
  const sentence = sentenceOf(passage, clause)
  return sentence.find(({ start }) => start >= clause.start || starts.includes(start))?.start ?? clause.start
}

/** How far below the best a clause may score that says what the best leaves out. */
const SCORE_SHARE = 0.65
/** And how much less of the question it may say, with what it hangs on. */
const COVERAGE_SHARE = 0.4
const LOOKED_AT = 40

/** The clauses that may be about the same as the best, in order of the ranking: none of another period or place. */
export function nearBest(best: Evidence, ranked: readonly Evidence[]): Evidence[] {
  const coverage = best.features.contextCoverage ?? 0
  return ranked
    .slice(0, LOOKED_AT)
    .filter(
      ({ score, features }) =>
        score >= best.score * SCORE_SHARE &&
        (features.contextCoverage ?? 0) >= coverage * COVERAGE_SHARE &&
        (features.periodClashes ?? 0) >= 0 &&
        (features.placeMissing ?? 0) >= 0,
    )
}

export const lengthOf = ({ start, end }: Span): number => end - start

/** From the first of some clauses to the end of the last. */
export function hullOf(clauses: readonly Span[]): Span {
  return {
    start: Math.min(...clauses.map(({ start }) => start)),
    end: Math.max(...clauses.map(({ end }) => end)),
  }
}

/** The same evidence resting on a wider part of its passage, with all that retrieval knows of the clauses there. */
export function widened(
  evidence: Evidence,
  span: Span,
  ranked: readonly Evidence[],
  { factsOf }: Pick<Library, 'factsOf'>,
): Evidence {
  const { passage } = evidence
  const inside = ranked.filter(
    (other) =>
      other.passage.id === passage.id && other.clause.start >= span.start && other.clause.end <= span.end,
  )
  return {
    ...evidence,
    clause: span,
    facts: factsOf(passage.id).filter((fact) => fact.start >= span.start && fact.end <= span.end),
    figures: inside.flatMap(({ figures }) => figures),
    shared: [...new Set(inside.flatMap(({ shared }) => shared))].sort((a, b) => a - b),
  }
}
