import type { Span } from '../../src/domain/span.ts'
import type { Announce } from '../dom/announcer.ts'
import { actionButton, element, moveFocusTo } from '../dom/element.ts'
import type { PassageView, PassageViews } from './passage-view.ts'
import { parseReportAnchor } from './report-anchor.ts'

interface PlaceFinderOptions {
  views: PassageViews
  /** Where to say that a place is not in the report. */
  notice: HTMLElement
  announce: Announce
}

/** Gives a function that brings the reader to the place an address names (`#…`) and highlights the quote there. */
export function createPlaceFinder({ views, notice, announce }: PlaceFinderOptions): (hash: string) => void {
  let highlighted: PassageView | null = null

  const showPassage = (view: PassageView, range: Span) => {
    view.show({ highlight: range })
    highlighted = view
    const mark = view.firstMark()
    if (mark !== null) {
      moveFocusTo(mark)
      mark.scrollIntoView({ block: 'center' })
    }
    announce(`Đoạn được trích: ${view.passage.text.slice(range.start, range.end)}`)
  }

  return (hash) => {
    highlighted?.show({ highlight: null })
    highlighted = null
    notice.replaceChildren()
    const anchor = parseReportAnchor(hash)
    if (anchor === null) return
    const view = views.get(anchor.id)
    const other = document.getElementById(anchor.id)
    if (view !== undefined) {
      const whole = { start: 0, end: view.passage.text.length }
      const { range } = anchor
      showPassage(view, range !== null && range.end <= whole.end ? range : whole)
    } else if (other !== null) {
      moveFocusTo(other)
      other.scrollIntoView()
    } else showDeadEnd(notice)
  }
}

function showDeadEnd(notice: HTMLElement): void {
  const sentence = element(
    'p',
    {},
    'Không tìm thấy đoạn được trích trong bản báo cáo này. Có thể báo cáo đã được cập nhật sau khi câu trả lời được đưa ra.',
  )
  const fromStart = actionButton({ class: 'primary' }, ['Đọc từ đầu báo cáo'], () => {
    notice.replaceChildren()
    history.replaceState(null, '', location.pathname)
    const heading = document.querySelector('h1')
    if (heading !== null) moveFocusTo(heading)
  })
  const askAgain = element('a', { href: '/' }, 'Hỏi lại')
  notice.replaceChildren(
    element('div', { class: 'failure' }, sentence, element('p', { class: 'ways-on' }, fromStart, askAgain)),
  )
  moveFocusTo(notice)
  notice.scrollIntoView()
}
