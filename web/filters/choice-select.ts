import type { Choice } from '../api/choice.ts'
import { element } from '../dom/element.ts'

export interface ChoiceSelect {
  /** Label and control. */
  view: HTMLElement
  /** Shows what can be chosen and what is; a choice that nothing has any more stays. */
  show: (choices: readonly Choice[], chosen: string) => void
}

export interface ChoiceSelectParts {
  name: string
  label: string
  /** What stands for no choice. */
  anyName: string
  nameOf: (choice: Choice) => string
  onChoose: (value: string) => void
}

/** A labelled choice of one of what there is, each with its count. */
export function choiceSelect({ name, label, anyName, nameOf, onChoose }: ChoiceSelectParts): ChoiceSelect {
  const select = element('select', { id: `filter-${name}`, name })
  const view = element('div', { class: 'filter' }, element('label', { for: select.id }, label), select)
  let shown = ''
  select.addEventListener('change', () => {
    onChoose(select.value)
  })
  return {
    view,
    show: (choices, chosen) => {
      const isMissing = chosen !== '' && !choices.some(({ value }) => value === chosen)
      const listed = isMissing ? [{ value: chosen, count: 0 }, ...choices] : choices
      const names = listed.map((choice) => `${nameOf(choice)} (${choice.count.toLocaleString('vi-VN')})`)
      // Options that are the same are left alone: a list that is open would close.
      const now = JSON.stringify([listed.map(({ value }) => value), names])
      if (now !== shown) {
        const options = listed.map(({ value }, place) => element('option', { value }, names[place] ?? value))
        select.replaceChildren(element('option', { value: '' }, anyName), ...options)
      }
      shown = now
      select.value = chosen
    },
  }
}
