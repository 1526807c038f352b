import { element } from '../dom/element.ts'
import type { NamedFact } from './named-fact.ts'

/** What is known of a figure, line by line. */
export function factList(facts: readonly NamedFact[]): HTMLElement {
  const lines = facts.map(({ name, value }) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, value)),
  )
  return element('dl', { class: 'figure-facts' }, ...lines)
}
