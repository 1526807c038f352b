import { placeToneMark } from '../vietnamese/tone-placement.ts'
import { wordsOf } from '../vietnamese/words.ts'

/** Words of a text with their places, made once a passage and read many times. */
export interface AnalysedText {
  folded: readonly string[]
  /** Lower case with marks, tone marks in their one place. */
  accented: readonly string[]
  starts: readonly number[]
  /** Places (numbers of words) of every folded word. */
  places: ReadonlyMap<string, readonly number[]>
}

export function analyseText(text: string): AnalysedText {
  const words = wordsOf(text)
  const places = new Map<string, number[]>()
  words.forEach((word, place) => {
    const known = places.get(word.folded)
    if (known) known.push(place)
    else places.set(word.folded, [place])
  })
  return {
    folded: words.map((word) => word.folded),
    accented: words.map((word) => placeToneMark(word.text)),
    starts: words.map((word) => word.start),
    places,
  }
}

/** A part of an analysed text: words `from`–`to` (exclusive). */
export interface WordRange {
  from: number
  to: number
}

/** The words whose first letter stands in `start`–`end`. */
export function wordRange(text: AnalysedText, start: number, end: number): WordRange {
  return { from: lowerBound(text.starts, start), to: lowerBound(text.starts, end) }
}

/** First place at or after `range.from` where the word stands, or −1. */
export function findWord(text: AnalysedText, word: string, range: WordRange): number {
  const places = text.places.get(word)
  if (!places) return -1
  return places.find((place) => place >= range.from && place < range.to) ?? -1
}

/**
 * Whether the words of a phrase stand in this order, at most `gap` other words between neighbours: "hộ nghèo" stands in
 * "hộ cận nghèo" only with a gap.
 */
export function hasPhrase(
  text: AnalysedText,
  phrase: readonly string[],
  range: WordRange,
  gap: 0 | 1 = 1,
): boolean {
  const [first, ...rest] = phrase
  if (first === undefined) return false
  return (text.places.get(first) ?? []).some((place) => {
    if (place < range.from || place >= range.to) return false
    let at = place
    for (const word of rest) {
      const next = [at + 1, at + 1 + gap].find(
        (candidate) => candidate < range.to && text.folded[candidate] === word,
      )
      if (next === undefined) return false
      at = next
    }
    return true
  })
}

/** Longer phrases are the same words whatever their marks; short ones are not: "lợn" is no "lớn". */
const MARKS_DECIDE_WORDS = 2

/** Whether a phrase stands in the text, its words side by side and, when it is short, with the same marks. */
export function saysMarked(
  text: AnalysedText,
  folded: readonly string[],
  marked: readonly string[],
  range: WordRange,
): boolean {
  const [first] = folded
  if (first === undefined) return false
  const marksDecide =
    folded.length <= MARKS_DECIDE_WORDS && folded.some((word, place) => word !== marked[place])
  return (text.places.get(first) ?? []).some(
    (at) =>
      at >= range.from &&
      at + folded.length <= range.to &&
      folded.every((word, offset) => text.folded[at + offset] === word) &&
      (!marksDecide || marked.every((word, offset) => text.accented[at + offset] === word)),
  )
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}
