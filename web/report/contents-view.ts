import { element } from '../dom/element.ts'
import { openSheet } from '../dom/sheet.ts'
import { NOTES_ELEMENT_ID, sectionElementId } from './element-ids.ts'
import type { OutlineSection, ReportOutline } from './report-outline.ts'

/** The table of contents beside the text, on a wide screen. */
export function contentsView(outline: ReportOutline): HTMLElement {
  return element(
    'nav',
    { class: 'contents', 'aria-labelledby': 'contents-title' },
    ...[element('h2', { id: 'contents-title' }, 'Mục lục'), contentsList(outline)],
  )
}

/** The same over the text, on a phone. */
export function openContents(outline: ReportOutline, currentId: string | null): void {
  const list = contentsList(outline)
  if (currentId !== null) markCurrent(list, currentId)
  const sheet = openSheet(
    'Mục lục',
    element('nav', { class: 'contents-sheet', 'aria-label': 'Mục lục' }, list),
  )
  list.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement) sheet.close()
  })
  list.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
}

/** Shows which section is being read. */
export function markCurrent(contents: HTMLElement, sectionId: string): void {
  for (const link of contents.querySelectorAll('a')) {
    if (link.hash === `#${sectionElementId(sectionId)}`) {
      link.setAttribute('aria-current', 'true')
      keepInSight(contents, link)
    } else link.removeAttribute('aria-current')
  }
}

/** Scrolls the table of contents alone; `scrollIntoView` would move the report as well. */
function keepInSight(contents: HTMLElement, link: HTMLElement): void {
  const [frame, place] = [contents.getBoundingClientRect(), link.getBoundingClientRect()]
  if (place.top < frame.top) contents.scrollTop -= frame.top - place.top
  if (place.bottom > frame.bottom) contents.scrollTop += place.bottom - frame.bottom
}

function contentsList({ sections, notes }: ReportOutline): HTMLElement {
  const list = sectionList(sections)
  if (notes.length > 0) {
    list.append(
      element('li', {}, element('a', { href: `#${NOTES_ELEMENT_ID}` }, `Chú thích (${notes.length})`)),
    )
  }
  return list
}

function sectionList(sections: readonly OutlineSection[]): HTMLElement {
  const items = sections.map(({ id, name, children }) => {
    const link = element('a', { href: `#${sectionElementId(id)}` }, name)
    return element('li', {}, link, ...(children.length === 0 ? [] : [sectionList(children)]))
  })
  return element('ul', {}, ...items)
}
