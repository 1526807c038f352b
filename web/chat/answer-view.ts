import type { AnswerFigure, AnswerResponse, AnswerStatus, Citation } from '../../src/domain/answer.ts'
import { actionButton, element, spokenOnly } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { answerActions } from './answer-actions.ts'
import { answerComparison } from './answer-comparison.ts'
import { answerTextView } from './answer-text-view.ts'
import { citationList } from './citation-list.ts'
import { comparisonView } from './comparison-view.ts'
import { feedbackView } from './feedback-view.ts'
import { openPart } from '../dom/open-part.ts'
import { suggestionList } from './suggestion-list.ts'

/** Said above an answer that is not simply one. */
const STATUS_LABELS: Partial<Record<AnswerStatus, string>> = {
  not_found: 'Báo cáo không nêu',
  clarify: 'Cần hỏi rõ hơn',
  refused: 'Không trả lời được',
}

export interface AnswerViewOptions {
  question: string
  onAsk: (question: string) => void
  /** Puts a question into the field, to be changed. */
  onEdit: (question: string) => void
}

/** A finished answer, what was asked first: understood question, text, figures, notes, sources, vote, next questions. */
export function answerView(
  answer: AnswerResponse,
  { question, onAsk, onEdit }: AnswerViewOptions,
): HTMLElement {
  const openSource = (citation: Citation) =>
    void openPart(
      () => import('./source-sheet.ts'),
      (part) => {
        part.openSourceSheet(citation)
      },
    )
  const marks = {
    onFigure: (figure: AnswerFigure) =>
      void openPart(
        () => import('./figure-sheet.ts'),
        (part) => {
          part.openFigureSheet(figure, answer)
        },
      ),
    onMarker: (marker: number) => {
      const citation = answer.citations.find((cited) => cited.marker === marker)
      if (citation !== undefined) openSource(citation)
    },
  }
  const statusLabel = STATUS_LABELS[answer.status]
  const comparison = answerComparison(answer)
  const view = element('div', { class: `answer answer-${answer.status}` })
  if (answer.resolvedQuestion !== undefined) view.append(understood(answer.resolvedQuestion, onEdit))
  if (statusLabel !== undefined) view.append(element('p', { class: 'status-label' }, statusLabel))
  view.append(answerTextView(answer, marks), ...checkedLine(answer))
  if (answer.notes.length > 0) view.append(noteList(answer.notes))
  if (comparison !== null) view.append(comparisonView(comparison, marks))
  if (answer.citations.length > 0) view.append(citationList(answer.citations, openSource))
  view.append(
    element(
      'div',
      { class: 'answer-foot' },
      answerActions({ question, answer }),
      feedbackView(answer.answerId),
    ),
  )
  if (answer.suggestions.length > 0) {
    const heading = element('h3', {}, 'Hỏi tiếp')
    view.append(element('section', { class: 'next' }, heading, suggestionList(answer.suggestions, onAsk)))
  }
  return view
}

function understood(resolved: string, onEdit: (question: string) => void): HTMLElement {
  const change = actionButton({ class: 'quiet' }, ['Sửa', spokenOnly(' câu đã hiểu')], () => {
    onEdit(resolved)
  })
  return element('p', { class: 'understood' }, element('span', {}, `Đã hiểu là: ${resolved}`), change)
}

/** Explains the mark that checked figures carry. */
function checkedLine({ figures }: AnswerResponse): HTMLElement[] {
  const checked = figures.filter(({ verified }) => verified)
  if (checked.length === 0) return []
  const words = `${checked.length} số liệu đã đối chiếu, bấm vào số để xem`
  return [element('p', { class: 'checked' }, icon('check'), words)]
}

function noteList(notes: readonly string[]): HTMLElement {
  const items = notes.map((note) => element('li', {}, note))
  return element('section', { class: 'notes' }, element('h3', {}, 'Lưu ý'), element('ul', {}, ...items))
}
