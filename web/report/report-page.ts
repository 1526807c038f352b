import { fetchDocuments, fetchJson, type DocumentEntry } from '../api/service.ts'
import { troubleOf, type Trouble } from '../api/trouble.ts'
import { troubleSentence } from '../api/trouble-sentence.ts'
import { createAnnouncer } from '../dom/announcer.ts'
import { actionButton, element, moveFocusTo, requiredElement } from '../dom/element.ts'
import { inSlices } from '../dom/in-slices.ts'
import { documentList } from '../documents/document-list.ts'
import { contentsView, markCurrent, openContents } from './contents-view.ts'
import { watchCurrentSection } from './current-section.ts'
import { openFigureOnPress } from './figure-press.ts'
import { openNoteOnPress } from './note-sheet.ts'
import { PassageViews } from './passage-view.ts'
import { createPlaceFinder } from './place-finder.ts'
import { readReportDocument, type ReportDocument } from './report-document.ts'
import { outlineReport } from './report-outline.ts'
import { createReportSearch } from './report-search.ts'
import { reportToolbar } from './report-toolbar.ts'
import { fillReport } from './report-view.ts'

const page = requiredElement('report', HTMLElement)
const notice = requiredElement('notice', HTMLElement)
const announce = createAnnouncer(requiredElement('announcements', HTMLElement))

void open()

async function open(): Promise<void> {
  const documentId = documentIdOfPage()
  try {
    if (documentId === '') showList(await fetchDocuments())
    else await show(await fetchJson(`/api/documents/${documentId}`, readReportDocument))
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble === null) throw error
    await showTrouble(trouble)
  }
}

/** `/report/<document>`: the part of the path stays encoded as it is. Empty at `/report`, which lists the reports. */
function documentIdOfPage(): string {
  const [, , documentId = ''] = location.pathname.split('/')
  return documentId
}

function showList(documents: readonly DocumentEntry[]): void {
  document.title = 'Các báo cáo - Hỏi đáp báo cáo'
  const none = element('p', {}, 'Chưa có báo cáo nào.')
  page.replaceChildren(
    element('h1', {}, 'Các báo cáo'),
    element(
      'p',
      {},
      'Những báo cáo mà câu trả lời và số liệu được lấy ra. Chọn một báo cáo để đọc nguyên văn.',
    ),
    documents.length === 0 ? none : documentList(documents),
  )
}

async function show(report: ReportDocument): Promise<void> {
  const outline = outlineReport(report)
  const views = new PassageViews(report.blocks)
  const article = element('article', { class: 'report', 'aria-busy': 'true' })
  const contents = contentsView(outline)
  const search = createReportSearch({ passages: report.blocks, views, announce })
  let currentSection: string | null = null
  const toolbar = reportToolbar({
    onContents: () => {
      openContents(outline, currentSection)
    },
    onSearch: search.open,
    onFigures: (areFiguresShown) => {
      for (const view of views.all()) view.show({ areFiguresShown })
    },
    search: search.element,
  })
  document.title = `${report.title} - Hỏi đáp báo cáo`
  page.replaceChildren(contents, element('div', { class: 'report-column' }, toolbar, article))
  openNoteOnPress(article, outline.notes)
  openFigureOnPress(article, report.title)
  await inSlices(fillReport(article, { outline, title: report.title, views, announce }))
  article.removeAttribute('aria-busy')
  watchCurrentSection(outline.sections, (sectionId) => {
    currentSection = sectionId
    markCurrent(contents, sectionId)
  })
  const findPlace = createPlaceFinder({ views, notice, announce })
  findPlace(location.hash)
  addEventListener('hashchange', () => {
    findPlace(location.hash)
  })
}

async function showTrouble(trouble: Trouble): Promise<void> {
  const failure = element('div', { class: 'failure' })
  if (trouble.kind === 'refused' && trouble.status === 404) {
    failure.append(element('p', {}, 'Không có báo cáo này. Có thể báo cáo đã được đổi tên hoặc gỡ xuống.'))
    failure.append(...(await otherDocuments()))
  } else {
    failure.append(element('p', {}, troubleSentence(trouble)))
    failure.append(actionButton({ class: 'primary' }, ['Thử lại'], () => void open()))
  }
  failure.append(element('p', {}, element('a', { href: '/' }, 'Về trang hỏi đáp')))
  page.replaceChildren(element('h1', {}, 'Chưa mở được báo cáo'), failure)
  moveFocusTo(failure)
}

async function otherDocuments(): Promise<HTMLElement[]> {
  try {
    return [element('p', {}, 'Các báo cáo đang có:'), documentList(await fetchDocuments())]
  } catch (error) {
    if (troubleOf(error) === null) throw error
    return []
  }
}
