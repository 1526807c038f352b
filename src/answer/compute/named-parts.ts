import type { TermRange } from '../../domain/computation.ts'
import type { Question, Term } from '../../domain/question.ts'
import type { Candidate } from './candidates.ts'
import { askedWords, shareSaid } from './term-strengths.ts'

/** A side of the question must be covered so far by its figure … */
const MIN_AFFINITY = 0.5
/** … and so much better than by the next best. */
const MIN_LEAD = 0.05
/** From here on a word counts as said of a figure itself, not only in its clause. */
const SAID = 0.5

/**
 * The figures that the sides of a question name, in its order: "quà của Chủ tịch nước và quà của Tỉnh". A side whose
 * words fit all figures alike, or none, names nothing. Null when a side fits two figures equally well.
 */
export function namedParts(
  sides: readonly TermRange[],
  group: readonly Candidate[],
  question: Question,
): Candidate[] | null {
  const weights = question.terms.map(
    (term, place) => tellingWeight(term, place, group) * (isShared(term, sides, question) ? SHARED : 1),
  )
  const nearest = sides.map((side) => nearestTo(side, sides, group, weights, question))
  if (nearest.some((near) => near.length > 1)) return null
  return [...new Set(nearest.flat())]
}

/** The figures that a side is about, all that fit it about equally well. */
function nearestTo(
  side: TermRange,
  sides: readonly TermRange[],
  group: readonly Candidate[],
  weights: readonly number[],
  question: Question,
): Candidate[] {
  const own = weights.map((weight, place) => (isIn(side, place) ? weight : 0))
  if (own.every((weight) => weight === 0)) return exactlyNamed(side, group, question)
  const rivals = sides.filter((other) => other !== side)
  const asked = askedWords(
    question,
    (place) => isIn(side, place) || !rivals.some((other) => isIn(other, place)),
  )
  const ranked = group
    .map((candidate) => ({
      candidate,
      affinity: affinity(candidate, own) * (0.6 + 0.4 * shareSaid(candidate.label, asked)),
    }))
    .sort((a, b) => b.affinity - a.affinity)
  const most = ranked[0]?.affinity ?? 0
  if (most < MIN_AFFINITY) return []
  return ranked.filter(({ affinity }) => most - affinity < MIN_LEAD).map(({ candidate }) => candidate)
}

/** "hộ nghèo" beside "hộ cận nghèo": no word of its own tells it apart, but that its figure is called nothing more does. */
function exactlyNamed(
  { from, to }: TermRange,
  group: readonly Candidate[],
  { terms }: Question,
): Candidate[] {
  const said = terms.slice(from, to).filter(({ isLight }) => !isLight)
  const words = new Set(said.map(({ folded }) => folded))
  if (words.size < 2) return []
  return group.filter(
    ({ label }) => label.every((word) => words.has(word)) && [...words].every((word) => label.includes(word)),
  )
}

/** "đặc biệt đã làm rõ 01 vụ" is a case of what was counted before. */
const IS_PART = 0.6
const PART_OPENING = /^[\s,;(]*(?:đặc biệt|trong đó|riêng)(?!\p{L})/iu

/** How far the figure is about the weighted terms. 0–1. */
export function affinity(candidate: Candidate, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return 0
  const said = weights.reduce((sum, weight, place) => {
    const strength = candidate.strengths[place] ?? 0
    return sum + (strength >= SAID ? strength * weight : 0)
  }, 0)
  return (said / total) * (PART_OPENING.test(clauseText(candidate)) ? IS_PART : 1)
}

function clauseText({ fact, passage }: Candidate): string {
  const clause = passage.clauses.find(({ start, end }) => fact.start >= start && fact.end <= end)
  return clause === undefined ? '' : passage.text.slice(clause.start, clause.end)
}

/** Words that name every amount of money. */
const NAMES_ANY_AMOUNT: ReadonlySet<string> = new Set(['tien', 'so', 'tong'])
/** A word that says little by itself ("tỉnh") may still tell two figures apart. */
const LIGHT = 0.4

/** A noun that several sides repeat ("quà của Tỉnh", "quà của Chủ tịch nước") tells them apart least of all. */
const SHARED = 0.2

function isShared({ folded }: Term, sides: readonly TermRange[], { terms }: Question): boolean {
  return (
    sides.filter(({ from, to }) => terms.slice(from, to).some((term) => term.folded === folded)).length > 1
  )
}

/** How much a word tells the figures of a group apart: the fewer it is said of, the more; 0 when of all or none. */
function tellingWeight(term: Term, place: number, group: readonly Candidate[]): number {
  if (NAMES_ANY_AMOUNT.has(term.folded) || /^(?:19|20)\d\d$/.test(term.folded)) return 0
  const saying = group.filter(({ strengths }) => (strengths[place] ?? 0) >= SAID).length
  if (saying === 0 || saying === group.length) return 0
  return Math.log((group.length + 1) / saying) * (term.isLight ? LIGHT : 1)
}

function isIn({ from, to }: TermRange, place: number): boolean {
  return from <= place && place < to
}
