import type { Fact } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import { fold } from '../../vietnamese/fold.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { JudgementOf } from '../../domain/judgement.ts'
import type { Meaning } from './judged.ts'
import type { JudgedPhraseName } from './judged-phrases.ts'

/**
 * Whether a plan was met, by the printed shares of it. Of several plans ("dự toán tỉnh giao", "dự toán thành phố giao") the one
 * that the question names counts; where it names none all must agree.
 */
export function judgePlan(
  shares: readonly Fact[],
  { terms }: Question,
): { meaning: Meaning; basis: readonly Fact[] } | null {
  const exact = shares.filter(({ bound, valueTo }) => bound !== 'range' && valueTo === null)
  if (exact.length !== shares.length) return null
  const asked = new Set(terms.map(({ folded }) => folded))
  const named = exact.map((fact) => ({ fact, said: wordsIn(fact).filter((word) => asked.has(word)).length }))
  const most = Math.max(0, ...named.map(({ said }) => said))
  const meant = named.filter(({ said }) => said === most).map(({ fact }) => fact)
  const [meaning, ...others] = new Set(meant.map(meaningOfShare))
  return meaning === undefined || others.length > 0 ? null : { meaning, basis: meant }
}

function wordsIn({ comparedTo }: Fact): string[] {
  return wordsOf(fold(comparedTo ?? '')).map(({ folded }) => folded)
}

function meaningOfShare({ baseValue }: Fact): Meaning {
  const order = compareDecimals(baseValue, '100')
  return order > 0 ? 'planExceeded' : order === 0 ? 'planMet' : 'planMissed'
}

/** The opening that says it to who asked whether the plan was met, or more than met. */
export function phraseOfPlan(
  meaning: Meaning,
  { asksForMore, endsWithYet }: JudgementOf<'plan'>,
): JudgedPhraseName {
  if (meaning === 'planExceeded') return 'planExceeded'
  if (meaning === 'planMet') return asksForMore ? 'planMetOnly' : 'planMet'
  return endsWithYet ? 'planMissedYet' : 'planMissed'
}
