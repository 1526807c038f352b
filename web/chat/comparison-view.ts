import { barTable } from '../charts/bar-table.ts'
import { element } from '../dom/element.ts'
import type { Comparison } from './answer-comparison.ts'
import { sourceMarker, type AnswerMarks } from './answer-text-view.ts'

/** More of them would push the sources away: they are shown on demand. */
const MAX_OPEN = 5

/** The checked figures of an answer beside each other, as bars that are a table. */
export function comparisonView(comparison: Comparison, { onMarker }: AnswerMarks): HTMLElement {
  const { figures, ...heads } = comparison
  const bars = figures.map(({ label, figure }) => ({
    label,
    text: figure.text,
    value: figure.value,
    source: sourceMarker(figure.citation, onMarker),
  }))
  const table = barTable({ ...heads, bars })
  if (bars.length <= MAX_OPEN) return element('div', { class: 'comparison' }, table)
  const summary = element('summary', {}, `Xem bảng so sánh ${bars.length} số liệu`)
  return element('details', { class: 'comparison' }, summary, table)
}
