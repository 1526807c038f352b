import { element, spokenOnly } from '../dom/element.ts'
import type { BlockGroup, PrintedBlock, PrintedCell, PrintedTable } from './block-groups.ts'
import { noteElementId, NOTES_ELEMENT_ID, sectionElementId } from './element-ids.ts'
import type { PassageViews } from './passage-view.ts'
import { quoteAnchor } from './report-anchor.ts'
import type { OutlineNote, OutlineSection, ReportOutline } from './report-outline.ts'

/** The whole document as an article. `views` receives every passage. */
export function reportView(outline: ReportOutline, title: string, views: PassageViews): HTMLElement {
  const { letterhead, opening, sections, signature, notes } = outline
  const article = element('article', { class: 'report' })
  article.append(
    ...linesView(letterhead, 'letterhead', views),
    headingView(outline.title, title, views),
    ...opening.map((group) => groupView(group, views)),
    ...sections.map((section) => sectionView(section, 0, views)),
    ...linesView(signature, 'signature', views),
  )
  if (notes.length > 0) article.append(notesView(notes, views))
  // Paper has no address bar.
  const address = `${location.origin}${location.pathname}`
  article.append(element('p', { class: 'print-source' }, `In từ trang Hỏi đáp báo cáo: ${title}, ${address}`))
  return article
}

/** The printed title, when the document has one that could be told from its text. */
function headingView(lines: readonly PrintedBlock[], title: string, views: PassageViews): HTMLElement {
  if (lines.length === 0) return element('h1', {}, title)
  const lineViews = lines.map((line) => element('span', { class: 'title-line' }, ...views.blockContent(line)))
  return element('h1', {}, ...lineViews)
}

function linesView(lines: readonly PrintedBlock[], className: string, views: PassageViews): HTMLElement[] {
  if (lines.length === 0) return []
  return [
    element('div', { class: className }, ...lines.map((line) => element('p', {}, ...labelled(line, views)))),
  ]
}

const HEADING_TAGS = ['h2', 'h3', 'h4', 'h5'] as const

function sectionView(section: OutlineSection, depth: number, views: PassageViews): HTMLElement {
  const place = { id: sectionElementId(section.id), tabindex: '-1' }
  const { heading } = section
  return element(
    'section',
    heading === null ? place : {},
    ...(heading === null ? [] : [element(HEADING_TAGS[depth] ?? 'h6', place, heading)]),
    ...section.groups.map((group) => groupView(group, views)),
    ...section.children.map((child) => sectionView(child, depth + 1, views)),
  )
}

function groupView(group: BlockGroup, views: PassageViews): HTMLElement {
  switch (group.kind) {
    case 'paragraph':
      return element('p', {}, ...labelled(group.block, views))
    case 'list':
      return element('ul', {}, ...group.blocks.map((block) => element('li', {}, ...labelled(block, views))))
    case 'table':
      return tableView(group, views)
  }
}

function labelled(block: PrintedBlock, views: PassageViews): (Node | string)[] {
  const content = views.blockContent(block)
  return block.label === ''
    ? content
    : [element('span', { class: 'block-label' }, block.label), ' ', ...content]
}

function tableView({ columns, rows }: PrintedTable, views: PassageViews): HTMLElement {
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
  return element('div', { class: 'table-scroll', role: 'region', 'aria-label': 'Bảng', tabindex: '0' }, table)
}

function cellView(cell: PrintedCell | null, views: PassageViews): HTMLElement {
  return cell === null ? element('td') : element('td', {}, ...views.cellContent(cell))
}

function notesView(notes: readonly OutlineNote[], views: PassageViews): HTMLElement {
  return element(
    'section',
    { class: 'report-notes' },
    element('h2', { id: NOTES_ELEMENT_ID, tabindex: '-1' }, 'Chú thích'),
    element('ol', {}, ...notes.map((note) => noteView(note, views))),
  )
}

function noteView({ id, name, groups, mark, sectionId }: OutlineNote, views: PassageViews): HTMLElement {
  const back = mark === null ? `#${sectionElementId(sectionId)}` : quoteAnchor(mark.passageId, mark.span)
  return element(
    'li',
    { id: noteElementId(id), tabindex: '-1' },
    element('p', { class: 'note-label' }, name),
    ...groups.map((group) => groupView(group, views)),
    element('a', { class: 'note-back', href: back }, 'Về chỗ có dấu chú thích', spokenOnly(` (${name})`)),
  )
}
