import type { TermRange } from '../domain/computation.ts'
import { cueAt, placesOfCue } from './cues.ts'
import type { AskedThings } from './sides.ts'

/** A stretch of words: what stands before and behind the words that set two things side by side. */
interface Stretch {
  from: number
  to: number
}

/**
 * The two things that a question sets side by side, as stretches of its terms: "lúa | hay | ngô". They are parted at one place only,
 * and reach to the next word of comparing ("bên nào", "nhiều hơn") or comma; what both share may stand in either. Null where
 * nothing is set side by side.
 */
export function comparedSides(question: AskedThings): [TermRange, TermRange] | null {
  for (const between of partings(question.words)) {
    const left = termsIn(leftOf(between.from, question), question)
    const right = termsIn(rightOf(between.to, question), question)
    if (left !== null && right !== null) return [left, right]
  }
  return null
}

/** Words that part two things, surest first: "hay" before "với" before "và"; the comparing word itself where nothing else does. */
const PARTINGS = ['sideOr', 'sideAgainst', 'sideWith', 'join'] as const

function partings(words: readonly string[]): Stretch[] {
  const said = PARTINGS.flatMap((name) => stretchesOf(name, words)).filter(
    ({ from, to }) => !isComparing(words, from - 1) && !joinsNothing(words, from, to),
  )
  const comparing = stretchesOf('sideCompared', words)
  const [first] = comparing
  const last = comparing.at(-1)
  return first === undefined || last === undefined
    ? said
    : [...said, { from: first.from, to: isNextTo(first, last, words) ? last.to : first.to }]
}

function stretchesOf(name: string, words: readonly string[]): Stretch[] {
  const said = placesOfCue(name, words).map((from) => ({ from, to: from + cueAt(name, words, from) }))
  // "ít hơn" holds the "hơn" of its own.
  return said.filter(({ from }, place) => !said.slice(0, place).some(({ to }) => to > from))
}

/** "nhiều hơn hay ít hơn": the "hay" parts two words of comparing, not two things. */
function isComparing(words: readonly string[], end: number): boolean {
  return stretchesOf('sideCompared', words).some(({ to }) => to === end + 1) && comparesBehind(words, end + 1)
}

function comparesBehind(words: readonly string[], place: number): boolean {
  return stretchesOf('sideCompared', words).some(({ from }) => from === place + 1)
}

function isNextTo(first: Stretch, last: Stretch, words: readonly string[]): boolean {
  return (
    first !== last &&
    stretchesOf('sideOr', words).some(({ from, to }) => from === first.to && to === last.from)
  )
}

/** "đối với", "so với năm trước", "hay không" set nothing beside anything. */
function joinsNothing(words: readonly string[], from: number, to: number): boolean {
  return cueAt('notSide', words, from - 1) > 0 || cueAt('notSide', words, from) > to - from
}

/** From the last word of comparing or comma before it; all words where what follows those says nothing. */
function leftOf(end: number, question: AskedThings): Stretch {
  const { words, breaks } = question
  const opened = ['sideCompared', 'sideOpens'].flatMap((name) => stretchesOf(name, words).map(({ to }) => to))
  const starts = [...opened, ...breaks, ...selectors(words).map(({ to }) => to)].filter(
    (start) => start < end,
  )
  // "nghị định nhiều hơn hay thông tư": the word of comparing belongs to neither.
  const own = stretchesOf('sideCompared', words).find((stretch) => stretch.to === end)
  const to = own?.from ?? end
  const from = Math.max(0, ...starts.filter((start) => start < to))
  return termsIn({ from, to }, question) === null ? { from: 0, to } : { from, to }
}

function rightOf(start: number, question: AskedThings): Stretch {
  const { words, breaks } = question
  const closing = ['sideCompared', 'sideCloses'].flatMap((name) =>
    stretchesOf(name, words).map(({ from }) => from),
  )
  const ends = [...closing, ...breaks, ...selectors(words).map(({ from }) => from)].filter(
    (end) => end > start,
  )
  return { from: start, to: Math.min(words.length, ...ends) }
}

/** "bên nào", "xã nào": the word before "nào" belongs to it. */
function selectors(words: readonly string[]): Stretch[] {
  return placesOfCue('which', words).map((place) => ({ from: Math.max(0, place - 1), to: place + 1 }))
}

function termsIn({ from, to }: Stretch, { termPlaces }: AskedThings): TermRange | null {
  const first = termPlaces.findIndex((place) => place >= from)
  const behind = termPlaces.findIndex((place) => place >= to)
  const end = behind < 0 ? termPlaces.length : behind
  return first >= 0 && end > first ? { from: first, to: end } : null
}
