import type { Fact } from '../../src/domain/fact.ts'
import type { Span } from '../../src/domain/span.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import type { Sentence } from './audited-document.ts'

/** Which figures of a sentence can be reckoned with, and what stands around them. */

const MEASURES_NO_QUANTITY: ReadonlySet<Fact['dimension']> = new Set(['share', 'ratio', 'rate', 'duration'])

/** A number of things or a quantity: no rate, no change, no span of time. */
export const isAmount = ({ dimension, relation, direction }: Fact) =>
  !MEASURES_NO_QUANTITY.has(dimension) && relation !== 'change' && relation !== 'rank' && direction === null

const LEVEL =
  /(?<!\p{L})(?:bình quân|trung bình|mật độ|năng suất|đơn giá|giá bán|mức lương|cao nhất|thấp nhất)(?!\p{L})/iu

/** An amount that may be a total or a part of one: an average is neither. */
export const isAddable = (fact: Fact) => isAmount(fact) && !LEVEL.test(fact.label)

export const isPercentage = ({ unit }: Fact) => unit === '%'

/** "ước đạt 735.200 lượt" gives the figure that was reckoned with; "gần 200", "trên 1,7 tỷ", "18 - 20" do not. */
export function isExact(fact: Fact, passageText: string): boolean {
  if (fact.bound === 'exact') return true
  if (fact.bound !== 'about') return false
  return /(?<!\p{L})ước(?:\s+(?:đạt|tính|thực hiện|là))*\s*$/iu.test(passageText.slice(0, fact.start))
}

/**
 * Both count the same thing: "khu đất công" and "khu", or an abbreviation with a letter too many at its end ("TTHCS" for
 * "TTHC").
 */
export function hasSameUnit(a: Fact, b: Fact): boolean {
  const [left, right] = [fold(a.baseUnit), fold(b.baseUnit)]
  if (left === right) return true
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short === '' || a.dimension !== 'count' || b.dimension !== 'count') return false
  return (
    long.startsWith(`${short} `) ||
    (short.length >= 4 && long.length === short.length + 1 && long.startsWith(short))
  )
}

/** Text of the sentence between two offsets of the passage. */
export const between = ({ passage }: Sentence, start: number, end: number) => passage.text.slice(start, end)

/** Outermost brackets of a sentence, signs included, in offsets of the passage. One that is not closed does not count. */
export function bracketsOf(sentence: Sentence): Span[] {
  const spans: Span[] = []
  let depth = 0
  let open = 0
  for (let at = sentence.start; at < sentence.end; at++) {
    const sign = sentence.passage.text[at]
    if (sign === '(') {
      if (depth === 0) open = at
      depth += 1
    } else if (sign === ')' && depth > 0) {
      depth -= 1
      if (depth === 0) spans.push({ start: open, end: at + 1 })
    }
  }
  return spans
}

export const isInside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end

/** The words that speak of a figure: from the comma, semicolon or bracket before it to the one behind it. */
export function wordsAround(sentence: Sentence, fact: Fact): { before: string; behind: string } {
  const before = between(sentence, sentence.start, fact.start)
  const behind = between(sentence, fact.end, sentence.end)
  return {
    before: /[^,;:()]*:?\s*$/u.exec(before)?.[0] ?? before,
    behind: /^[^,;:()]*/u.exec(behind)?.[0] ?? '',
  }
}
