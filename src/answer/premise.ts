import type { Figure } from '../domain/fact.ts'
import type { Question } from '../domain/question.ts'
import { readFigures } from '../figures/read-figures.ts'
import type { Library } from '../ports.ts'
import type { Statement } from './draft.ts'

/**
 * Whether what a yes/no question takes for given ("thu ngân sách đạt 500 tỷ phải không?") is what the statements print: right when
 * they print every asserted figure, wrong when the figure that was asked for, or the only one of that unit, is another. Null when nothing is
 * asserted, when nothing printed can be compared with it, and when the report disagrees with itself there: the notes tell.
 */
export function judgePremise(
  { intent, restored, judgement }: Question,
  statements: readonly Statement[],
  { findingsOf }: Pick<Library, 'findingsOf'>,
): 'right' | 'wrong' | null {
  const asserted = intent === 'yesno' ? readFigures(restored) : []
  if (asserted.length === 0) return null
  // "tất cả … đã đạt 100% chưa" asks whether all is done: that some reached it is no yes.
  if (judgement?.kind === 'complete' && asserted.every(isWhole)) return null
  const printed = statements.flatMap(({ facts }) => facts)
  const asked = statements.flatMap(({ facts, asked: ids }) => facts.filter(({ factId }) => ids.has(factId)))
  const isDisputed = printed.some(({ factId }) =>
    findingsOf(factId).some(({ verdict }) => verdict === 'contradiction'),
  )
  if (isDisputed) return null
  const isPrinted = asserted.every((figure) =>
    printed.some((fact) => fact.baseUnit === figure.baseUnit && fact.baseValue === figure.baseValue),
  )
  if (isPrinted) return 'right'
  const isOther = asserted.every(({ baseUnit }) => {
    const comparable = printed.filter((fact) => fact.baseUnit === baseUnit)
    return asked.some((fact) => fact.baseUnit === baseUnit) || comparable.length === 1
  })
  return isOther ? 'wrong' : null
}

function isWhole({ baseUnit, baseValue }: Figure): boolean {
  return baseUnit === '%' && baseValue === '100'
}
