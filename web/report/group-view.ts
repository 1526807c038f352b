import { element } from '../dom/element.ts'
import type { BlockGroup, PrintedBlock, PrintedCell, PrintedTable } from './block-groups.ts'
import type { PassageViews } from './passage-view.ts'

/** What paragraphs, lists and tables are drawn with. */
export interface GroupParts {
  views: PassageViews
  /** What a screen reader is told that a table is. */
  tableNames: ReadonlyMap<PrintedTable, string>
}

/** A paragraph, a list or a table of the report. */
export function groupView(group: BlockGroup, parts: GroupParts): HTMLElement {
  const { views } = parts
  switch (group.kind) {
    case 'paragraph':
      return element('p', {}, ...labelled(group.block, views))
    case 'list':
      return element('ul', {}, ...group.blocks.map((block) => element('li', {}, ...labelled(block, views))))
    case 'table':
      return tableView(group, parts)
  }
}

/** The text of a block behind what is printed in front of it. */
export function labelled(block: PrintedBlock, views: PassageViews): (Node | string)[] {
  const content = views.blockContent(block)
  return block.label === ''
    ? content
    : [element('span', { class: 'block-label' }, block.label), ' ', ...content]
}

function tableView(printed: PrintedTable, { views, tableNames }: GroupParts): HTMLElement {
  const { columns, rows } = printed
  const table = element('table')
  if (columns.some((column) => column !== '')) {
    const heads = columns.map((column) =>
      column === '' ? element('td') : element('th', { scope: 'col' }, column),
    )
    table.append(element('thead', {}, element('tr', {}, ...heads)))
  }
  const rowViews = rows.map((cells) => element('tr', {}, ...cells.map((cell) => cellView(cell, views))))
  table.append(element('tbody', {}, ...rowViews))
  // What is wider than a phone scrolls by itself, with the keyboard too.
  const name = tableNames.get(printed) ?? 'Bảng'
  return element('div', { class: 'table-scroll', role: 'region', 'aria-label': name, tabindex: '0' }, table)
}

function cellView(cell: PrintedCell | null, views: PassageViews): HTMLElement {
  return cell === null ? element('td') : element('td', {}, ...views.cellContent(cell))
}
