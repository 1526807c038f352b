import type { AskedPart } from '../domain/question.ts'
import type { AskedAmount } from './asked-unit.ts'
import { cueAt, placesOfCue } from './cues.ts'

export interface PartedQuestion {
  /** Words as `spokenWords` gives them. */
  words: readonly string[]
  /** For every term of the question the place of its word in `words`. */
  termPlaces: readonly number[]
  /** Places of words with a comma, bracket or semicolon before them. */
  breaks: readonly number[]
  amounts: readonly AskedAmount[]
}

/**
 * The things that a question asks for side by side ("bao nhiêu hộ, hết bao nhiêu tiền", "diện tích và sản lượng"), each with
 * the terms that are said of it alone. Empty when one thing is asked for.
 */
export function partsOf(question: PartedQuestion): AskedPart[] {
  return question.amounts.length > 1 ? partsByAmount(question) : partsByIndicator(question)
}

/** Every "bao nhiêu" is a part, from the last comma or "và" before it. What stands before the first is said of all. */
function partsByAmount(question: PartedQuestion): AskedPart[] {
  const { amounts, words } = question
  const cuts = amounts
    .slice(1)
    .map(({ place }, later) => lastCut(question, amounts[later]?.place ?? 0, place) ?? place)
  const [firstCut = 0] = cuts
  const second = amounts[1]?.place ?? 0
  // "A bao nhiêu, B bao nhiêu": where the second is named before its "bao nhiêu", so is the first.
  const isNamedBefore =
    termsBetween(question, firstCut, second).length > 0 && (amounts[1]?.unit?.detail.length ?? 0) === 0
  const starts = [isNamedBefore ? 0 : (amounts[0]?.place ?? 0), ...cuts]
  const units = unitsOf(amounts)
  return amounts.map((_, order) => ({
    terms: termsBetween(question, starts[order] ?? 0, cuts[order] ?? words.length),
    unit: units[order] ?? null,
    isOfEach: placesOfCue('each', words).some(
      (place) => place >= (starts[order] ?? 0) && place < (cuts[order] ?? words.length),
    ),
  }))
}

/** "diện tích … và sản lượng … là bao nhiêu": two indicators joined, asked for by one word or by none. */
function partsByIndicator(question: PartedQuestion): AskedPart[] {
  const { words, breaks } = question
  const joins = [...placesOfCue('and', words), ...breaks]
  const [first] = placesOfCue('indicator', words)
  if (first === undefined) return []
  const cut = joins.find((place) => {
    const start = place + cueAt('and', words, place)
    return place > first && cueAt('indicator', words, start) > 0
  })
  if (cut === undefined) return []
  const parts = [termsBetween(question, first, cut), termsBetween(question, cut, words.length)]
  return parts.some((terms) => terms.length === 0)
    ? []
    : parts.map((terms) => ({ terms, unit: null, isOfEach: false }))
}

/** A bare "bao nhiêu" counts what the one before it counts: "bao nhiêu hồ sơ, đã trả bao nhiêu". */
function unitsOf(amounts: readonly AskedAmount[]): (number | null)[] {
  let said = 0
  return amounts.map(({ unit }) => {
    if (unit !== null) said += 1
    return said === 0 ? null : said - 1
  })
}

function lastCut({ words, breaks }: PartedQuestion, from: number, to: number): number | undefined {
  return [...placesOfCue('and', words), ...breaks]
    .filter((place) => place > from && place <= to)
    .sort((a, b) => b - a)[0]
}

function termsBetween({ termPlaces }: PartedQuestion, from: number, to: number): number[] {
  return termPlaces.flatMap((place, term) => (place >= from && place < to ? [term] : []))
}
