import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Question } from '../domain/question.ts'
import type { Span } from '../domain/span.ts'
import { wordRange, type AnalysedText, type WordRange } from './analysed-text.ts'
import { createMatcher, type Match, type Matcher } from './term-matching.ts'

/** Words beside a passage. `isHead`: column heads and row groups, without which a table row says nothing. */
export interface Surrounding {
  text: AnalysedText
  strength: number
  isHead: boolean
}

/** A passage with its words and those of what stands around it. */
export interface AnalysedPassage {
  passage: Passage
  /** Facts of the passage, each with the words of what it counts: label, qualifiers, unit. */
  facts: readonly { fact: Fact; label: AnalysedText }[]
  text: AnalysedText
  /** Everything that explains the passage, nearest first, with how much a word there counts for the clause. */
  surroundings: readonly Surrounding[]
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

export function analysePassage(
  passage: Passage,
  documentTitle: string,
  facts: readonly Fact[],
  analyse: (text: string) => AnalysedText,
): AnalysedPassage {
  const cellHeads = passage.cells?.map((cell) => cell.column).join(' | ') ?? ''
  const part = (text: string, strength: number, isHead = false): Surrounding => ({
    text: analyse(text),
    strength,
    isHead,
  })
  const { anchor, lead } = passage.context
  return {
    passage,
    facts: facts.map((fact) => ({
      fact,
      label: analyse([fact.label, ...fact.qualifiers, fact.unit].join(' | ')),
    })),
    text: analyse(passage.text),
    surroundings: [
      ...(anchor ? [part(anchor.text, SURROUNDING_STRENGTH.anchor)] : []),
      ...lead.map((text) => part(text, SURROUNDING_STRENGTH.lead, true)),
      ...(cellHeads ? [part(cellHeads, SURROUNDING_STRENGTH.lead, true)] : []),
      ...[...passage.sectionPath]
        .reverse()
        .map((heading, level) =>
          part(
            heading,
            level === 0 ? SURROUNDING_STRENGTH.nearestHeading : SURROUNDING_STRENGTH.upperHeading,
          ),
        ),
      part(documentTitle, SURROUNDING_STRENGTH.title),
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
  /** For each of them and every term, how surely the term names what it counts. */
  inLabels: readonly (readonly number[])[]
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
  scores: PassageScores,
  matcher: Matcher = createMatcher(question),
): Candidate[] {
  const around = [
    weaken(matcher.matchWhole(analysed.text), SURROUNDING_STRENGTH.passage),
    ...analysed.surroundings.map(({ text, strength }) => weaken(matcher.matchWhole(text), strength)),
  ]
  const surrounding = strongest(around)
  // A table row says what its column heads and its group say: alone it is a line of numbers.
  const heads =
    analysed.passage.kind === 'row'
      ? analysed.surroundings.flatMap(({ text, strength, isHead }) =>
          isHead ? [weaken(matcher.matchWhole(text), strength)] : [],
        )
      : []
  return analysed.passage.clauses.map((clause) => {
    const range = wordRange(analysed.text, clause.start, clause.end)
    const said = strongest([matcher.match(analysed.text, range), ...heads])
    const context = strongest([said, surrounding])
    const printed = analysed.facts.filter(({ fact }) => fact.start >= clause.start && fact.end <= clause.end)
    return {
      analysed,
      clause,
      range,
      inClause: said.terms,
      pairsInClause: said.pairs,
      inContext: context.terms,
      pairsInContext: context.pairs,
      shared: analysed.text.starts
        .slice(range.from, range.to)
        .filter((_, place) => matcher.isAsked(analysed.text.folded[range.from + place] ?? '')),
      facts: printed.map(({ fact }) => fact),
      inLabels: printed.map(({ label }) => matcher.matchWhole(label).terms),
      ...scores,
    }
  })
}

function weaken({ terms, pairs }: Match, strength: number): Match {
  return { terms: terms.map((value) => value * strength), pairs: pairs.map((value) => value * strength) }
}

/** The best of several matches, term by term and pair by pair. */
function strongest(matches: readonly Match[]): Match {
  return {
    terms: highest(matches.map(({ terms }) => terms)),
    pairs: highest(matches.map(({ pairs }) => pairs)),
  }
}

function highest(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = lists
  const best = [...first]
  for (const list of others) {
    for (let place = 0; place < best.length; place += 1) {
      best[place] = Math.max(best[place] ?? 0, list[place] ?? 0)
    }
  }
  return best
}
