import type { PrintedFigure } from './printed-text.ts'
import type { Reason } from './reasons.ts'
import { hasSameLabel } from './same-label.ts'
import { judgePeriod } from './same-period.ts'
import { whyOtherQuantity } from './same-quantity.ts'
import { whyOtherStatus } from './same-status.ts'
import type { SpokenFigure } from './spoken-text.ts'

/** From the least to the most that agrees: of several printed figures the nearest miss tells the reason. */
const ORDER: readonly Reason[] = ['notPrinted', 'unit', 'bound', 'direction', 'period', 'label', 'status']

/** Null when one of the printed figures is the shown one, under the same label, period and status; else why none is. */
export function whyRefused(shown: SpokenFigure, printed: readonly PrintedFigure[]): Reason | null {
  const reasons = printed.map((own) => whyOther(shown, own, printed))
  if (reasons.includes(null)) return null
  return ORDER.findLast((reason) => reasons.includes(reason)) ?? 'notPrinted'
}

function whyOther(shown: SpokenFigure, own: PrintedFigure, printed: readonly PrintedFigure[]): Reason | null {
  const quantity = whyOtherQuantity(shown, own)
  if (quantity !== null) return quantity
  const period = judgePeriod(shown, own)
  if (!period.isSame) return 'period'
  if (!hasSameLabel(shown, own, printed)) return 'label'
  return whyOtherStatus(shown, own, period.takesFromContext)
}
