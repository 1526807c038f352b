import type { Announce } from '../dom/announcer.ts'
import { actionButton, element, moveFocusTo } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { createTextFinder, type Hit } from './find-text.ts'
import type { PassageViews } from './passage-view.ts'
import type { ReportPassage } from './report-document.ts'

interface ReportSearchParts {
  passages: readonly ReportPassage[]
  views: PassageViews
  announce: Announce
}

export interface ReportSearch {
  element: HTMLElement
  open: () => void
}

/** Fewer letters stand almost everywhere. */
const LEAST_LETTERS = 2

/** The field that searches the report: Enter goes to the next hit, Shift+Enter to the one before, Escape ends the search. */
export function createReportSearch({ passages, views, announce }: ReportSearchParts): ReportSearch {
  const find = createTextFinder(passages)
  let hits: Hit[] = []
  let at = -1
  let searched = ''
  const field = element('input', {
    type: 'search',
    id: 'report-search',
    enterkeyhint: 'search',
    autocomplete: 'off',
    'aria-describedby': 'report-search-count',
  })
  const count = element('p', { id: 'report-search-count', class: 'search-count' })
  const back = actionButton({ class: 'quiet' }, [icon('previous', 'Chỗ trước')], () => {
    go(-1)
  })
  const on = actionButton({ class: 'quiet' }, [icon('next', 'Chỗ sau')], () => {
    go(1)
  })
  const close = actionButton({ class: 'quiet' }, [icon('close', 'Đóng tìm kiếm')], () => {
    end()
  })
  const form = element(
    'form',
    { class: 'report-search', role: 'search', 'aria-label': 'Tìm trong báo cáo' },
    element('label', { for: field.id }, 'Tìm trong báo cáo'),
    element('div', { class: 'search-row' }, field, back, on, close),
    count,
  )
  form.hidden = true

  const showHits = () => {
    const spans = new Map<string, Hit[]>()
    for (const hit of hits) spans.set(hit.passageId, [...(spans.get(hit.passageId) ?? []), hit])
    for (const view of views.all()) {
      const found = spans.get(view.passage.passageId) ?? []
      const current = found.find((hit) => hit === hits[at])?.span ?? null
      view.show({ hits: found.map(({ span }) => span), currentHit: current })
    }
  }

  const tell = () => {
    const isAsked = searched.length >= LEAST_LETTERS
    const none = `Không thấy “${searched}” trong báo cáo. Bạn thử ít từ hơn, hoặc gõ không dấu.`
    const place = `Chỗ ${at + 1} trong ${hits.length}`
    count.textContent = !isAsked ? '' : hits.length === 0 ? none : at < 0 ? `${hits.length} chỗ` : place
    back.disabled = hits.length === 0
    on.disabled = hits.length === 0
  }

  const search = () => {
    searched = field.value.trim()
    hits = searched.length < LEAST_LETTERS ? [] : find(searched)
    at = -1
    showHits()
    tell()
  }

  const go = (step: 1 | -1) => {
    if (hits.length === 0) {
      announce(count.textContent)
      return
    }
    const before = hits[at]
    at = at < 0 ? (step === 1 ? 0 : hits.length - 1) : (at + step + hits.length) % hits.length
    const now = hits[at]
    for (const id of new Set([before?.passageId, now?.passageId])) {
      const view = id === undefined ? undefined : views.get(id)
      view?.show({ currentHit: now?.passageId === id ? (now?.span ?? null) : null })
    }
    tell()
    // The field keeps the focus, so that Enter can be pressed again.
    if (now !== undefined) {
      const mark = views.get(now.passageId)?.firstMark('mark.current-hit')
      mark?.scrollIntoView({ block: 'center' })
      announce(`${count.textContent}: ${mark?.closest('p, li, td')?.textContent.trim() ?? ''}`)
    }
  }

  const end = () => {
    const reached = hits[at]
    form.hidden = true
    field.value = ''
    search()
    // Reading goes on where the search has led.
    const passage = reached === undefined ? null : document.getElementById(reached.passageId)
    if (passage !== null) moveFocusTo(passage)
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(1)
  })
  field.addEventListener('input', search)
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault()
      go(-1)
    }
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') end()
  })
  tell()
  return {
    element: form,
    open: () => {
      form.hidden = false
      field.focus()
      field.select()
    },
  }
}
