import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Question } from '../domain/question.ts'
import type { Span } from '../domain/span.ts'
import { analyseText, wordRange, type AnalysedText, type WordRange } from './analysed-text.ts'
import { matchPairs, matchTerms } from './term-matching.ts'

/** A passage with its words and those of what stands around it. */
export interface AnalysedPassage {
  passage: Passage
  text: AnalysedText
  /** Everything that explains the passage, nearest first, with how much a word there counts for the clause. */
  surroundings: readonly { text: AnalysedText; strength: number }[]
}

/**
 * How much a word counts when it stands beside the clause instead of in it. What the clause hangs on (its list item, the
 * clause that carries its note mark) says almost as much as the clause itself; a chapter heading says little.
 */
export const SURROUNDING_STRENGTH = {
  passage: 0.6,
  anchor: 0.8,
  lead: 0.8,
  nearestHeading: 0.7,
  upperHeading: 0.45,
  title: 0.35,
} as const

export function analysePassage(passage: Passage, documentTitle: string): AnalysedPassage {
  const headings = [...passage.sectionPath].reverse()
  const cellHeads = passage.cells?.map((cell) => cell.column).join(' | ') ?? ''
  return {
    passage,
    text: analyseText(passage.text),
    surroundings: [
      ...(passage.context.anchor
        ? [{ text: analyseText(passage.context.anchor.text), strength: SURROUNDING_STRENGTH.anchor }]
        : []),
      ...passage.context.lead.map((lead) => ({
        text: analyseText(lead),
        strength: SURROUNDING_STRENGTH.lead,
      })),
      ...(cellHeads ? [{ text: analyseText(cellHeads), strength: SURROUNDING_STRENGTH.lead }] : []),
      ...headings.map((heading, level) => ({
        text: analyseText(heading),
        strength: level === 0 ? SURROUNDING_STRENGTH.nearestHeading : SURROUNDING_STRENGTH.upperHeading,
      })),
      { text: analyseText(documentTitle), strength: SURROUNDING_STRENGTH.title },
    ],
  }
}

/** A clause that may answer, with everything its features are computed from. */
export interface Candidate {
  analysed: AnalysedPassage
  clause: Span
  range: WordRange
  /** For every term, how surely it stands in the clause. */
  inClause: readonly number[]
  /** The same, counting the rest of the passage and its surroundings. */
  inContext: readonly number[]
  pairsInClause: readonly number[]
  pairsInContext: readonly number[]
  /** Offsets in the passage of the words that the question says too. */
  shared: number[]
  /** Facts printed in the clause. */
  facts: readonly Fact[]
  /** BM25 of the passage, 1 for the best of all. */
  wordScore: number
  /** Cosine of the passage, scaled to 0–1 among the candidates. */
  vectorScore: number
  /** The cosine itself; for a passage that the vectors did not bring, that of the farthest they brought. */
  cosine: number
}

export interface PassageScores {
  wordScore: number
  vectorScore: number
  cosine: number
}

/** Every clause of a passage as a candidate. */
export function candidatesOf(
  question: Question,
  analysed: AnalysedPassage,
  facts: readonly Fact[],
  scores: PassageScores,
): Candidate[] {
  const everything = { from: 0, to: analysed.text.folded.length }
  const around = [
    { text: analysed.text, strength: SURROUNDING_STRENGTH.passage },
    ...analysed.surroundings,
  ].map(({ text, strength }) => {
    const range = text === analysed.text ? everything : { from: 0, to: text.folded.length }
    return {
      terms: matchTerms(question, text, range).map((value) => value * strength),
      pairs: matchPairs(question, text, range).map((value) => value * strength),
    }
  })
  return analysed.passage.clauses.map((clause) => {
    const range = wordRange(analysed.text, clause.start, clause.end)
    const inClause = matchTerms(question, analysed.text, range)
    const pairsInClause = matchPairs(question, analysed.text, range)
    return {
      analysed,
      clause,
      range,
      inClause,
      pairsInClause,
      inContext: highest([inClause, ...around.map((part) => part.terms)]),
      pairsInContext: highest([pairsInClause, ...around.map((part) => part.pairs)]),
      shared: sharedOffsets(question, analysed.text, range),
      facts: facts.filter((fact) => fact.start >= clause.start && fact.end <= clause.end),
      ...scores,
    }
  })
}

function sharedOffsets(question: Question, text: AnalysedText, range: WordRange): number[] {
  const asked = new Set([
    ...question.terms.map((term) => term.folded),
    ...question.alternatives.flatMap((alternative) =>
      alternative.phrases.flatMap((phrase) => phrase.split(' ')),
    ),
  ])
  return text.starts
    .slice(range.from, range.to)
    .filter((_, place) => asked.has(text.folded[range.from + place] ?? ''))
}

function highest(lists: readonly (readonly number[])[]): number[] {
  const [first = []] = lists
  return first.map((_, place) => Math.max(...lists.map((list) => list[place] ?? 0)))
}
