import type { Span } from '../domain/span.ts'
import { PERIOD_RULES, type PeriodKind, type PeriodReading } from './period-rules.ts'

export type { PeriodKind } from './period-rules.ts'

/** A period as printed. `notation` is that of facts, see `completePeriod`. */
export interface PeriodMention extends Span, PeriodReading {
  kind: PeriodKind
  text: string
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/**
 * Every period, date and year that the text names, in order, without overlaps. Marks may be missing ("nam 2021"). What has
 * no year of its own ("11 tháng", "năm ngoái", "27/7") has `notation` null: `completePeriod` fills it in.
 */
export function readPeriods(text: string): PeriodMention[] {
  const mentions: PeriodMention[] = []
  for (const { kind, pattern, read } of PERIOD_RULES) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (mentions.some((mention) => overlaps(mention, span))) continue
      const reading = read(match, text)
      if (reading !== null) mentions.push({ ...span, kind, text: match[0], ...reading })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

/**
 * The notation of facts: `2021`, `2021-H1`, `2021-Q3`, `2021-M04`, `2021-M01..M09`, `2021-11-30`, `2021/2025`. A mention
 * without a year takes it from `referenceYear`, the year in which the text speaks ("năm ngoái" is the one before); null
 * when that is unknown or the mention names no single period ("ngày 20 hằng tháng", "cùng kỳ").
 */
export function completePeriod(mention: PeriodReading, referenceYear: number | null): string | null {
  if (mention.notation !== null) return mention.notation
  if (referenceYear === null || mention.part === null || mention.yearOffset === null) return null
  const year = String(referenceYear + mention.yearOffset)
  return mention.part === '' ? year : `${year}-${mention.part}`
}

/** The part of the year that a notation names: "H1" of "2024-H1"; null for years and days. */
export const partOfYear = (notation: string): string | null =>
  /^\d{4}-((?:H|Q|M).+)$/.exec(notation)?.[1] ?? null

/** The year of a notation, or null for a span of several ("2021/2025"). */
export function yearOfPeriod(notation: string): number | null {
  const year = /^(\d{4})(?!\/)/.exec(notation)?.[1]
  return year === undefined ? null : Number(year)
}
