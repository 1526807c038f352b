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

/** "trong đó nông nghiệp tăng 3%; | dịch vụ tăng 6,9%": a semicolon parts rates of one kind and ends nothing. */
const GOES_ON = /^;\s[^;,.\d]{2,60}(?:tăng|giảm|chiếm)\s\D{0,12}\d[\d.,]*\s?%/u

function endOfParts(text: string, start: number, end: number): number {
  let semicolon = text.indexOf(';', start)
  const isRate = (until: number) =>
    /(?:tăng|giảm|chiếm)\s\D{0,12}\d[\d.,]*\s?%[^%]*$/u.test(text.slice(start, until))
  while (semicolon >= 0 && semicolon < end && isRate(semicolon) && GOES_ON.test(text.slice(semicolon, end))) {
    semicolon = text.indexOf(';', semicolon + 1)
  }
  return semicolon < 0 || semicolon > end ? end : semicolon
}

/** The last "trong đó" before `at` whose parts are not over: with a colon they go to the end of the sentence, else to ";". */
function openWords(text: string, sentence: Span, at: number): Opening | null {
  const before = text.slice(sentence.start, at)
  const openings = Array.from(before.matchAll(WORDS), (match) => {
    const start = sentence.start + match.index
    const end = match[1] === undefined ? endOfParts(text, start, sentence.end) : sentence.end
    return { at: start, end, isWithin: /^trong đó/iu.test(match[0]) }
  })
  return openings.findLast(({ end }) => end >= at) ?? null
}

const isTotal = (text: string, bound: BoundFigure) =>
  /(?<!\p{L})trong(?:\s+(?:tổng\s+)?số)?\s*$/iu.test(text.slice(0, bound.spoken.figure.start))

/** Nouns that count whatever was counted before: "716 F1, trong đó 341 trường hợp đã hoàn thành cách ly". */
const ANYTHING = new Set([
  'trường hợp',
  'lượt',
  'con',
  'người',
  'đối tượng',
  'cái',
  'chiếc',
  'vụ',
  'suất',
  'cơ sở',
  'đơn vị',
  '',
])

const firstWord = (unit: string) => unit.split(/[\s,]/)[0] ?? ''

/** Whether one may be a part of the other: the same unit, or for counts nouns of one kind ("khu" of "khu đất"). */
function sameKind({ figure }: SpokenFigure, { spoken, baseUnit }: BoundFigure, any: boolean): boolean {
  if (figure.dimension !== spoken.figure.dimension) return false
  if (figure.dimension !== 'count' || figure.baseUnit === baseUnit) return true
  if (firstWord(figure.baseUnit) === firstWord(baseUnit)) return true
  return (
    any && (ANYTHING.has(figure.baseUnit) || ANYTHING.has(baseUnit) || isPlural(figure.baseUnit, baseUnit))
  )
}

/** A short form with a letter more: "13 TTHCS" of "22/247 TTHC". */
const isPlural = (unit: string, whole: string) =>
  /^\p{Lu}{2,}$/u.test(unit) && unit.slice(0, -1) === shortForm(whole)

const shortForm = (unit: string) =>
  /^\p{Lu}{2,}$/u.test(unit)
    ? unit
    : unit
        .split(' ')
        .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
        .join('')

/** A rate is no part of another but under "trong đó": "gồm: Sơn La (87,26%)" lists. */
const takesApart = ({ figure }: SpokenFigure, { isWithin }: Opening) =>
  figure.dimension !== 'share' || isWithin

/** Behind "trong đó" a count is a part of the count before it, whatever each counts. */
const countedWhole = <Whole>({ figure }: SpokenFigure, nearest: Whole | undefined): Whole | undefined =>
  figure.dimension === 'count' ? nearest : undefined

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
    const wholes = takesApart(spoken, opening) ? hosts.filter(({ bound }) => !bound.hosted) : []
    const nearest = wholes.filter(({ bound }) => bound.spoken.figure.dimension === figure.dimension).at(-1)
    // Right before the opening any count may be the whole; farther back only one of the same kind.
    const isWhole = nearest !== undefined && sameKind(spoken, nearest.bound, opening.isWithin)
    const parent = isWhole ? nearest : wholes.findLast(({ bound }) => sameKind(spoken, bound, false))
    return {
      host: host.index,
      parent: (parent ?? (opening.isWithin ? countedWhole(spoken, nearest) : undefined))?.index ?? null,
    }
  }
  const total = mains.findLast(
    ({ bound }) =>
      bound.spoken.sentence.start === sentence.start &&
      isTotal(text, bound) &&
      sameKind(spoken, bound, false),
  )
  return total === undefined ? null : { host: total.index, parent: total.index }
}
