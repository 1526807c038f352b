import type { AnswerFigure } from '../../src/domain/answer.ts'
import type { PassageFigure } from '../api/passage-reader.ts'
import { isRange, printedUnit } from './printed-figure.ts'
import { DIRECTION_NAMES } from '../../src/domain/fact-names.ts'
import { relationName, statusName } from '../facts/fact-names.ts'
import type { NamedFact } from '../facts/named-fact.ts'
import { periodWords } from '../periods/period-words.ts'

const vietnameseNumber = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 })

/** What an answer says of its figure. */
export function answerFigureFacts(figure: AnswerFigure): NamedFact[] {
  const { label, period, unit, value } = figure
  const amount = `${vietnameseNumber.format(value)}${unit === '%' ? '' : ' '}${unit}`.trim()
  return [
    { name: 'Chỉ tiêu', value: label },
    { name: 'Thời gian', value: period === null ? 'Báo cáo không ghi' : periodWords(period) },
    { name: 'Đơn vị', value: printedUnit(figure) || 'Không có' },
    // Of a range the value is its lower end alone.
    { name: 'Giá trị', value: isRange(figure) ? figure.text : amount },
  ]
}

/** What the report says of it besides. */
export function printedFigureFacts(figure: PassageFigure): NamedFact[] {
  const { relation, direction, comparedTo, status, qualifiers } = figure
  const kind = direction === null ? relationName(relation) : `Mức ${DIRECTION_NAMES[direction]}`
  return [
    { name: 'Loại số liệu', value: kind },
    ...(comparedTo === null ? [] : [{ name: 'So với', value: periodWords(comparedTo) }]),
    { name: 'Tình trạng', value: statusName(status) },
    ...(qualifiers.length === 0 ? [] : [{ name: 'Điều kiện', value: qualifiers.join('; ') }]),
  ]
}
