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
  const [first] = phrase
  if (first === undefined) return false
  for (const place of text.places.get(first) ?? [])
    if (place >= range.from && place < range.to && goesOn(text, phrase, place, range, gap)) return true
  return false
}

/** Whether the words behind the first, which stands at `place`, follow it. */
function goesOn(
  text: AnalysedText,
  phrase: readonly string[],
  place: number,
  range: WordRange,
  gap: 0 | 1,
): boolean {
  let at = place
  for (let order = 1; order < phrase.length; order += 1) {
    const word = phrase[order]
    if (at + 1 < range.to && text.folded[at + 1] === word) at += 1
    else if (gap === 1 && at + 2 < range.to && text.folded[at + 2] === word) at += 2
    else return false
  }
  return true
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
  const places = first === undefined ? undefined : text.places.get(first)
  if (places === undefined) return false
  const marksDecide =
    folded.length <= MARKS_DECIDE_WORDS && folded.some((word, place) => word !== marked[place])
  return places.some(
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
