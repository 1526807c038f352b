import type { Evidence } from '../domain/evidence.ts'
import type { Question } from '../domain/question.ts'

const DETAIL_WORTH = 2

/**
 * The figures of a clause that the question asks for: one for every unit asked ("bao nhiêu hộ, bao nhiêu tiền"), else the one
 * that answers best. Ids of facts; empty when the clause prints no figure.
 */
export function selectFigures(
  { figures }: Pick<Evidence, 'figures'>,
  { askedUnits, askedCount }: Question,
): Set<string> {
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
  return chosen
}
