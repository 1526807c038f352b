import type { FigureChoices } from '../api/figures.ts'
import { actionButton, element } from '../dom/element.ts'
import { choiceName } from './choice-names.ts'
import { FILTER_NAMES } from './form-names.ts'
import { FILTERS, type SearchState } from './search-state.ts'

/** Says that nothing fits, and offers to take back each condition. */
export function noResult(
  state: SearchState,
  choices: FigureChoices | null,
  onChange: (changes: Partial<SearchState>) => void,
): HTMLElement {
  const lift = (words: string, changes: Partial<SearchState>) =>
    element(
      'li',
      {},
      actionButton({ class: 'secondary' }, [words], () => {
        onChange(changes)
      }),
    )
  const active = FILTERS.filter((filter) => state[filter] !== '')
  const filters = active.map((filter) => {
    const name = choiceName(filter, state[filter], choices).trim()
    return lift(`Bỏ lọc ${FILTER_NAMES[filter].toLocaleLowerCase('vi')}: ${name}`, { [filter]: '' })
  })
  const words = state.q === '' ? [] : [lift(`Bỏ từ tìm “${state.q}”`, { q: '' })]
  const hint =
    active.length === 0
      ? 'Hãy thử ít từ hơn hoặc từ khác; viết có dấu hay không dấu đều được.'
      : 'Hãy bớt một điều kiện:'
  return element(
    'div',
    { class: 'no-result' },
    element('h2', {}, 'Không có số liệu nào khớp'),
    element('p', {}, hint),
    element('ul', {}, ...filters, ...words),
  )
}
