import type { Span } from '../../src/domain/span.ts'
import { element } from '../dom/element.ts'
import { markRuns } from './mark-runs.ts'
import { placeName } from './place-name.ts'

/** A sentence of a report: places are those in its passage. */
export interface Quote {
  quote: string
  quoteStart: number
  sectionPath: readonly string[]
  footnote: number | null
  /** Opens the report there. */
  url: string
}

/** A sentence as printed with some places in it marked, where it stands, and the way there. */
export function quoteView(source: Quote, marked: readonly Span[]): HTMLElement {
  const { quote, quoteStart, url } = source
  const places = marked.map(({ start, end }) => ({ start: start - quoteStart, end: end - quoteStart }))
  const runs = markRuns(quote, places).map(({ text, isMarked }) =>
    isMarked ? element('mark', {}, text) : text,
  )
  return element(
    'figure',
    { class: 'quote' },
    element('blockquote', { cite: url }, element('p', {}, ...runs)),
    element(
      'figcaption',
      {},
      element('span', { class: 'quote-place' }, placeName(source)),
      element('a', { href: url }, 'Mở trong báo cáo'),
    ),
  )
}
