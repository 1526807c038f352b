import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Question } from '../domain/question.ts'
import type { Span } from '../domain/span.ts'
import { ordersService } from '../vietnamese/orders-to-service.ts'
import { hasPhrase, wordRange, type AnalysedText, type WordRange } from './analysed-text.ts'
import { cellSiblings } from './cell-siblings.ts'
import type { FigureMatch } from './figure-features.ts'
import { figureMatches, type LabelledFact } from './figure-matches.ts'
import { matchOwnStatus } from './own-status.ts'
import { createMatcher, pairsOf, type Match, type Matcher } from './term-matching.ts'

/** Words beside a passage. `isHead`: column heads and row groups, without which a table row says nothing. */
export interface Surrounding {
  text: AnalysedText
  strength: number
  isHead: boolean
}

/** A clause and the words of its passage that stand in it. */
interface ClauseWords {
  clause: Span
  range: WordRange
}

/** A passage with its words and those of what stands around it. */
export interface AnalysedPassage {
  passage: Passage
  /** Its clauses with their words; one that orders the service about, whoever wrote it there, states nothing and is left out. */
  clauses: readonly ClauseWords[]
  /** Facts of the passage, each with the words of what it counts: label, qualifiers, unit. */
  facts: readonly LabelledFact[]
  text: AnalysedText
  /** Everything that explains the passage, nearest first, with how much a word there counts for the clause. */
  surroundings: readonly Surrounding[]
}

/**
 * How much a word counts when it stands beside the clause instead of in it. What the clause hangs on (its list item, the
 * clause that carries its note mark) says almost as much as the clause itself; a chapter heading says little.
 */
const SURROUNDING_STRENGTH = {
  passage: 0.6,
  anchor: 0.8,
  lead: 0.8,
  nearestHeading: 0.7,
  upperHeading: 0.45,
  title: 0.35,
} as const

export function analysePassage(
  passage: Passage,
  frame: string,
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
  const siblings = passage.cells === null ? null : cellSiblings(facts, passage.cells)
  const words = analyse(passage.text)
  return {
    passage,
    clauses: passage.clauses
      .filter(({ start, end }) => !ordersService(passage.text.slice(start, end)))
      .map((clause) => ({ clause, range: wordRange(words, clause.start, clause.end) })),
    facts: facts.map((fact, place) => ({
      fact,
      label: analyse([fact.label, ...fact.qualifiers, fact.unit].join(' | ')),
      name: analyse(fact.label),
      siblings: siblings?.[place] ?? null,
      part: typeof siblings?.[place]?.part === 'string' ? analyse(siblings[place].part) : null,
    })),
    text: words,
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
      part(frame, SURROUNDING_STRENGTH.title),
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
  /** Whether something is named in the question that neither the passage nor what it hangs on names. */
  isNameMissing: boolean
  /** Offsets in the passage of the words that the question says too. */
  shared: number[]
  /** Facts printed in the clause. */
  facts: readonly Fact[]
  /** For each of them, what its words have in common with the question; compared when first asked for. */
  readonly figures: readonly FigureMatch[]
  /** BM25 of the passage, 1 for the best of all. */
  wordScore: number
  /** Cosine of the passage, scaled to 0–1 among the candidates. */
  vectorScore: number
  /** Cosine of the clause, scaled to 0–1 among the nearest ones; 0 for all others. */
  clauseScore: number
  /** The cosine itself; for a passage that the vectors did not bring, that of the farthest they brought. */
  cosine: number
}

export interface PassageScores extends Pick<Candidate, 'wordScore' | 'vectorScore' | 'cosine'> {
  /** By the offset of the clause. */
  clauseScores: Map<number, number>
}

/** Every clause of a passage that states something, as a candidate. */
export function candidatesOf(
  question: Question,
  analysed: AnalysedPassage,
  { clauseScores, ...scores }: PassageScores,
  matcher: Matcher = createMatcher(question),
): Candidate[] {
  const around = [
    weaken(matcher.matchWhole(analysed.text), SURROUNDING_STRENGTH.passage),
    ...analysed.surroundings.map(({ text, strength }) => weaken(matcher.matchWhole(text), strength)),
  ]
  const surrounding = strongest(around)
  const texts = [analysed.text, ...analysed.surroundings.map(({ text }) => text)]
  const isNameMissing = matcher.namesMissing(texts).length > 0
  const ownPlaces = [
    ...matchOwnPlaces(question, analysed),
    ...matchOwnStatus(question, analysed.passage, analysed.facts),
  ]
  // A table row says what its column heads and its group say: alone it is a line of numbers.
  const heads =
    analysed.passage.kind === 'row'
      ? analysed.surroundings.flatMap(({ text, strength, isHead }) =>
          isHead ? [weaken(matcher.matchWhole(text), strength)] : [],
        )
      : []
  return analysed.clauses.map(({ clause, range }) => {
    const said = strongest([matcher.match(analysed.text, range), ...heads, ...ownPlaces])
    const context = strongest([said, surrounding])
    const printed = analysed.facts.filter(({ fact }) => fact.start >= clause.start && fact.end <= clause.end)
    let compared: readonly FigureMatch[] | null = null
    return {
      analysed,
      clause,
      range,
      inClause: said.terms,
      pairsInClause: said.pairs,
      inContext: context.terms,
      pairsInContext: context.pairs,
      isNameMissing,
      shared: analysed.text.starts
        .slice(range.from, range.to)
        .filter((_, place) => matcher.isAsked(analysed.text.folded[range.from + place] ?? '')),
      facts: printed.map(({ fact }) => fact),
      get figures() {
        compared ??= figureMatches(printed, clause, analysed.text, matcher)
        return compared
      },
      ...scores,
      clauseScore: clauseScores.get(clause.start) ?? 0,
    }
  })
}

/**
 * A document on a place seldom names it again: what its title or letterhead names is said in every clause. "Thành phố Lạng Sơn có bao nhiêu
 * hộ nghèo?" asks no more of a report on Lạng Sơn than the question without the name.
 */
function matchOwnPlaces(question: Question, { surroundings }: AnalysedPassage): Match[] {
  const frame = surroundings.at(-1)?.text
  if (!frame) return []
  return question.places.flatMap((name): Match[] => {
    const words = name.split(' ')
    if (!hasPhrase(frame, words, { from: 0, to: frame.folded.length }, 0)) return []
    const start = question.terms.findIndex((_, place) =>
      words.every((word, offset) => question.terms[place + offset]?.folded === word),
    )
    if (start < 0) return []
    const isInside = (place: number) => place >= start && place < start + words.length
    return [
      {
        terms: question.terms.map((_, place) => (isInside(place) ? 1 : 0)),
        pairs: pairsOf(question).map(([first, second]) => (isInside(first) && isInside(second) ? 1 : 0)),
      },
    ]
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
