import { yearsOf } from './period-notation.ts'
import type { QueryPeriod } from './query-words.ts'

const SAME_YEAR = 0.8
const OVERLAPPING = 0.5

/** How well the period of a fact is the one that was typed (0–1): the very same, another of its year, years that overlap. */
export function periodAgreement(period: string | null, wanted: QueryPeriod): number {
  if (period === null) return 0
  if (wanted.notation === null) return wanted.part !== null && period.endsWith(`-${wanted.part}`) ? 1 : 0
  if (period === wanted.notation) return 1
  const [own, asked] = [yearsOf(period), yearsOf(wanted.notation)]
  if (own.to < asked.from || asked.to < own.from) return 0
  return own.from === asked.from && own.to === asked.to ? SAME_YEAR : OVERLAPPING
}
