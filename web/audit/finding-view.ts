import type { Finding } from '../api/audit.ts'
import { element } from '../dom/element.ts'
import { quoteView } from '../quotes/quote-view.ts'
import { computation, differenceWords, KIND_NAMES, VERDICT_NAMES } from './finding-words.ts'
import { operandQuotes } from './operand-quotes.ts'

/** A finding: what is printed, what other printed figures give, and both sentences beside each other. */
export function findingView(finding: Finding, documentTitle: string | null): HTMLElement {
  const { kind, verdict, printed, operands, explanation } = finding
  const heading = element('h2', { id: `finding-${finding.findingId}`, tabindex: '-1' }, printed.text)
  const difference = differenceWords(finding)
  const recomputed = computation(finding)
  const facts = [
    ['Báo cáo in', printed.text],
    [recomputed.name, recomputed.words],
    ...(difference === '' ? [] : [['Chênh lệch', difference]]),
  ].map(([term = '', words = '']) => element('div', {}, element('dt', {}, term), element('dd', {}, words)))
  return element(
    'article',
    { class: `finding finding-${verdict}`, 'aria-labelledby': heading.id },
    element(
      'header',
      { class: 'finding-head' },
      element('span', { class: `verdict verdict-${verdict}` }, VERDICT_NAMES[verdict]),
      element('span', { class: 'finding-kind' }, KIND_NAMES[kind]),
      heading,
    ),
    element('p', { class: 'finding-words' }, explanation),
    element('dl', { class: 'finding-facts' }, ...facts),
    element(
      'div',
      { class: 'finding-quotes' },
      quoteColumn('Số được đối chiếu', quoteView(printed, [printed])),
      quoteColumn(
        'Đối chiếu với',
        ...operandQuotes(operands).map(({ place, marked }) => quoteView(place, marked)),
      ),
    ),
    ...(documentTitle === null ? [] : [element('p', { class: 'finding-document' }, documentTitle)]),
  )
}

function quoteColumn(title: string, ...quotes: HTMLElement[]): HTMLElement {
  return element('section', { class: 'finding-column' }, element('h3', {}, title), ...quotes)
}
