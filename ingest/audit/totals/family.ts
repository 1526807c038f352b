import type { Fact } from '../../../src/domain/fact.ts'
import type { Span } from '../../../src/domain/span.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { between, bracketsOf, hasSameUnit, isAddable, isExact, isInside, wordsAround } from '../amounts.ts'
import type { Sentence } from '../audited-document.ts'
import { endsTheList, saysAll } from './complete-list.ts'

/** A total with figures that the words call its parts. */
export interface Family {
  total: Fact
  parts: readonly Fact[]
  /** Whether the words say that there are no other parts: "gồm", "còn lại", a bracket that only lists. */
  isComplete: boolean
  /** Whether every part counts what the total counts; if not, only a sum that fits is worth telling. */
  hasOneUnit: boolean
  /** Whether the words call each part a part ("trong đó"); a bracket may also hold the figure of another year. */
  isNamedPart: boolean
}

/** Where a total is taken apart, and how far its parts go. */
interface Opening extends Span {
  /** Where the parts end when the first semicolon ends them. */
  nearEnd?: number
  /** "gồm" lists all, "trong đó" may name some. */
  listsAll: boolean
  isNamedPart: boolean
}

const WORDS = /(?<!\p{L})(trong đó|bao gồm|gồm(?!\p{L})(?:\s+có)?|cụ thể)(?!\p{L})(\s*(?:có\s*)?:)?/giu

/** Readings of one total and its parts: behind a colon the parts may end at the first semicolon or go on over it. */
export type Readings = readonly Family[]

/** The families of a sentence, the shortest reading of each first. A part may be a total of its own further in. */
export function familiesOf(sentence: Sentence): Readings[] {
  const openings = [...bracketOpenings(sentence), ...wordOpenings(sentence)]
  return [
    ...openings.flatMap((opening) =>
      totalsBefore(opening, sentence).map((total) => readingsAt(opening, sentence, total)),
    ),
    ...familiesOfNumber(sentence).map((family) => [family]),
  ]
}

/** "25 hộ (13 hộ xây mới, 12 hộ sửa chữa)": the bracket stands right behind its total. */
function bracketOpenings(sentence: Sentence): Opening[] {
  return bracketsOf(sentence).map(({ start, end }) => {
    const inside = between(sentence, start + 1, end - 1)
    const isNamedPart = /^\s*(?:trong đó|gồm)/iu.test(inside)
    return { start, end, listsAll: !/^\s*trong đó|so với|tăng|giảm/iu.test(inside), isNamedPart }
  })
}

/** Parts go to the next opening; behind a colon over semicolons, else only to the next one. Those in brackets count there. */
function wordOpenings(sentence: Sentence): Opening[] {
  const brackets = bracketsOf(sentence)
  const found = Array.from(sentence.text.matchAll(WORDS), (match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    word: fold(match[1] ?? ''),
    hasColon: match[2] !== undefined,
  })).filter((opening) => !brackets.some((bracket) => isInside(opening, bracket)))
  return found.map((opening, index) => {
    const next = found[index + 1]?.start ?? sentence.end
    const semicolon = between(sentence, opening.end, next).search(/;\s/u)
    const nearEnd = semicolon < 0 ? next : opening.end + semicolon
    const end = opening.hasColon ? next : nearEnd
    return { start: opening.start, end, nearEnd, listsAll: opening.word !== 'trong do', isNamedPart: true }
  })
}

/** The last figure of each unit before an opening, nearest first. Before a bracket only what it hangs on. */
function totalsBefore(opening: Opening, sentence: Sentence): Fact[] {
  const brackets = bracketsOf(sentence)
  const isBracket = sentence.passage.text[opening.start] === '('
  const earlier = amountsOf(sentence)
    .filter(({ end }) => end <= opening.start)
    .filter((fact) => !brackets.some((bracket) => bracket.end <= opening.start && isInside(fact, bracket)))
  const totals: Fact[] = []
  for (const fact of earlier.toReversed()) {
    if (!totals.some((other) => hasSameUnit(other, fact))) totals.push(fact)
  }
  if (!isBracket) return totals.slice(0, 3)
  return totals.slice(0, 2).filter(({ end }) => !/[;.]\s/u.test(between(sentence, end, opening.start)))
}

