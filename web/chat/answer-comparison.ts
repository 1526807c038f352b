import type { AnswerFigure, AnswerResponse } from '../../src/domain/answer.ts'
import { answerBlocks } from './answer-blocks.ts'
import { isRange, printedUnit } from './printed-figure.ts'
import { periodWords } from '../periods/period-words.ts'

export interface ComparedFigure {
  label: string
  figure: AnswerFigure
}

/** Figures of an answer that can stand beside each other. */
export interface Comparison {
  title: string
  /** What tells the figures apart. */
  labelHead: string
  valueHead: string
  figures: ComparedFigure[]
}

/** "tăng 12%", "giảm thêm 3%": how much something changed cannot be drawn as how much it is. */
const CHANGE_BEFORE = /(?:tăng|giảm)\s+(?:thêm\s+)?(?:khoảng\s+|trên\s+|hơn\s+|gần\s+)?$/iu

/**
 * The largest set of checked figures of one unit that the answer puts beside each other, each of another thing or time; null
 * when there are not two. Figures that an answer only mentions on the way do not count, those that it computes with do.
 */
export function answerComparison(
  answer: Pick<AnswerResponse, 'answer' | 'figures' | 'citations'>,
): Comparison | null {
  const groups = new Map<string, AnswerFigure[]>()
  for (const figure of comparableFigures(answer)) {
    groups.set(figure.unit, [...(groups.get(figure.unit) ?? []), figure])
  }
  const [largest = []] = [...groups.values()].map(oneOfEach).sort((a, b) => b.length - a.length)
  return largest.length < 2 ? null : comparisonOf(largest)
}

function comparableFigures(answer: Parameters<typeof answerComparison>[0]): AnswerFigure[] {
  const computedWith = new Set(answer.figures.flatMap(({ derivation }) => derivation?.operands ?? []))
  const lines = answerBlocks(answer).flatMap((block) => (block.kind === 'list' ? block.items : [block.parts]))
  return lines.flatMap((parts) =>
    parts.flatMap((part, place) => {
      if (part.kind !== 'figure' || isRange(part.figure) || part.figure.value < 0) return []
      const before = parts[place - 1]
      const isChange = before?.kind === 'text' && CHANGE_BEFORE.test(before.text)
      const isMeant = part.figure.role === 'answer' || computedWith.has(part.figure.factId)
      return isMeant && !isChange ? part.figure : []
    }),
  )
}

const nameOf = ({ label, period }: AnswerFigure) => `${label} ${period ?? ''}`

function oneOfEach(figures: readonly AnswerFigure[]): AnswerFigure[] {
  return figures.filter(
    (figure, place) => figures.findIndex((other) => nameOf(other) === nameOf(figure)) === place,
  )
}

function comparisonOf(figures: readonly AnswerFigure[]): Comparison {
  const [label, ...otherLabels] = new Set(figures.map((figure) => figure.label))
  const [period = null, ...otherPeriods] = new Set(figures.map((figure) => figure.period))
  const unit = commonUnit(figures)
  const valueHead = unit === '' ? 'Số liệu' : `Số liệu (${unit})`
  if (otherLabels.length === 0) {
    const inTime = figures.map((figure) => ({ label: raised(inWords(figure.period)), figure }))
    return { title: raised(label ?? ''), labelHead: 'Thời gian', valueHead, figures: inTime }
  }
  const isOneTime = otherPeriods.length === 0
  const named = figures.map((figure) => ({
    label: raised(isOneTime ? figure.label : `${figure.label}, ${inWords(figure.period)}`),
    figure,
  }))
  const when = isOneTime && period !== null ? `, ${periodWords(period)}` : ''
  return { title: `Số liệu trong câu trả lời${when}`, labelHead: 'Chỉ tiêu', valueHead, figures: named }
}

const inWords = (period: string | null) => (period === null ? 'không ghi thời gian' : periodWords(period))

const raised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** As printed ("tỷ đồng"), when all are printed with the same; else of what the values count ("đồng"). */
function commonUnit(figures: readonly AnswerFigure[]): string {
  const [printed = '', ...others] = new Set(figures.map(printedUnit))
  return others.length === 0 ? printed : (figures[0]?.unit ?? '')
}
