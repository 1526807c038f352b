import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'

/**
 * Words that say when the asked figures belong, for a clause that leaves it to its heading ("Doanh thu du lịch đạt 735 tỷ
 * đồng" under the targets of a year). Empty when the clause says it or the figures belong to different times.
 */
export function periodOpening(
  facts: readonly Fact[],
  asked: ReadonlySet<string>,
  passage: Passage,
  shown: string,
): string {
  const meant = facts.filter((fact) => asked.has(fact.factId))
  const [first] = meant
  if (!first?.period || first.passageId !== passage.id) return ''
  const sameTime = meant.every((fact) => fact.period === first.period && fact.status === first.status)
  // "… đạt 11,78% (mục tiêu 10-11%)": called a target as a whole, the result would be one too.
  const hidesResult = first.status === 'plan' && facts.some((fact) => fact.status !== 'plan')
  if (
    !sameTime ||
    hidesResult ||
    first.origin.period === 'stated' ||
    shown.includes(first.period.slice(0, 4))
  )
    return ''
  const when = periodInWords(first.period)
  if (when === null) return ''
  return first.status === 'plan'
    ? `Chỉ tiêu ${when}: `
    : `${when.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}: `
}

/** The same for a cell of a table, which says no time itself: "6 tháng đầu năm 2024", "quý III năm 2021" too. */
export function cellPeriodInWords(period: string): string | null {
  const [year = '', part = ''] = period.split('-')
  const months = /^M01\.\.M(\d{2})$/.exec(part)?.[1]
  const month = /^M(\d{2})$/.exec(part)?.[1]
  const quarter = /^Q([1-4])$/.exec(part)?.[1]
  if (part === 'H1') return `6 tháng đầu năm ${year}`
  if (part === 'H2') return `6 tháng cuối năm ${year}`
  if (months !== undefined) return `${String(Number(months))} tháng đầu năm ${year}`
  if (month !== undefined) return `tháng ${String(Number(month))} năm ${year}`
  if (quarter !== undefined) return `quý ${QUARTERS[Number(quarter) - 1] ?? quarter} năm ${year}`
  return periodInWords(period)
}

const QUARTERS = ['I', 'II', 'III', 'IV']

/** "năm 2021", "giai đoạn 2021 - 2025"; null for shorter periods, which clauses state themselves. */
export function periodInWords(period: string): string | null {
  if (/^\d{4}$/.test(period)) return `năm ${period}`
  const span = /^(\d{4})\/(\d{4})$/.exec(period)
  return span ? `giai đoạn ${span[1] ?? ''} - ${span[2] ?? ''}` : null
}
