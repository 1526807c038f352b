import type { Evidence } from '../../domain/evidence.ts'
import type { Span } from '../../domain/span.ts'
import type { Library } from '../../ports.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { hullOf, lengthOf, nearBest, sentenceOf, startOfThought, widened } from '../statements/sentence.ts'
import { PROSE_MAX_CHARACTERS } from '../statements/shown-part.ts'

/** Clauses that begin with so many equal words say the same of one thing after another. */
const SAME_WORDS = 2
const MIN_PARALLEL = 3
/** How much of what the best clause and its surroundings say of the question another must say to be about the same. */
const COVERAGE_SHARE = 0.75

/** "gồm A, B và C", "như: A; B", "các xã: A, B": the words that announce things, and at least two of them. */
const ANNOUNCED = /(?:(?<![\p{L}\p{M}])(?:gồm|như)(?![\p{L}\p{M}])\s*:?|:)\s[^.]*?(?:[,;]\s|\svà\s)/iu
/** "… xã Hoàng Đông và xã Quảng Lạc": two proper names inside the sentence. */
const TWO_NAMES = /[\p{L}\p{N}”)]\s+\p{Lu}\p{Ll}[^.]*?(?:[,;]|\svà)\s(?:[^.]*?\s)?\p{Lu}\p{Ll}/u
const OPENS_LIST = /(?:(?<![\p{L}\p{M}])(?:gồm|như)(?![\p{L}\p{M}])|:)/iu

/**
 * What a list rests on: the clause that names the things rather than the one that counts them, with the rest of its
 * sentence, or with the clauses beside it that name one thing each.
 */
export function namingEvidence(
  best: Evidence,
  ranked: readonly Evidence[],
  library: Pick<Library, 'factsOf'>,
): Evidence {
  const named = namingClause(best, ranked)
  return widened(named, namedPart(named, ranked), ranked, library)
}

/** The best clause when it names things; else the nearest one that does, else the best. */
export function namingClause(best: Evidence, ranked: readonly Evidence[]): Evidence {
  if (names(best)) return best
  const coverage = (best.features.contextCoverage ?? 0) * COVERAGE_SHARE
  const near = nearBest(best, ranked).filter(({ features }) => (features.contextCoverage ?? 0) >= coverage)
  return near.find((other) => announces(other) || isNamingNote(other)) ?? best
}

/** The clauses in a row around one that begin with the same words: "Liên quan đến A …; Liên quan đến B …"; none when few. */
export function parallelClauses({ text, clauses }: Evidence['passage'], clause: Span): Span[] {
  const beginning = (span: Span | undefined) =>
    span === undefined
      ? ''
      : wordsOf(text.slice(span.start, span.end).replace(/^\s*trong đó\s*:?/iu, ''))
          .slice(0, SAME_WORDS)
          .map(({ folded }) => folded)
          .join(' ')
  const own = beginning(clause)
  const place = clauses.findIndex(({ start }) => start === clause.start)
  let [first, last] = [place, place]
  while (first > 0 && beginning(clauses[first - 1]) === own) first -= 1
  while (last < clauses.length - 1 && beginning(clauses[last + 1]) === own) last += 1
  return place >= 0 && last - first + 1 >= MIN_PARALLEL ? clauses.slice(first, last + 1) : []
}

/** A note that prints no figure mostly names what its clause counts. */
function isNamingNote({ passage, clause, facts }: Evidence): boolean {
  const text = passage.text.slice(clause.start, clause.end)
  return (
    passage.kind === 'note' && facts.length === 0 && passage.clauses.length > 1 && /\p{Lu}\p{Ll}/u.test(text)
  )
}

function names(evidence: Evidence): boolean {
  return announces(evidence) || TWO_NAMES.test(restOfSentence(evidence))
}

function announces(evidence: Evidence): boolean {
  return (
    ANNOUNCED.test(restOfSentence(evidence)) || parallelClauses(evidence.passage, evidence.clause).length > 0
  )
}

function restOfSentence({ passage, clause }: Evidence): string {
  const behind = sentenceOf(passage, clause).filter(({ start }) => start >= clause.start)
  return passage.text.slice(clause.start, hullOf(behind).end)
}

function namedPart(evidence: Evidence, ranked: readonly Evidence[]): Span {
  const { passage, clause } = evidence
  const parallel = parallelClauses(passage, clause)
  const sentence = sentenceOf(passage, clause)
  const behind = sentence.filter(({ start }) => start > clause.start)
  const text = (span: Span) => passage.text.slice(span.start, span.end)
  const isOpen = OPENS_LIST.test(text(clause))
  const going = behind.findIndex((span) => !isOpen && !namesSomething(text(span)))
  const named = [clause, ...(going < 0 ? behind : behind.slice(0, going))]
  const before = sentence.filter(
    ({ start }) => start < clause.start && start >= startOfThought(evidence, ranked),
  )
  const options = [parallel, [...before, ...named], named]
  const fitting = options.find(
    (clauses) => clauses.length > 0 && lengthOf(hullOf(clauses)) <= PROSE_MAX_CHARACTERS,
  )
  return fitting ? hullOf(fitting) : clause
}

/** "Vĩnh Trại đạt 99,80%", "trong đó …": a clause that goes on with the names of the one before. */
function namesSomething(text: string): boolean {
  return /^\s*(?:trong đó|và|thành viên)(?![\p{L}\p{M}])/iu.test(text) || /\p{Lu}\p{Ll}/u.test(text)
}
