import type { JudgementOf } from '../domain/judgement.ts'
import type { Figure } from '../domain/fact.ts'
import { readFigures } from '../figures/read-figures.ts'
import { hasCue } from './cues.ts'
import { asksForNames } from './names-asked.ts'

/**
 * The value against which the things asked for are held: "tỉnh nào đạt 100%", "những xã nào dưới 50 hộ". Null without "nào", and where the
 * text names no value or several.
 */
export function limitAsked(text: string, words: readonly string[]): JudgementOf<'limit'> | null {
  if (!hasCue('asksSide', words) || !asksForNames(words)) return null
  const [figure, other] = readFigures(text)
  if (figure === undefined || other !== undefined || figure.baseUnit === '') return null
  const order = orderOf(figure, words)
  return order && { kind: 'limit', order, baseValue: figure.baseValue, baseUnit: figure.baseUnit }
}

function orderOf({ bound }: Figure, words: readonly string[]): JudgementOf<'limit'>['order'] | null {
  if (bound === 'over') return hasCue('limitIncluded', words) ? 'reached' : 'above'
  if (bound === 'under') return 'below'
  if (bound !== 'exact' || !hasCue('limitReached', words)) return null
  return hasCue('limitNotReached', words) ? 'notReached' : 'reached'
}
