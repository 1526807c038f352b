import { fetchPages } from '../api/fetch-pages.ts'
import { readFigureChoices, readFigurePage, type Figure, type FigureChoices } from '../api/figures.ts'
import { createLatestOnly } from '../api/latest-only.ts'
import { fetchDocuments, fetchJson } from '../api/service.ts'
import { troubleOf } from '../api/trouble.ts'
import { createAnnouncer } from '../dom/announcer.ts'
import { requiredElement } from '../dom/element.ts'
import { openPart } from '../dom/open-part.ts'
import { chosenBar } from './chosen-bar.ts'
import { sentenceWithSource } from './figure-sentence.ts'
import { countWords, createResultsView } from './results-view.ts'
import { searchForm } from './search-form.ts'
import {
  MOST_CHOSEN,
  readSearchState,
  ROWS_AT_A_TIME,
  searchAddress,
  searchQuery,
  toggleChosen,
  withoutConditions,
  type SearchState,
} from './search-state.ts'

/** How long typing has to rest before it is searched for. */
const TYPING_REST_MS = 180

const announce = createAnnouncer(requiredElement('announcements', HTMLElement))
const place = requiredElement('results', HTMLElement)
const latest = createLatestOnly()
const titles = new Map<string, string>()

let state = readSearchState(location.search)
let nextCursor: string | null = null
let typingTimer = 0
/** The address was already changed by the words that are being typed: more of them are no step of their own. */
let isTyping = false

const form = searchForm({
  onType: (q) => {
    clearTimeout(typingTimer)
    typingTimer = window.setTimeout(typed, TYPING_REST_MS, q)
  },
  onSubmit: (q) => {
    typed(q)
    isTyping = false
  },
  onFilter: (filter, value) => {
    change({ [filter]: value })
  },
  onSort: (sort) => {
    change({ sort })
  },
})

const results = createResultsView(place, {
  onToggle: (figure, checkbox) => {
    toggle(figure, checkbox)
  },
  onSource: (figure) => void openSource(figure),
  sentenceOf: (figure) => sentenceWithSource(figure, titleOf(figure.documentId), location.origin),
  announce,
  titleOf: (documentId) => (titles.size > 1 ? titleOf(documentId) : null),
  onSort: (sort) => {
    change({ sort })
  },
  onMore: () => void more(),
  onChange: (changes) => {
    change(changes)
    requiredElement('words', HTMLInputElement).focus()
  },
})

const chosen = chosenBar({
  onOpen: () => void openChosen(),
  onClear: () => {
    setChosen([])
    requiredElement('words', HTMLInputElement).focus()
  },
})

place.before(form.view)
place.after(chosen.view)
addEventListener('popstate', () => {
  isTyping = false
  clearTimeout(typingTimer)
  state = readSearchState(location.search)
  void search()
})
void search()

function typed(q: string): void {
  clearTimeout(typingTimer)
  if (q === state.q) return
  const isContinued = isTyping
  change({ q }, isContinued ? 'replace' : 'push')
  isTyping = true
}

/** Searches in another way; the way back leads to the one before. */
function change(changes: Partial<SearchState>, step: 'push' | 'replace' = 'push'): void {
  isTyping = false
  state = { ...state, rows: ROWS_AT_A_TIME, ...changes }
  if (step === 'push') history.pushState(null, '', searchAddress(state))
  else history.replaceState(null, '', searchAddress(state))
  void search()
}

async function search(): Promise<void> {
  form.show(state)
  chosen.show(state.chosen.length)
  results.showLoading()
  const asked = state
  await showOrTrouble(search, async () => {
    const found = await latest.run((signal) =>
      Promise.all([
        fetchPages(asked.rows, (limit, cursor) => fetchPage(asked, limit, cursor, signal)),
        fetchChoices(asked, signal),
        rememberTitles(),
      ]),
    )
    if (found === null) return
    const [page, choices] = found
    nextCursor = page.nextCursor
    form.showChoices(choices, asked)
    results.showPage({ ...asked, chosen: state.chosen }, page, choices)
    announce(
      page.total === 0 ? 'Không có số liệu nào khớp.' : `${countWords(page.items.length, page.total)}.`,
    )
  })
}

async function more(): Promise<void> {
  if (nextCursor === null) return
  const cursor = nextCursor
  const asked = state
  results.showLoading()
  await showOrTrouble(more, async () => {
    const page = await latest.run((signal) => fetchPage(asked, ROWS_AT_A_TIME, cursor, signal))
    if (page === null) return
    nextCursor = page.nextCursor
    state = { ...state, rows: state.rows + ROWS_AT_A_TIME }
    history.replaceState(null, '', searchAddress(state))
    results.addPage(state, page)
    const shown = state.rows - ROWS_AT_A_TIME + page.items.length
    announce(`${countWords(shown, page.total)}.`)
  })
}

async function showOrTrouble(again: () => Promise<void>, show: () => Promise<void>): Promise<void> {
  try {
    await show()
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble === null) throw error
    results.showTrouble(trouble, {
      retry: () => void again(),
      onClear: () => {
        change(withoutConditions(state))
      },
    })
  }
}

function fetchPage(asked: SearchState, limit: number, cursor: string, signal: AbortSignal) {
  const query = new URLSearchParams(searchQuery(asked))
  query.set('limit', String(limit))
  if (cursor !== '') query.set('cursor', cursor)
  return fetchJson(`/api/figures?${query.toString()}`, readFigurePage, { signal })
}

function fetchChoices(asked: SearchState, signal: AbortSignal): Promise<FigureChoices> {
  const query = new URLSearchParams(searchQuery(asked))
  return fetchJson(`/api/figures/choices?${query.toString()}`, readFigureChoices, { signal })
}

async function rememberTitles(): Promise<void> {
  if (titles.size > 0) return
  for (const { id, title } of await fetchDocuments()) titles.set(id, title)
}

function titleOf(documentId: string): string {
  return titles.get(documentId) ?? documentId
}

function toggle({ factId }: Figure, checkbox: HTMLInputElement): void {
  const next = toggleChosen(state, factId)
  if (next === null) {
    checkbox.checked = false
    announce(`Chỉ chọn được nhiều nhất ${MOST_CHOSEN} số liệu.`)
    return
  }
  setChosen(next.chosen)
}

/** What is ticked stands in the address, without being a step of its own. */
function setChosen(ids: readonly string[]): void {
  state = { ...state, chosen: ids }
  history.replaceState(null, '', searchAddress(state))
  chosen.show(ids.length)
  results.showChosen(ids)
}

function openSource(figure: Figure): Promise<void> {
  return openPart(
    () => import('./source-sheet.ts'),
    ({ openSourceSheet }) => {
      openSourceSheet(figure, titleOf(figure.documentId))
    },
  )
}

function openChosen(): Promise<void> {
  return openPart(
    () => import('./chosen-sheet.ts'),
    ({ openChosenSheet }) => {
      openChosenSheet({ chosen: state.chosen, titleOf })
    },
  )
}
