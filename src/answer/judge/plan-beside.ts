import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import { fold } from '../../vietnamese/fold.ts'
import { namesUnwanted, saysLessWanted } from '../../vietnamese/judged-indicators.ts'
import type { Meaning } from './judged.ts'

/** What was reached and what was planned of it, as one clause or row prints both. */
export interface PlannedResult {
  result: Fact
  plan: Fact
}

/** "…, kế hoạch (giao là)": words that make the next figure the plan of the one before. */
const PLAN_FOLLOWS =
  /^[\s,;(–-]*(?:so với |trong khi )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)(?: [\p{L}]+){0,6}\s*:?\s*$/iu
/** "kế hoạch 400 ha, thực hiện": the figure behind is the result of the plan before. */
const RESULT_FOLLOWS =
  /^[\s,;–-]*(?:đã )?(?:thực hiện|kết quả|thực tế|đạt|ước đạt)(?: [\p{L}]+){0,4}\s*:?\s*$/iu
const PLAN_BEFORE = /(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?: [\p{L}]+){0,4}\s*:?\s*$/iu
const BESIDE_CHARACTERS = 40

/** Results that stand beside their plans, in the order of the passage. */
export function resultsBesidePlans(facts: readonly Fact[], passage: Passage): PlannedResult[] {
  return passage.kind === 'row' ? inOneRow(facts) : inOneClause(facts, passage)
}

const LEVELS: ReadonlySet<Fact['relation']> = new Set(['value', 'share', 'target', 'partOf'])

function inOneClause(facts: readonly Fact[], { text }: Passage): PlannedResult[] {
  const inOrder = [...facts].sort((a, b) => a.start - b.start)
  return inOrder.flatMap((fact, place) => {
    const next = inOrder[place + 1]
    if (next === undefined || !areOfOneUnit(fact, next)) return []
    const between = text.slice(fact.end, next.start)
    if (PLAN_FOLLOWS.test(between)) return [{ result: fact, plan: next }]
    const before = text.slice(Math.max(0, fact.start - BESIDE_CHARACTERS), fact.start)
    return PLAN_BEFORE.test(before) && RESULT_FOLLOWS.test(between) ? [{ result: next, plan: fact }] : []
  })
}

/** One column of the plan and one of the result, of one year. */
function inOneRow(facts: readonly Fact[]): PlannedResult[] {
  const levels = facts.filter((fact) => LEVELS.has(fact.relation) && fact.comparedTo === null)
  const plans = levels.filter(({ status }) => status === 'plan')
  return plans.flatMap((plan) => {
    const results = levels.filter(
      (fact) =>
        fact.status !== 'plan' &&
        fact.period === plan.period &&
        fact.label === plan.label &&
        areOfOneUnit(fact, plan),
    )
    const [result] = results
    return results.length === 1 && result !== undefined ? [{ result, plan }] : []
  })
}

function areOfOneUnit(a: Fact, b: Fact): boolean {
  return (
    a.baseUnit === b.baseUnit &&
    [a, b].every(({ relation, valueTo }) => LEVELS.has(relation) && valueTo === null)
  )
}

/** Whether the plan was met, by which way the document's own words say that it goes; null when they leave it open. */
export function meaningOfPair({ result, plan }: PlannedResult, passage: Passage): Meaning | null {
  if ([result, plan].some(({ bound }) => bound === 'range')) return null
  const isLessWanted = plan.bound === 'under' || wantsLess({ result, plan }, passage)
  if (!isLessWanted && namesUnwanted(fold(`${result.label} ${result.qualifiers.join(' ')} ${plan.label}`)))
    return null
  const order = compareDecimals(result.baseValue, plan.baseValue)
  if (order === 0) return plan.bound === 'under' ? null : 'planMet'
  return order > 0 === isLessWanted ? 'planMissed' : 'planExceeded'
}

function wantsLess({ result, plan }: PlannedResult, passage: Passage): boolean {
  if (passage.kind === 'row') return false
  const from = Math.max(0, Math.min(result.start, plan.start) - BESIDE_CHARACTERS)
  return saysLessWanted(fold(passage.text.slice(from, Math.max(result.start, plan.start))))
}
