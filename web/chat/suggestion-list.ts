import { actionButton, element } from '../dom/element.ts'

/** Questions that are asked when pressed. */
export function suggestionList(questions: readonly string[], onAsk: (question: string) => void): HTMLElement {
  const items = questions.map((question) => {
    const button = actionButton({ class: 'suggestion' }, [question], () => {
      onAsk(question)
    })
    return element('li', {}, button)
  })
  return element('ul', { class: 'suggestions' }, ...items)
}
