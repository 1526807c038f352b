import { fetchDocuments, fetchJson } from '../api/service.ts'
import { troubleOf, type Trouble } from '../api/trouble.ts'
import { troubleSentence } from '../api/trouble-sentence.ts'
import { createAnnouncer } from '../dom/announcer.ts'
import { actionButton, element, moveFocusTo, requiredElement } from '../dom/element.ts'
import { documentList } from '../documents/document-list.ts'
import { contentsView } from './contents-view.ts'
import { PassageViews } from './passage-view.ts'
import { createPlaceFinder } from './place-finder.ts'
import { readReportDocument, type ReportDocument } from './report-document.ts'
import { outlineReport } from './report-outline.ts'
import { reportView } from './report-view.ts'

const page = requiredElement('report', HTMLElement)
const notice = requiredElement('notice', HTMLElement)
const announce = createAnnouncer(requiredElement('announcements', HTMLElement))

void open()

async function open(): Promise<void> {
  try {
    show(await fetchJson(documentAddress(), readReportDocument))
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble === null) throw error
    await showTrouble(trouble)
  }
}

/** `/report/<document>`: the part of the path stays encoded as it is. */
function documentAddress(): string {
  const [, , documentId = ''] = location.pathname.split('/')
  return `/api/documents/${documentId}`
}

function show(report: ReportDocument): void {
  const outline = outlineReport(report)
  const views = new PassageViews()
  const article = reportView(outline, report.title, views)
  const isWide = matchMedia('(min-width: 64rem)').matches
  document.title = `${report.title} - Hỏi đáp báo cáo`
  page.replaceChildren(contentsView(outline, isWide), article)
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
