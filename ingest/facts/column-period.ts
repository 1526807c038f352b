import type { PeriodStatus } from '../../src/domain/fact.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import { completePeriod } from '../../src/vietnamese/periods.ts'
import { tellingPeriods } from './period-context.ts'
import { statusOfHeading } from './status.ts'

const ESTIMATE = /(?<![a-z])(?:uoc|uth)(?![a-z])/
const ACTUAL = /(?<![a-z])(?:da|chua|th|thuc hien|ket qua|tinh hinh|quyet toan)(?![a-z])/
const PLAN = /(?<![a-z])(?:kh|ke hoach|dt|du toan|muc tieu|chi tieu|nhiem vu)(?![a-z])/

/**
 * What a column's head says of its figures: "ƯTH 2023" estimates, "TH 2022" results, "KH 2024" plans; null when nothing. "Kế hoạch
 * thực hiện" is a plan and "thực hiện kế hoạch" a result: the first word counts.
 */
export function statusOfColumn(column: string): PeriodStatus | null {
  const folded = fold(column)
  if (ESTIMATE.test(folded)) return 'estimate'
  const [actual, plan] = [folded.search(ACTUAL), folded.search(PLAN)]
  if (actual >= 0 && (plan < 0 || actual < plan)) return 'actual'
  return plan >= 0 ? 'plan' : statusOfHeading(column)
}

/**
 * Plan or result of a column that does not say it. Beside columns that say "kế hoạch" it holds results, whatever the heading of
 * the table announces ("Các chỉ tiêu chủ yếu").
 */
export function statusAmong(
  column: string,
  others: readonly string[],
  ofSection: PeriodStatus | null,
): PeriodStatus {
  const own = statusOfColumn(column)
  if (own !== null) return own
  return others.some((other) => statusOfColumn(other) === 'plan') ? 'actual' : (ofSection ?? 'actual')
}

/** The period that a column's head names: of two heads above each other the nearer, a year rather than a span of years. */
export function periodOfColumn(column: string): string | null {
  const mentions = tellingPeriods(column).filter(({ notation }) => notation !== null)
  const mention = mentions.findLast(({ kind }) => kind !== 'years') ?? mentions.at(-1)
  return mention === undefined ? null : completePeriod(mention, null)
}
