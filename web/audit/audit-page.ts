import { readFindingPage, type FindingPage } from '../api/audit.ts'
import { fetchPages } from '../api/fetch-pages.ts'
import { createLatestOnly } from '../api/latest-only.ts'
import { fetchJson } from '../api/service.ts'
import { troubleOf, type Trouble } from '../api/trouble.ts'
import { troubleSentence } from '../api/trouble-sentence.ts'
import { createAnnouncer } from '../dom/announcer.ts'
import { actionButton, element, moveFocusTo, requiredElement } from '../dom/element.ts'
import { auditFilters } from './audit-filters.ts'
import {
  auditAddress,
  auditQuery,
  FINDINGS_AT_A_TIME,
  readAuditState,
  type AuditState,
} from './audit-state.ts'
import { findingView } from './finding-view.ts'
import { VERDICT_NAMES } from './finding-words.ts'

const announce = createAnnouncer(requiredElement('announcements', HTMLElement))
const place = requiredElement('results', HTMLElement)
const latest = createLatestOnly()

let state = readAuditState(location.search)
let nextCursor: string | null = null
let list = element('div', { class: 'findings' })
let foot = element('div', { class: 'results-foot' })

const filters = auditFilters((changes) => {
  state = { ...state, shown: FINDINGS_AT_A_TIME, ...changes }
  history.pushState(null, '', auditAddress(state))
  void open()
})

addEventListener('popstate', () => {
  state = readAuditState(location.search)
  void open()
})
void open()

async function open(): Promise<void> {
  place.setAttribute('aria-busy', 'true')
  const asked = state
  await showOrTrouble(open, async () => {
    const page = await latest.run((signal) =>
      fetchPages(asked.shown, (limit, cursor) => fetchPage(asked, limit, cursor, signal)),
    )
    if (page !== null) show(asked, page)
  })
}

function show(asked: AuditState, page: FindingPage): void {
  place.before(filters.view)
  filters.show(asked, page.choices)
  nextCursor = page.nextCursor
  list = element('div', { class: 'findings' }, ...viewsOf(page))
  foot = element('div', { class: 'results-foot' })
  const verdict = VERDICT_NAMES[asked.verdict].toLocaleLowerCase('vi')
  const nothing = element('p', { class: 'no-finding' }, `Không có phép đối chiếu nào ${verdict}.`)
  place.replaceChildren(page.total === 0 ? nothing : list, foot)
  showMore(page)
  announce(`${page.total.toLocaleString('vi-VN')} phép đối chiếu ${verdict}.`)
}

async function more(): Promise<void> {
  if (nextCursor === null) return
  const cursor = nextCursor
  const asked = state
  await showOrTrouble(more, async () => {
    const page = await latest.run((signal) => fetchPage(asked, FINDINGS_AT_A_TIME, cursor, signal))
    if (page === null) return
    nextCursor = page.nextCursor
    state = { ...state, shown: state.shown + FINDINGS_AT_A_TIME }
    history.replaceState(null, '', auditAddress(state))
    const added = viewsOf(page)
    list.append(...added)
    showMore(page)
    const heading = added[0]?.querySelector('h2')
    if (heading) moveFocusTo(heading)
  })
}

function viewsOf({ items, choices }: FindingPage): HTMLElement[] {
  // Where there is but one report, its name on every finding tells nothing.
  const named = choices.documents.length > 1 ? choices.documents : []
  const titles = new Map(named.map(({ value, title }) => [value, title]))
  return items.map((finding) => findingView(finding, titles.get(finding.documentId) ?? null))
}

function showMore({ total }: FindingPage): void {
  place.removeAttribute('aria-busy')
  const words = `${list.children.length.toLocaleString('vi-VN')} trong ${total.toLocaleString('vi-VN')}`
  const button = actionButton({ class: 'secondary' }, ['Xem thêm'], () => void more())
  foot.replaceChildren(...(nextCursor === null ? [] : [element('p', {}, words), button]))
}

async function showOrTrouble(again: () => Promise<void>, request: () => Promise<void>): Promise<void> {
  try {
    await request()
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble === null) throw error
    showTrouble(trouble, again)
  }
}

function showTrouble(trouble: Trouble, again: () => Promise<void>): void {
  place.removeAttribute('aria-busy')
  const isBadAddress = trouble.kind === 'refused' && trouble.status === 400
  const failure = element(
    'div',
    { class: 'failure' },
    element('p', { role: 'alert' }, troubleSentence(trouble)),
    isBadAddress
      ? element('a', { href: '/audit' }, 'Xem mọi phép đối chiếu')
      : actionButton({ class: 'primary' }, ['Thử lại'], () => void again()),
  )
  if (again === more) foot.replaceChildren(failure)
  else place.replaceChildren(failure)
}

function fetchPage(
  asked: AuditState,
  limit: number,
  cursor: string,
  signal: AbortSignal,
): Promise<FindingPage> {
  return fetchJson(`/api/audit?${auditQuery(asked, limit, cursor)}`, readFindingPage, { signal })
}
