import type { Citation } from '../../src/domain/answer.ts'
import { element, spokenOnly } from '../dom/element.ts'
import { sourceLabel } from './source-label.ts'

/** The numbered sources of an answer, each with its exact words and their place in the report. */
export function citationList(
  citations: readonly Citation[],
  citationId: (marker: number) => string,
): HTMLElement {
  const items = citations.map((citation) => citationItem(citation, citationId(citation.marker)))
  return element(
    'section',
    { class: 'citations' },
    element('h3', {}, 'Nguồn trong báo cáo'),
    element('ol', {}, ...items),
  )
}

function citationItem(citation: Citation, id: string): HTMLElement {
  const open = element(
    'a',
    { href: citation.url },
    'Mở trong báo cáo',
    spokenOnly(` (nguồn ${citation.marker})`),
  )
  return element(
    'li',
    { id, class: 'citation', tabindex: '-1' },
    element('span', { class: 'citation-number' }, spokenOnly('Nguồn '), String(citation.marker)),
    element(
      'div',
      { class: 'citation-body' },
      element('blockquote', {}, element('p', {}, citation.quote)),
      element('p', { class: 'citation-open' }, open),
      element('p', { class: 'citation-place' }, sourceLabel(citation)),
      element('p', { class: 'citation-place' }, citation.documentTitle),
    ),
  )
}
