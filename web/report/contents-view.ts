import { element } from '../dom/element.ts'
import { NOTES_ELEMENT_ID, sectionElementId } from './element-ids.ts'
import type { OutlineSection, ReportOutline } from './report-outline.ts'

/** The table of contents: folded on a phone, beside the text on a wide screen. */
export function contentsView({ sections, notes }: ReportOutline, isOpen: boolean): HTMLElement {
  const list = sectionList(sections)
  if (notes.length > 0) {
    list.append(
      element('li', {}, element('a', { href: `#${NOTES_ELEMENT_ID}` }, `Chú thích (${notes.length})`)),
    )
  }
  const details = element('details', {}, element('summary', {}, 'Mục lục'), list)
  details.open = isOpen
  return element('nav', { class: 'contents', 'aria-label': 'Mục lục' }, details)
}

function sectionList(sections: readonly OutlineSection[]): HTMLElement {
  const items = sections.map(({ id, name, children }) => {
    const link = element('a', { href: `#${sectionElementId(id)}` }, name)
    return element('li', {}, link, ...(children.length === 0 ? [] : [sectionList(children)]))
  })
  return element('ul', {}, ...items)
}
