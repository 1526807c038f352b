import type { Evidence } from '../../domain/evidence.ts'
import type { Dimension, Fact } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import { partOfYear } from '../../vietnamese/periods.ts'

/** Words for what was reached; "được bao nhiêu" may as well ask for a plan. */
const RESULT = /(?<!\p{L})(?:thực hiện|thực tế|ƯTH)(?!\p{L})/iu
/** Of these a row prints what is asked or nothing: tonnes are never worked out of money. */
const MEASURED: ReadonlySet<Dimension> = new Set(['mass', 'area', 'money', 'length', 'volume'])

/**
 * Whether the cell that a question asks for is empty in its row: the plan is printed and the result is not, the value is and the
 * quantity is not. Another cell of the row would be a wrong figure.
 */
export function lacksAskedCell(question: Question, { passage, facts, features }: Evidence): boolean {
  const { status, periods, intent, askedUnits, restored } = question
  if (intent !== 'figure' || passage.kind !== 'row') return false
  const [unit] = askedUnits
  const dimension = unit?.dimension ?? null
  if (dimension !== null && MEASURED.has(dimension) && (features.unitAgrees ?? 0) < 0) return true
  if (lacksPartOfYear(question, facts)) return true
  const ofTime = facts.filter(({ period }) => period !== null && periods.includes(period))
  if (ofTime.length === 0) return false
  if (status !== 'plan' && RESULT.test(restored)) return ofTime.every((fact) => fact.status === 'plan')
  return status === 'plan' && ofTime.every((fact) => fact.status === 'actual')
}

/** Half a year is asked for and every column of the row that has a figure is of a whole one. */
function lacksPartOfYear({ periods, yearParts }: Question, facts: readonly Fact[]): boolean {
  const asked = [...yearParts, ...periods.flatMap((period) => partOfYear(period) ?? [])]
  return (
    asked.length > 0 &&
    asked.length >= periods.length &&
    facts.every(
      ({ period, origin }) =>
        origin.period === 'stated' && period !== null && !asked.includes(partOfYear(period) ?? ''),
    )
  )
}
