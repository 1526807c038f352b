import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { JOINS } from './table-rows.ts'

const DETAIL_WORTH = 2

type Ranked = Evidence['figures'][number]

/**
 * "bao nhiêu hộ nghèo và hộ cận nghèo": of a table row the other cell too of which the question says something that it does not say of
 * the first; both of one unit, time and kind, under the same heads.
 */
function withJoined(chosen: ReadonlySet<string>, facts: readonly Fact[], question: Question): Set<string> {
  const [first] = facts.filter(({ factId }) => chosen.has(factId))
  if (chosen.size !== 1 || first?.rule !== 'cell' || !JOINS.test(question.restored)) return new Set(chosen)
  const asked = question.terms.filter(({ isLight }) => !isLight).map(({ folded }) => folded)
  const saidOf = ({ label }: Fact) => {
    const words = new Set(fold(label).match(/[\p{L}\p{N}]+/gu))
    return asked.filter((word) => words.has(word))
  }
  const ofFirst = saidOf(first)
  const isJoined = (fact: Fact) => {
    const said = saidOf(fact)
    return (
      fact.rule === first.rule &&
      fact.baseUnit === first.baseUnit &&
      fact.period === first.period &&
      fact.status === first.status &&
      fact.comparedTo === first.comparedTo &&
      fact.qualifiers.join() === first.qualifiers.join() &&
      said.some((word) => !ofFirst.includes(word)) &&
      ofFirst.some((word) => !said.includes(word))
    )
  }
  const joined = facts.find(isJoined)
  return new Set(joined ? [...chosen, joined.factId] : chosen)
}

/** "năm 2022 và năm 2023": the best figure of every time asked for, of the same kind as the best of all. */
function withEveryPeriod(
  chosen: ReadonlySet<string>,
  ranked: readonly Ranked[],
  facts: readonly Fact[],
  periods: readonly string[],
): Set<string> {
  const factOf = ({ factId }: Ranked) => facts.find((fact) => fact.factId === factId)
  const first = facts.find(({ factId }) => chosen.has(factId))
  const more = periods.flatMap((period) => {
    const best = ranked.find((figure) => {
      const fact = factOf(figure)
      return fact?.period === period && fact.baseUnit === first?.baseUnit && fact.label === first.label
    })
    return best ? [best.factId] : []
  })
  return periods.length > 1 && more.length > 1 ? new Set([...chosen, ...more]) : new Set(chosen)
}

/**
 * The figures of a clause that the question asks for: one for every unit asked ("bao nhiêu hộ, bao nhiêu tiền"), else the one
 * that answers best. Ids of facts; empty when the clause prints no figure.
 */
export function selectFigures(
  { figures, facts }: Pick<Evidence, 'figures' | 'facts'>,
  question: Question,
): Set<string> {
  const { askedUnits, askedCount, periods } = question
  const ranked = [...figures].sort((a, b) => b.worth - a.worth)
  const chosen = new Set<string>()
  // One noun asked twice ("mấy đơn khiếu nại, mấy đơn đề nghị") is told apart by the words behind it.
  for (const place of askedUnits.keys()) {
    const fitting = ranked.flatMap(({ factId, worth, units }) => {
      const unit = units.find((one) => one.place === place)
      return unit && !chosen.has(factId) ? [{ factId, worth: worth + DETAIL_WORTH * unit.detail }] : []
    })
    const [best] = fitting.sort((a, b) => b.worth - a.worth)
    if (best) chosen.add(best.factId)
  }
  for (const { factId } of ranked) if (chosen.size < askedCount) chosen.add(factId)
  if (askedUnits.length > 1) return chosen
  return withEveryPeriod(withJoined(chosen, facts, question), ranked, facts, periods)
}
