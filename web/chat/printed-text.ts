import { element } from '../dom/element.ts'
import type { MarkedText } from './printed-place.ts'
import { placeName } from '../quotes/place-name.ts'

/** Words of the report with the part that is meant marked. */
export function printedText({ before, marked, after }: MarkedText): HTMLElement {
  const mark = element('mark', {}, marked)
  return element('blockquote', { class: 'printed' }, element('p', {}, before, mark, after))
}

interface Place {
  documentTitle: string
  sectionPath: string[]
  footnote: number | null
}

/** Where something stands, in full: the report, the headings above it, the note. */
export function printedPlace(place: Place): HTMLElement {
  return element(
    'div',
    { class: 'printed-place' },
    element('p', {}, place.documentTitle),
    element('p', {}, placeName(place)),
  )
}

export function openInReport(url: string): HTMLElement {
  return element('p', { class: 'printed-open' }, element('a', { href: url }, 'Mở trong báo cáo'))
}
