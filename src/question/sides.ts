import type { Operation, TermRange } from '../domain/computation.ts'
import { cueAt, placesOfCue } from './cues.ts'

/** A message as words, and where its terms stand in them. */
export interface AskedThings {
  /** Words with marks as typed or restored, see `spokenWords`. */
  words: readonly string[]
  /** For every term of the question the place of its word in `words`. */
  termPlaces: readonly number[]
  /** Places of words with a comma, bracket or semicolon before them. */
  breaks: readonly number[]
}

/** The things that the question names beside each other, as stretches of its terms. */
export function sidesOf(operation: Operation, question: AskedThings): TermRange[] {
  const { words, breaks } = question
  if (operation === 'remaining') return splitAt(placesOfCue('notYet', words).slice(0, 1), question)
  // In "A, B và C, …" a comma parts things as long as an "và" is still to come.
  const lastJoin = Math.max(-1, ...placesOfCue('join', words))
  const parting = operation === 'sum' ? breaks.filter((place) => place < lastJoin) : breaks
  const cuts = [...placesOfCue('side', words), ...parting]
  return operation === 'sum' ? addedSides(cuts, question) : splitAt(cuts, question)
}

/** "mỗi hộ kinh doanh", "tổng số nhân khẩu của …". */
export function headOf(operation: Operation, { words, termPlaces }: AskedThings): number | null {
  const cue =
    operation !== 'perHead' ? 'total' : placesOfCue('perHead', words).length > 0 ? 'perHead' : 'eachOne'
  const [place] = placesOfCue(cue, words)
  if (place === undefined) return null
  const behind = place + cueAt(cue, words, place)
  const term = termPlaces.findIndex((termPlace) => termPlace >= behind)
  return term >= 0 && (termPlaces[term] ?? 0) - behind <= 1 ? term : null
}

/** What is added stands before "thì … bao nhiêu" and "… có bằng"; what follows is said of the sum. */
function addedSides(cuts: readonly number[], question: AskedThings): TermRange[] {
  const closing = placesOfCue('sumFollows', question.words).find(
    (place) =>
      splitAt(
        cuts.filter((cut) => cut < place),
        before(question, place),
      ).length > 1,
  )
  return closing === undefined
    ? splitAt(cuts, question)
    : splitAt(
        cuts.filter((cut) => cut < closing),
        before(question, closing),
      )
}

function before(question: AskedThings, place: number): AskedThings {
  return { ...question, termPlaces: question.termPlaces.filter((termPlace) => termPlace < place) }
}

/** The terms between the places, parts without any left out. */
export function splitAt(places: readonly number[], { termPlaces }: AskedThings): TermRange[] {
  const cuts = [...new Set(places)].sort((a, b) => a - b)
  const ranges: TermRange[] = []
  let from = 0
  for (const cut of [...cuts, Infinity]) {
    const to = termPlaces.findIndex((place) => place >= cut)
    const end = to < 0 ? termPlaces.length : to
    if (end > from) ranges.push({ from, to: end })
    from = Math.max(from, end)
  }
  return ranges
}

const NUMBERS = new Map(
  [
    ['hai', 'ba', 'bốn', 'năm'],
    ['2', '3', '4', '5'],
    ['hai', 'ba', 'bon', 'nam'],
  ].flatMap((row) => row.map((word, place): [string, number] => [word, place + 2])),
)

/** "cả ba nhóm", "cộng hai khoản"; "cả năm" is a year. */
export function partsOf(words: readonly string[]): number | null {
  const counts = words.flatMap((word, place) => {
    const before = words[place - 1]
    const isCount = before === 'cả' || before === 'ca' || before === 'cộng' || before === 'tổng'
    const number = isCount && word !== 'năm' && word !== 'nam' ? NUMBERS.get(word) : undefined
    return number === undefined ? [] : [number]
  })
  return counts[0] ?? null
}
