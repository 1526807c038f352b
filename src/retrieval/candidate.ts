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

/** What the words of a clause have in common with the question, before anything is known of how near it stands. */
export type MatchedClause = Omit<Candidate, 'wordScore' | 'vectorScore' | 'clauseScore' | 'cosine'>

/** Every clause of a passage that states something, compared with the question word by word. */
export function matchClauses(
  question: Question,
  analysed: AnalysedPassage,
  matcher: Matcher = createMatcher(question),
): MatchedClause[] {
  const { text, surroundings } = analysed
  const isRow = analysed.passage.kind === 'row'
  const around = emptyMatch(question)
  raise(around, matcher.matchWhole(text), SURROUNDING_STRENGTH.passage)
  // A table row says what its column heads and its group say: alone it is a line of numbers.
  const heads = emptyMatch(question)
  for (const { text: beside, strength, isHead } of surroundings) {
    raise(around, matcher.matchWhole(beside), strength)
    if (isRow && isHead) raise(heads, matcher.matchWhole(beside), strength)
  }
  const isNameMissing = matcher.namesMissing([text, ...surroundings.map((beside) => beside.text)]).length > 0
  for (const own of matchOwnPlaces(question, analysed)) raise(heads, own)
  for (const own of matchOwnStatus(question, analysed.passage, analysed.facts)) raise(heads, own)
  return analysed.clauses.map(({ clause, range }) => {
    const said = copyOf(matcher.match(text, range))
    raise(said, heads)
    const context = copyOf(said)
    raise(context, around)
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
      facts: printed.map(({ fact }) => fact),
      get figures() {
        compared ??= figureMatches(printed, clause, text, matcher)
        return compared
      },
    }
  })
}

/** A compared clause with how near it stands to the question. */
export function candidateOf(clause: MatchedClause, { clauseScores, ...scores }: PassageScores): Candidate {
  return Object.assign(clause, { ...scores, clauseScore: clauseScores.get(clause.clause.start) ?? 0 })
}

/** Offsets in the passage of the words of a clause that the question says too. */
export function sharedWords({ analysed: { text }, range }: MatchedClause, matcher: Matcher): number[] {
  return text.starts
    .slice(range.from, range.to)
    .filter((_, place) => matcher.isAsked(text.folded[range.from + place] ?? ''))
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

interface OpenMatch extends Match {
  terms: number[]
  pairs: number[]
}

function emptyMatch(question: Question): OpenMatch {
  return { terms: question.terms.map(() => 0), pairs: pairsOf(question).map(() => 0) }
}

function copyOf({ terms, pairs }: Match): OpenMatch {
  return { terms: [...terms], pairs: [...pairs] }
}

/** Raises every term and pair to what another match says of it, weakened by `strength`. */
function raise(match: OpenMatch, { terms, pairs }: Match, strength = 1): void {
  raiseEach(match.terms, terms, strength)
  raiseEach(match.pairs, pairs, strength)
}

function raiseEach(values: number[], others: readonly number[], strength: number): void {
  for (let place = 0; place < values.length; place += 1) {
    const other = (others[place] ?? 0) * strength
    if (other > (values[place] ?? 0)) values[place] = other
  }
}