const amountsOf = (sentence: Sentence) =>
  sentence.facts.filter((fact) => isAddable(fact) && isExact(fact, sentence.passage.text))

/** The parts that an opening gives a total, in every reading. */
export function readingsAt(opening: Opening, sentence: Sentence, total: Fact): Readings {
  const near = { ...opening, end: opening.nearEnd ?? opening.end }
  const reaches = near.end < opening.end ? [near, opening] : [opening]
  return reaches.flatMap((reach) => familiesAt(reach, sentence, total))
}

function familiesAt(opening: Opening, sentence: Sentence, total: Fact): Family[] {
  const region = amountsOf(sentence).filter(
    (fact) => isInside(fact, opening) && !isNested(fact, opening, sentence) && !isOtherTime(fact, sentence),
  )
  const alike = region.filter((fact) => countsSame(fact, total))
  const { isNamedPart, listsAll } = opening
  const isComplete = alike.length > 1 && saysAll(alike, sentence, listsAll)
  const counts = region.filter(({ dimension }) => dimension === 'count')
  const isMixed = total.dimension === 'count' && counts.length > alike.length && counts.length > 1
  return [
    ...(alike.length > 0 ? [{ total, parts: alike, isComplete, hasOneUnit: true, isNamedPart }] : []),
    ...(isMixed ? [{ total, parts: counts, isComplete: false, hasOneUnit: false, isNamedPart: false }] : []),
  ]
}

/** "trường hợp" and no unit at all count whatever the total counts. */
const countsSame = (part: Fact, total: Fact) =>
  hasSameUnit(part, total) ||
  (total.dimension === 'count' && (part.baseUnit === '' || part.baseUnit === 'trường hợp'))

/** "83 vụ (cùng kỳ 91 vụ)", "(kế hoạch 90 vụ)": not parts. */
const isOtherTime = (fact: Fact, sentence: Sentence) =>
  /(?<!\p{L})(?:cùng kỳ|năm\s+\d{4}|năm trước|kế hoạch|kỳ trước)(?!\p{L})/iu.test(
    wordsAround(sentence, fact).before,
  )

const SAYS_SAME = /^\(\s*(?:tương đương|ứng với|trị giá|tức|bằng)/iu

/** In a bracket within the parts: a part of a part, unless it says the part before it in another unit. */
function isNested(fact: Fact, opening: Opening, sentence: Sentence): boolean {
  const inner = innerBracket(fact, opening, sentence)
  return inner !== null && !SAYS_SAME.test(between(sentence, inner.start, inner.end))
}

function innerBracket(fact: Fact, opening: Opening, sentence: Sentence): Span | null {
  const { text } = sentence.passage
  const from = text[opening.start] === '(' ? opening.start + 1 : opening.start
  const open: number[] = []
  for (let at = from; at < fact.start; at++) {
    if (text[at] === '(') open.push(at)
    else if (text[at] === ')') open.pop()
  }
  const start = open.at(-1)
  return start === undefined ? null : { start, end: fact.end }
}

const WITHIN_NUMBER = /(?<!\p{L})trong(?:\s+(?:tổng\s+)?số)?\s*$/iu

/** "Trong số 19 chỉ tiêu có 17 chỉ tiêu đạt, 02 chỉ tiêu không đạt". */
function familiesOfNumber(sentence: Sentence): Family[] {
  const amounts = amountsOf(sentence)
  const total = amounts.find((fact) => WITHIN_NUMBER.test(between(sentence, sentence.start, fact.start)))
  if (total === undefined) return []
  const parts = amounts.filter((fact) => fact.start >= total.end && hasSameUnit(fact, total))
  if (parts.length < 2) return []
  return [{ total, parts, isComplete: endsTheList(parts, sentence), hasOneUnit: true, isNamedPart: true }]
}
