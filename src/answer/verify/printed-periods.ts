import type { Passage } from '../../domain/passage.ts'
import { readPeriods } from '../../vietnamese/periods.ts'

/** Periods of a text in the notation of facts; those without a year of their own as their part: "M01..M11". */
export function periodsOf(text: string): string[] {
  return readPeriods(text)
    .map(({ notation, part }) => notation ?? part ?? '')
    .filter((period) => period !== '')
}

/** Of the innermost of the texts that a passage hangs on, or of the title, whichever first names a time. */
export function periodsOfHeadings(passage: Passage, documentTitle: string): string[] {
  const { lead, anchor } = passage.context
  const texts = [anchor?.text ?? '', ...lead.toReversed(), ...passage.sectionPath.toReversed(), documentTitle]
  for (const text of texts) {
    const periods = periodsOf(text)
    if (periods.length > 0) return periods
  }
  return []
}

/** Whether one of the periods is this one, lies in this year, or is this part of its year. */
export function isNamedPeriod(key: string, periods: readonly string[]): boolean {
  return periods.some(
    (period) =>
      period === key ||
      (/^\d{4}$/.test(key) && period.startsWith(`${key}-`)) ||
      (/^[HQM]\d/.test(key) && period.endsWith(`-${key}`)),
  )
}
