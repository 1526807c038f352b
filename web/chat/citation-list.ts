import type { Citation } from '../../src/domain/answer.ts'
import { actionButton, element, spokenOnly } from '../dom/element.ts'
import { nearestPlaceName } from '../quotes/place-name.ts'

/** The numbered sources of an answer: exact words and nearest heading. The rest is told by the source's own sheet. */
export function citationList(
  citations: readonly Citation[],
  onOpen: (citation: Citation) => void,
): HTMLElement {
  const [title = '', ...otherTitles] = new Set(citations.map(({ documentTitle }) => documentTitle))
  const isOneReport = otherTitles.length === 0
  const items = citations.map((citation) => citationItem(citation, { isOneReport, onOpen }))
  return element(
    'section',
    { class: 'citations' },
    element('h3', {}, 'Nguồn trong báo cáo'),
    ...(isOneReport ? [element('p', { class: 'citations-report' }, title)] : []),
    element('ol', {}, ...items),
  )
}

interface ItemOptions {
  /** Then its title stands above the list, once. */
  isOneReport: boolean
  onOpen: (citation: Citation) => void
}

function citationItem(citation: Citation, { isOneReport, onOpen }: ItemOptions): HTMLElement {
  const which = () => spokenOnly(` (nguồn ${citation.marker})`)
  const whole = actionButton({ class: 'quiet', 'aria-haspopup': 'dialog' }, ['Xem cả đoạn', which()], () => {
    onOpen(citation)
  })
  const report = element('a', { href: citation.url }, 'Mở trong báo cáo', which())
  const title = isOneReport ? [] : [element('p', { class: 'citation-place' }, citation.documentTitle)]
  return element(
    'li',
    { class: 'citation' },
    element('span', { class: 'citation-number' }, spokenOnly('Nguồn '), String(citation.marker)),
    element(
      'div',
      { class: 'citation-body' },
      element('blockquote', {}, element('p', {}, citation.quote)),
      element('p', { class: 'citation-place' }, nearestPlaceName(citation)),
      ...title,
      element('p', { class: 'citation-open' }, whole, report),
    ),
  )
}
