import type { StartTheme } from '../api/service.ts'
import { element } from '../dom/element.ts'
import { suggestionList } from './suggestion-list.ts'

/** Questions to start from under the names of their themes. */
export function themeList(themes: readonly StartTheme[], onAsk: (question: string) => void): HTMLElement {
  const parts = themes.map(({ title, questions }) =>
    element('div', { class: 'theme' }, element('h3', {}, title), suggestionList(questions, onAsk)),
  )
  return element('div', { class: 'themes' }, ...parts)
}
