import type { Fact } from '../domain/fact.ts'
import type { FollowUpKind, GivenFigure } from '../domain/previous-answer.ts'
import type { Question } from '../domain/question.ts'

/** Who asks on does not ask for the same figure again. */
const REPEATED = -4
/** "Còn xã Yên Phúc?" asks for the same column of another row, "còn năm 2024?" for the same row of another column. */
const SAME_INDICATOR = 1.5
const SAME_UNIT = 0.8
/** "Bao nhiêu phần trăm?" asks for another figure of the same statement. */
const SAME_STATEMENT = 1.5
/** "So với kế hoạch thì sao?" asks for the share of the plan, whatever else is told beside it. */
const MEASURED_SO = 3
/** Figures are told in order: the next one behind the old belongs to it rather than the one before it. */
const BEHIND = 0.5
/** The label of a cell is the head of its column and the name of its row. */
const ROW_NAME = ' – '

/** How a figure stands to those that the last answer gave; 0 for a question that stands alone. */
export function givenFigureWorth(fact: Fact, { followUp, askedUnits, measure }: Question): number {
  if (followUp === null) return 0
  const { kind, previous } = followUp
  const worths = previous.figures.map((given) => {
    if (given.factId === fact.factId) return isAskedAgain(kind) ? 0 : REPEATED
    if (kind === 'other') {
      const isSame = headOf(fact.label) === headOf(given.label) || fact.label === given.label
      return (isSame ? SAME_INDICATOR : 0) + (isSameUnit(fact, given) ? SAME_UNIT : 0)
    }
    if (!['measure', 'further', 'part'].includes(kind)) return 0
    if (kind === 'measure' && fact.relation === measure) return MEASURED_SO
    const isOpen = askedUnits.length === 0 && measure === 'any'
    const isBehind = fact.passageId === given.passageId && fact.start > given.start
    return (
      (fact.groupId === given.groupId && !isOpen ? SAME_STATEMENT : 0) +
      (isBehind ? nearBehind(fact, given) : 0)
    )
  })
  return worths.length === 0 ? 0 : worths.includes(REPEATED) ? REPEATED : Math.max(...worths)
}

const isAskedAgain = (kind: FollowUpKind): boolean => !['other', 'further', 'part'].includes(kind)

const headOf = (label: string): string => label.split(ROW_NAME)[0] ?? label

const isSameUnit = (fact: Fact, given: GivenFigure): boolean =>
  fact.dimension === given.dimension && fact.unit === given.unit

/** Falls off over about the length of a clause. */
function nearBehind(fact: Fact, given: GivenFigure): number {
  return BEHIND * Math.max(0, 1 - (fact.start - given.start) / 200)
}
