import type { DocumentEntry } from '../api/service.ts'
import { element } from '../dom/element.ts'

/** Links to the reports, each on its own page. */
export function documentList(documents: readonly DocumentEntry[]): HTMLElement {
  const items = documents.map(({ id, title }) =>
    element('li', {}, element('a', { href: `/report/${encodeURIComponent(id)}` }, title)),
  )
  return element('ul', { class: 'documents' }, ...items)
}
