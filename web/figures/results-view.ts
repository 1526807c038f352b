import type { Figure, FigureChoices, FigurePage } from '../api/figures.ts'
import type { Trouble } from '../api/trouble.ts'
import { troubleSentence } from '../api/trouble-sentence.ts'
import { actionButton, element } from '../dom/element.ts'
import { exportLinks } from './export-links.ts'
import { figureRow, type FigureRowActions } from './figure-rows.ts'
import { figureTable, skeletonRows } from './figure-table.ts'
import { noResult } from './no-result.ts'
import { searchQuery, type SearchState, type Sort } from './search-state.ts'

export interface ResultsView {
  showLoading: () => void
  showPage: (state: SearchState, page: FigurePage, choices: FigureChoices) => void
  /** Adds the rows behind those that are shown, and puts the reader at the first. */
  addPage: (state: SearchState, page: FigurePage) => void
  showTrouble: (trouble: Trouble, parts: { retry: () => void; onClear: () => void }) => void
  /** Ticks what a state has chosen. */
  showChosen: (chosen: readonly string[]) => void
}

export interface ResultsParts extends FigureRowActions {
  onSort: (sort: Sort) => void
  onMore: () => void
  onChange: (changes: Partial<SearchState>) => void
}

const SKELETON_ROWS = 6

/** The part of the page below the search: count, files, table, what went wrong. */
export function createResultsView(place: HTMLElement, parts: ResultsParts): ResultsView {
  let rows = element('tbody', { role: 'rowgroup' })
  let foot = element('div', { class: 'results-foot' })
  let count = element('p', { class: 'results-count' })

  const rowsOf = (figures: readonly Figure[], state: SearchState) =>
    figures.map((figure) => figureRow(figure, state.chosen.includes(figure.factId), parts))

  const showCount = ({ total, nextCursor }: FigurePage) => {
    count.textContent = countWords(rows.rows.length, total)
    const more = actionButton({ class: 'secondary' }, ['Xem thêm'], parts.onMore)
    foot.replaceChildren(...(nextCursor === null ? [] : [more]))
  }

  return {
    showLoading: () => {
      // Rows that are there stay until others come: what flickers at every letter cannot be read.
      if (place.querySelector('.figure-table') === null) place.replaceChildren(skeletonRows(SKELETON_ROWS))
      place.setAttribute('aria-busy', 'true')
    },
    showPage: (state, page, choices) => {
      place.removeAttribute('aria-busy')
      if (page.total === 0) {
        place.replaceChildren(noResult(state, choices, parts.onChange))
        return
      }
      const sorterInUse = document.activeElement?.getAttribute('data-sort')
      rows = element('tbody', { role: 'rowgroup' }, ...rowsOf(page.items, state))
      foot = element('div', { class: 'results-foot' })
      count = element('p', { class: 'results-count' })
      showCount(page)
      const head = element(
        'div',
        { class: 'results-head' },
        count,
        exportLinks(searchQuery(state), page.total),
      )
      const table = figureTable('Số liệu tìm được', state.sort, rows, parts.onSort)
      place.replaceChildren(head, table, foot)
      if (sorterInUse) table.querySelector<HTMLElement>(`[data-sort="${sorterInUse}"]`)?.focus()
    },
    addPage: (state, page) => {
      place.removeAttribute('aria-busy')
      const added = rowsOf(page.items, state)
      rows.append(...added)
      showCount(page)
      added[0]?.querySelector('input')?.focus()
    },
    showTrouble: (trouble, { retry, onClear }) => {
      place.removeAttribute('aria-busy')
      const isBadSearch = trouble.kind === 'refused' && trouble.status === 400
      const failure = element(
        'div',
        { class: 'failure' },
        element('p', { role: 'alert' }, troubleSentence(trouble)),
        isBadSearch
          ? actionButton({ class: 'primary' }, ['Bỏ mọi điều kiện'], onClear)
          : actionButton({ class: 'primary' }, ['Thử lại'], retry),
      )
      if (rows.isConnected) foot.replaceChildren(failure)
      else place.replaceChildren(failure)
    },
    showChosen: (chosen) => {
      for (const checkbox of rows.querySelectorAll('input')) {
        checkbox.checked = chosen.includes(checkbox.dataset.factId ?? '')
      }
    },
  }
}

/** "50 trong 475 số liệu". */
export function countWords(shown: number, total: number): string {
  const all = `${total.toLocaleString('vi-VN')} số liệu`
  return shown < total ? `${shown.toLocaleString('vi-VN')} trong ${all}` : all
}
