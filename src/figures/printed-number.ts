import type { Span } from '../domain/span.ts'
import { negateDecimal } from './decimal.ts'
import { parseVietnameseNumber } from './decimal-notation.ts'

export interface PrintedNumber extends Span {
  printed: string
  /** Decimal text. */
  value: string
}

/** Digits with separators between them. A letter, a digit or "letter-" before makes them part of a name: "F0", "Covid-19". */
const NUMBER = /(?<![\p{L}\d]|\d[.,]|\p{L}-)\d+(?:[.,]\d+)*(?!\d)/gu

/** A minus touches its number, which has decimals: "đạt -1,5%"; "2021 -2025" and "Covid -19" have a hyphen. */
const MINUS = /(?:^|[^\d\s)]\s|\()[-−]$/u

/** Numbers of a text in order, whatever they count; `value` null when the separators follow no notation ("1.23.456"). */
export function numberLikes(text: string): (Span & { printed: string; value: string | null })[] {
  return Array.from(text.matchAll(NUMBER), (match) => {
    const [printed, end] = [match[0], match.index + match[0].length]
    const value = parseVietnameseNumber(printed)
    if (
      value === null ||
      !printed.includes(',') ||
      !MINUS.test(text.slice(Math.max(0, match.index - 3), match.index))
    ) {
      return { start: match.index, end, printed, value }
    }
    return { start: match.index - 1, end, printed: `-${printed}`, value: negateDecimal(value) }
  })
}

/** The readable ones of `numberLikes`. */
export function printedNumbers(text: string): PrintedNumber[] {
  return numberLikes(text).flatMap(({ value, ...number }) => (value === null ? [] : [{ ...number, value }]))
}
