import type { Fact } from '../../src/domain/fact.ts'
import type { FindingVerdict } from '../../src/domain/finding.ts'
import type { Passage } from '../../src/domain/passage.ts'
import { formatVietnameseNumber } from '../../src/figures/decimal-notation.ts'
import {
  compareDecimals,
  divideDecimals,
  negateDecimal,
  roundDecimal,
  subtractDecimals,
} from '../../src/figures/decimal.ts'
import type { PrintedValue } from './printed-value.ts'

const FINEST_DIGITS = 6

/** A value of the base unit as `like` would print it: "442,397 triệu đồng". Finer than `digits` only when it is whole there. */
export function amountLike(
  value: string,
  like: Fact,
  { scale }: PrintedValue,
  digits = FINEST_DIGITS,
): string {
  const number = formatVietnameseNumber(roundDecimal(divideDecimals(value, scale, FINEST_DIGITS), digits))
  if (like.unit === '') return number
  return like.unit === '%' || like.unit === '‰' ? `${number}${like.unit}` : `${number} ${like.unit}`
}

/** "0,387 triệu đồng", "0,8 điểm %"; "không" when both are the same. */
export function differenceInWords(
  a: string,
  b: string,
  like: Fact,
  printed: PrintedValue,
  digits?: number,
): string {
  const difference = subtractDecimals(a, b)
  if (compareDecimals(difference, '0') === 0) return 'không'
  const size = difference.startsWith('-') ? negateDecimal(difference) : difference
  const words = amountLike(size, like, printed, digits)
  return like.unit === '%' ? words.replace('%', ' điểm %') : words
}

/** The number of a fact without its unit, as printed: "66,011" of "66,011 triệu đồng", "226/250" of "226/250 TTHC". */
export function numberOf(fact: Fact): string {
  const number = formatVietnameseNumber(fact.value)
  return fact.outOf === null ? number : `${number}/${formatVietnameseNumber(fact.outOf)}`
}

/** `computation` is the whole phrase: "226/250 tính ra 90,4%", "66,011 + 376,386 = 442,397 triệu đồng". */
export function explain(verdict: FindingVerdict, printed: string, computation: string): string {
  switch (verdict) {
    case 'consistent':
      return `${capitalized(computation)}, khớp với số in ${printed}.`
    case 'rounding':
      return `Báo cáo in ${printed}; ${computation}, khác nhau do làm tròn.`
    case 'contradiction':
      return `Báo cáo in ${printed}, nhưng ${computation}.`
  }
}

const LONGEST_HEADING = 60

/** Where a passage stands, for a sentence: "chú thích 27", "mục “b) Cải cách hành chính”". */
export function placeInWords(passage: Passage): string {
  if (passage.noteId !== null) {
    return passage.footnote === null ? 'chú thích' : `chú thích ${passage.footnote}`
  }
  const heading = passage.sectionPath.findLast((part) => /\p{L}{2}/u.test(part))
  return heading === undefined ? 'phần đầu' : `mục “${shortened(heading)}”`
}

export function shortened(text: string, longest = LONGEST_HEADING): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).trimEnd()}…`
}

const capitalized = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
