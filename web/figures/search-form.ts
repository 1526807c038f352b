import type { FigureChoices } from '../api/figures.ts'
import { actionButton, element } from '../dom/element.ts'
import { choiceSelect } from '../filters/choice-select.ts'
import { choiceName, choicesOf } from './choice-names.ts'
import { FILTER_NAMES, SORT_NAMES } from './form-names.ts'
import { FILTERS, SORTS, type Filter, type SearchState, type Sort } from './search-state.ts'

export interface SearchForm {
  view: HTMLElement
  /** Shows a state; text that is being typed is left alone when it says the same. */
  show: (state: SearchState) => void
  showChoices: (choices: FigureChoices, state: SearchState) => void
}

export interface SearchFormParts {
  /** While typing. */
  onType: (q: string) => void
  /** The words are finished: Enter. */
  onSubmit: (q: string) => void
  onFilter: (filter: Filter, value: string) => void
  onSort: (sort: Sort) => void
}

const MOST_LETTERS = 300
const ANY_NAMES = {
  unit: 'Mọi đơn vị',
  period: 'Mọi kỳ',
  status: 'Mọi tình trạng',
  relation: 'Mọi loại',
  section: 'Mọi mục',
  document: 'Mọi báo cáo',
} as const satisfies Record<Filter, string>

/** Words to search for, filters and order. */
export function searchForm({ onType, onSubmit, onFilter, onSort }: SearchFormParts): SearchForm {
  const words = element('input', {
    type: 'search',
    id: 'words',
    name: 'q',
    maxlength: String(MOST_LETTERS),
    autocomplete: 'off',
    enterkeyhint: 'search',
    'aria-describedby': 'words-hint',
  })
  let choices: FigureChoices | null = null
  const selects = Object.fromEntries(
    FILTERS.map((filter) => [
      filter,
      choiceSelect({
        name: filter,
        label: FILTER_NAMES[filter],
        anyName: ANY_NAMES[filter],
        nameOf: ({ value }) => choiceName(filter, value, choices),
        onChoose: (value) => {
          onFilter(filter, value)
        },
      }),
    ]),
  )
  const order = orderSelect(onSort)
  const filters = element(
    'div',
    { class: 'filters', id: 'filters' },
    ...Object.values(selects).map(({ view }) => view),
    order.view,
  )
  const toggle = actionButton(
    { class: 'secondary filters-toggle', 'aria-expanded': 'false', 'aria-controls': filters.id },
    ['Bộ lọc'],
    () => {
      const isOpen = filters.classList.toggle('is-open')
      toggle.setAttribute('aria-expanded', String(isOpen))
    },
  )
  const view = element(
    'form',
    { class: 'search-form', role: 'search' },
    element('label', { for: words.id }, 'Tìm số liệu'),
    element('div', { class: 'words' }, words, toggle),
    element(
      'p',
      { class: 'fine', id: 'words-hint' },
      'Gõ có dấu hay không dấu đều được, ví dụ: doanh thu du lich, ho ngheo 2021',
    ),
    filters,
  )
  words.addEventListener('input', () => {
    onType(words.value.normalize('NFC').trim())
  })
  view.addEventListener('submit', (event) => {
    event.preventDefault()
    onSubmit(words.value.normalize('NFC').trim())
  })
  return {
    view,
    show: (state) => {
      if (words.value.normalize('NFC').trim() !== state.q) words.value = state.q
      order.show(state.sort)
      const active = FILTERS.filter((filter) => state[filter] !== '').length
      toggle.textContent = active === 0 ? 'Bộ lọc' : `Bộ lọc (${active})`
      if (choices === null) for (const filter of FILTERS) selects[filter]?.show([], state[filter])
    },
    showChoices: (next, state) => {
      choices = next
      for (const filter of FILTERS) selects[filter]?.show(choicesOf(filter, next), state[filter])
    },
  }
}

function orderSelect(onSort: (sort: Sort) => void): { view: HTMLElement; show: (sort: Sort) => void } {
  const options = SORTS.map((sort) => element('option', { value: sort }, SORT_NAMES[sort]))
  const select = element('select', { id: 'sort', name: 'sort' }, ...options)
  select.addEventListener('change', () => {
    onSort(SORTS.find((sort) => sort === select.value) ?? 'relevance')
  })
  return {
    view: element('div', { class: 'filter' }, element('label', { for: select.id }, 'Sắp xếp'), select),
    show: (sort) => {
      select.value = sort
    },
  }
}
