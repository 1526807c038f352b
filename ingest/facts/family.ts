import type { Span } from '../../src/domain/span.ts'
import type { BoundFigure } from './bound-figure.ts'
import type { SpokenFigure } from './spoken-figure.ts'

/** Where a total is taken apart: "trong đó …", "(13 hộ xây mới, 12 hộ sửa chữa)", "gồm …". */
interface Opening {
  at: number
  /** Parts end here. */
  end: number
  /** "trong đó" rather than a bracket or a list. */
  isWithin: boolean
}

const WORDS = /(?<!\p{L})(?:trong đó|bao gồm|gồm|cụ thể)(?!\p{L})(\s*(?:có\s*)?:)?/giu

/** The bracket that is open at `at`, within the sentence. */
function openBracket(text: string, sentence: Span, at: number): Opening | null {
  const stack: number[] = []
  for (let index = sentence.start; index < at; index++) {
    if (text[index] === '(') stack.push(index)
    else if (text[index] === ')') stack.pop()
  }
  const open = stack.at(-1)
  if (open === undefined) return null
  const close = text.indexOf(')', at)
  return {
    at: open,
    end: close < 0 ? sentence.end : close,
    isWithin: /^\(\s*trong đó/iu.test(text.slice(open, open + 12)),
  }
}

/** The last "trong đó" before `at` whose parts are not over: with a colon they go to the end of the sentence, else to ";". */
function openWords(text: string, sentence: Span, at: number): Opening | null {
  const before = text.slice(sentence.start, at)
  const openings = Array.from(before.matchAll(WORDS), (match) => {
    const start = sentence.start + match.index
    const semicolon = text.slice(start, sentence.end).indexOf(';')
    const end = match[1] !== undefined || semicolon < 0 ? sentence.end : start + semicolon
    return { at: start, end, isWithin: /^trong đó/iu.test(match[0]) }
  })
  return openings.findLast(({ end }) => end >= at) ?? null
}

const isTotal = (text: string, bound: BoundFigure) =>
  /(?<!\p{L})trong(?:\s+(?:tổng\s+)?số)?\s*$/iu.test(text.slice(0, bound.spoken.figure.start))

const sameKind = (a: SpokenFigure, b: BoundFigure) =>
  a.figure.dimension === b.spoken.figure.dimension &&
  (a.figure.dimension !== 'count' || a.figure.baseUnit === b.baseUnit || a.figure.unit === '')

/** A rate is no part of another but under "trong đó": "gồm: Sơn La (87,26%)" lists. */
const takesApart = ({ figure }: SpokenFigure, { isWithin }: Opening) =>
  figure.dimension !== 'share' || isWithin

export interface Family {
  /** The figure that the opening hangs on. */
  host: number
  /** The total of the same kind that this figure is part of, when there is one. */
  parent: number | null
}

/** The total that a figure stands under, among the figures bound before it. Null when it stands alone. */
export function familyOf(text: string, spoken: SpokenFigure, earlier: readonly BoundFigure[]): Family | null {
  const { figure, sentence } = spoken
  const opening = openBracket(text, sentence, figure.start) ?? openWords(text, sentence, figure.start)
  const mains = earlier.flatMap((bound, index) => (bound.group === index ? [{ bound, index }] : []))
  if (opening !== null) {
    const startsSentence = /^\s*$/.test(text.slice(sentence.start, opening.at))
    const hosts = mains.filter(
      ({ bound }) =>
        bound.spoken.figure.end <= opening.at &&
        (startsSentence || bound.spoken.sentence.start === sentence.start),
    )
    const host = hosts.at(-1)
    if (host === undefined) return null
    const parent = takesApart(spoken, opening)
      ? hosts.findLast(({ bound }) => sameKind(spoken, bound) && !bound.hosted)
      : undefined
    return { host: host.index, parent: parent?.index ?? null }
  }
  const total = mains.findLast(
    ({ bound }) =>
      bound.spoken.sentence.start === sentence.start &&
      isTotal(text, bound) &&
      bound.baseUnit === figure.baseUnit,
  )
  return total === undefined ? null : { host: total.index, parent: total.index }
}
