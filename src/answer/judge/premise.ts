import type { Evidence } from '../../domain/evidence.ts'
import type { Figure } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import { readFigures } from '../../figures/read-figures.ts'
import type { Library } from '../../ports.ts'
import type { Statement } from '../draft.ts'

/** "60 ha cây phân tán" is not denied by what tells of planted trees only: share of the question's words that must be said. */
const SAID_ENOUGH = 0.8
const HAS_DIGIT = /\d/u

/**
 * Whether what a yes/no question takes for given ("thu ngân sách đạt 500 tỷ phải không?") is what the statements print: right when
 * they print every asserted figure, wrong when the figure that was asked for, or the only one of that unit, is another. Null when nothing is
 * asserted, when nothing printed can be compared with it, and when the report disagrees with itself there: the notes tell.
 */
export function judgePremise(
  question: Question,
  statements: readonly Statement[],
  best: Evidence,
  { findingsOf }: Pick<Library, 'findingsOf'>,
): 'right' | 'wrong' | null {
  const { intent, restored, judgement } = question
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
  if (shareSaid(question, best) < SAID_ENOUGH) return null
  const isOther = asserted.every(({ baseUnit }) => {
    const comparable = printed.filter((fact) => fact.baseUnit === baseUnit)
    return asked.some((fact) => fact.baseUnit === baseUnit) || comparable.length === 1
  })
  return isOther ? 'wrong' : null
}

function isWhole({ baseUnit, baseValue }: Figure): boolean {
  return baseUnit === '%' && baseValue === '100'
}

/** The asserted number itself is what may differ. */
function shareSaid({ terms }: Question, { inContext }: Evidence): number {
  const said = terms.flatMap(({ isLight, text }, place) =>
    isLight || HAS_DIGIT.test(text) ? [] : [inContext[place] ?? 0],
  )
  return said.length === 0 ? 1 : said.reduce((sum, share) => sum + share, 0) / said.length
}
