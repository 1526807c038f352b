import { actionButton, element, spokenOnly } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import type { Sort } from './search-state.ts'

interface Column {
  kind: string
  head: string
  /** What its head sorts by, and the direction that the service gives. */
  sort?: { by: Sort; direction: 'ascending' | 'descending' }
}

const COLUMNS: readonly Column[] = [
  { kind: 'choose', head: 'Chọn' },
  { kind: 'label', head: 'Chỉ tiêu' },
  { kind: 'number', head: 'Số liệu', sort: { by: 'value', direction: 'descending' } },
  { kind: 'unit', head: 'Đơn vị' },
  { kind: 'said', head: 'So với kế hoạch, thay đổi' },
  { kind: 'period', head: 'Kỳ', sort: { by: 'period', direction: 'ascending' } },
  { kind: 'status', head: 'Tình trạng' },
  { kind: 'place', head: 'Mục', sort: { by: 'document', direction: 'ascending' } },
  { kind: 'actions', head: 'Nguồn, sao chép' },
]

/** The table around rows of figures. `onSort` is given the order of the pressed head, or the usual one when it is that already. */
export function figureTable(
  caption: string,
  sort: Sort,
  rows: HTMLTableSectionElement,
  onSort: (sort: Sort) => void,
): HTMLTableElement {
  const heads = COLUMNS.map((column) => headCell(column, sort, onSort))
  return element(
    'table',
    { class: 'figure-table', role: 'table' },
    element('caption', { class: 'spoken-only' }, caption),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
    rows,
  )
}

function headCell(
  { kind, head, sort: order }: Column,
  sort: Sort,
  onSort: (sort: Sort) => void,
): HTMLElement {
  const cell = element('th', { class: `cell-${kind}`, role: 'columnheader', scope: 'col' })
  if (order === undefined) {
    cell.append(kind === 'choose' || kind === 'actions' ? spokenOnly(head) : head)
    return cell
  }
  const isSorted = order.by === sort
  if (isSorted) cell.setAttribute('aria-sort', order.direction)
  const symbol = isSorted ? (order.direction === 'ascending' ? 'ascending' : 'descending') : 'sortable'
  const button = actionButton({ class: 'sorter', 'data-sort': order.by }, [head, icon(symbol)], () => {
    onSort(isSorted ? 'relevance' : order.by)
  })
  cell.append(button)
  return cell
}

/** Rows without content, in the place of those that are on their way. */
export function skeletonRows(count: number): HTMLElement {
  const row = () => element('span', { class: 'skeleton-row' })
  return element('div', { class: 'skeleton', 'aria-hidden': 'true' }, ...Array.from({ length: count }, row))
}
