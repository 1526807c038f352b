import type { Announce } from '../dom/announcer.ts'
import { element, spokenOnly } from '../dom/element.ts'
import type { PrintedBlock } from './block-groups.ts'
import { noteElementId, NOTES_ELEMENT_ID, sectionElementId } from './element-ids.ts'
import { groupView, labelled, type GroupParts } from './group-view.ts'
import type { PassageViews } from './passage-view.ts'
import { quoteAnchor } from './report-anchor.ts'
import type { OutlineNote, OutlineSection, ReportOutline } from './report-outline.ts'
import { sectionLink } from './section-link.ts'
import { tableNames } from './table-names.ts'

interface ReportParts extends GroupParts {
  announce: Announce
}

/** Puts the whole document into an article, a part with each step: whoever takes the steps may rest in between. */
export function* fillReport(
  article: HTMLElement,
  { outline, title, ...own }: { outline: ReportOutline; title: string } & Omit<ReportParts, 'tableNames'>,
): Generator<undefined> {
  const parts = { ...own, tableNames: tableNames(outline) }
  const { views } = parts
  article.append(
    ...linesView(outline.letterhead, 'letterhead', views),
    headingView(outline.title, title, views),
  )
  for (const group of outline.opening) {
    article.append(groupView(group, parts))
    yield
  }
  for (const section of outline.sections) yield* addSection(article, section, 0, parts)
  article.append(...linesView(outline.signature, 'signature', views))
  if (outline.notes.length > 0) yield* addNotes(article, outline.notes, parts)
  // Paper has no address bar.
  const address = `${location.origin}${location.pathname}`
  article.append(element('p', { class: 'print-source' }, `In từ trang Hỏi đáp báo cáo: ${title}, ${address}`))
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

function* addSection(
  parent: HTMLElement,
  { id, heading, groups, children }: OutlineSection,
  depth: number,
  parts: ReportParts,
): Generator<undefined> {
  const place = { id: sectionElementId(id), tabindex: '-1' }
  const section = element('section', heading === null ? place : {})
  if (heading !== null) {
    section.append(
      element(
        'div',
        { class: 'section-head' },
        element(HEADING_TAGS[depth] ?? 'h6', place, heading),
        sectionLink(id, heading, parts.announce),
      ),
    )
  }
  parent.append(section)
  for (const group of groups) {
    section.append(groupView(group, parts))
    yield
  }
  for (const child of children) yield* addSection(section, child, depth + 1, parts)
}

function* addNotes(
  article: HTMLElement,
  notes: readonly OutlineNote[],
  parts: GroupParts,
): Generator<undefined> {
  const list = element('ol')
  const heading = element('h2', { id: NOTES_ELEMENT_ID, tabindex: '-1' }, 'Chú thích')
  article.append(element('section', { class: 'report-notes' }, heading, list))
  for (const note of notes) {
    list.append(noteView(note, parts))
    yield
  }
}

function noteView({ id, name, groups, mark, sectionId }: OutlineNote, parts: GroupParts): HTMLElement {
  const back = mark === null ? `#${sectionElementId(sectionId)}` : quoteAnchor(mark.passageId, mark.span)
  return element(
    'li',
    { id: noteElementId(id), tabindex: '-1' },
    element('p', { class: 'note-label' }, name),
    ...groups.map((group) => groupView(group, parts)),
    element('a', { class: 'note-back', href: back }, 'Về chỗ có dấu chú thích', spokenOnly(` (${name})`)),
  )
}
