import type { AnswerFigure } from '../../src/domain/answer.ts'
import type { PassageFigure } from '../api/passage-reader.ts'
import { isRange, printedUnit } from './printed-figure.ts'
import { periodWords } from '../periods/period-words.ts'

/** A line of what is known of a figure. */
export interface NamedFact {
  name: string
  value: string
}

const STATUS_WORDS: Record<PassageFigure['status'], string> = {
  actual: 'Đã thực hiện',
  estimate: 'Ước thực hiện',
  plan: 'Kế hoạch, chỉ tiêu',
}

const RELATION_WORDS: Record<PassageFigure['relation'], string> = {
  value: 'Giá trị của chỉ tiêu',
  planShare: 'So với kế hoạch',
  change: 'Mức tăng, giảm',
  share: 'Tỷ trọng',
  partOf: 'Phần trong tổng số',
  rank: 'Thứ hạng',
  target: 'Mức phải đạt',
}

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
  const change = direction === 'up' ? 'Mức tăng' : 'Mức giảm'
  return [
    { name: 'Cho biết', value: direction === null ? RELATION_WORDS[relation] : change },
    ...(comparedTo === null ? [] : [{ name: 'So với', value: periodWords(comparedTo) }]),
    { name: 'Tình trạng', value: STATUS_WORDS[status] },
    ...(qualifiers.length === 0 ? [] : [{ name: 'Điều kiện', value: qualifiers.join('; ') }]),
  ]
}
