import type { AnswerResponse, AnswerStatus } from '../../src/domain/answer.ts'
import { element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { answerTextView } from './answer-text-view.ts'
import { citationList } from './citation-list.ts'
import { feedbackView } from './feedback-view.ts'
import { suggestionList } from './suggestion-list.ts'

/** Said above an answer that is not simply one. */
const STATUS_LABELS: Partial<Record<AnswerStatus, string>> = {
  not_found: 'Báo cáo không nêu',
  clarify: 'Cần hỏi rõ hơn',
  refused: 'Không trả lời được',
}

export interface AnswerViewOptions {
  /** Set apart from every other exchange on the page: part of element ids. */
  exchangeNumber: number
  onAsk: (question: string) => void
}

/** A finished answer, what was asked first: understood question, text, notes, sources, vote, next questions. */
export function answerView(
  answer: AnswerResponse,
  { exchangeNumber, onAsk }: AnswerViewOptions,
): HTMLElement {
  const citationId = (marker: number) => `nguon-${exchangeNumber}-${marker}`
  const statusLabel = STATUS_LABELS[answer.status]
  const view = element('div', { class: `answer answer-${answer.status}` })
  if (answer.resolvedQuestion !== undefined) {
    view.append(element('p', { class: 'understood' }, `Đã hiểu là: ${answer.resolvedQuestion}`))
  }
  if (statusLabel !== undefined) view.append(element('p', { class: 'status-label' }, statusLabel))
  view.append(answerTextView(answer, citationId))
  const checkedCount = answer.figures.filter(({ verified }) => verified).length
  if (checkedCount > 0) {
    view.append(
      element('p', { class: 'checked' }, icon('check'), `${checkedCount} số liệu đã đối chiếu với báo cáo`),
    )
  }
  if (answer.notes.length > 0) view.append(noteList(answer.notes))
  if (answer.citations.length > 0) view.append(citationList(answer.citations, citationId))
  view.append(feedbackView(answer.answerId))
  if (answer.suggestions.length > 0) {
    const heading = element('h3', {}, 'Hỏi tiếp')
    view.append(element('section', { class: 'next' }, heading, suggestionList(answer.suggestions, onAsk)))
  }
  return view
}

function noteList(notes: readonly string[]): HTMLElement {
  const items = notes.map((note) => element('li', {}, note))
  return element('section', { class: 'notes' }, element('h3', {}, 'Lưu ý'), element('ul', {}, ...items))
}
