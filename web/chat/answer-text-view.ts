import type { AnswerFigure, AnswerResponse } from '../../src/domain/answer.ts'
import { actionButton, element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { answerBlocks, type AnswerPart } from './answer-blocks.ts'

type AnswerText = Pick<AnswerResponse, 'answer' | 'figures' | 'citations'>

/** What the marks in an answer open. */
export interface AnswerMarks {
  onFigure: (figure: AnswerFigure) => void
  onMarker: (marker: number) => void
}

/** The answer's own text: its figures and source numbers are buttons that open what was checked. */
export function answerTextView(answer: AnswerText, marks: AnswerMarks): HTMLElement {
  const view = element('div', { class: 'answer-text' })
  const partView = (part: AnswerPart, index: number, parts: readonly AnswerPart[]) => {
    switch (part.kind) {
      case 'text':
        // A marker stays on the line of what it proves.
        return parts[index + 1]?.kind === 'marker' ? part.text.replace(/ $/, '\u00a0') : part.text
      case 'figure':
        return checkedFigure(part.figure, marks.onFigure)
      case 'marker':
        return sourceMarker(part.marker, marks.onMarker)
    }
  }
  for (const block of answerBlocks(answer)) {
    if (block.kind === 'paragraph') view.append(element('p', {}, ...block.parts.map(partView)))
    else {
      const items = block.items.map((parts) => element('li', {}, ...parts.map(partView)))
      view.append(element('ol', { start: String(block.start) }, ...items))
    }
  }
  return view
}

/** An answer of which only the text is known yet. */
export function arrivingTextView(answer: string): HTMLElement {
  const nothing = () => undefined
  return answerTextView({ answer, figures: [], citations: [] }, { onFigure: nothing, onMarker: nothing })
}

/** The symbol hangs on the last word, so that no line starts with it. */
function checkedFigure(figure: AnswerFigure, onFigure: AnswerMarks['onFigure']): HTMLElement {
  const { text, derivation } = figure
  const lastWordAt = text.lastIndexOf(' ') + 1
  const lastWord = element('span', { class: 'figure-end' }, text.slice(lastWordAt), icon('check'))
  const checked = derivation === null ? 'đã đối chiếu với báo cáo' : 'tính từ số trong báo cáo'
  const name = { 'aria-label': `${text}, ${checked}`, 'aria-haspopup': 'dialog' }
  return actionButton({ class: 'figure', ...name }, [text.slice(0, lastWordAt), lastWord], () => {
    onFigure(figure)
  })
}

/** `[1]`: opens the source with that number. */
export function sourceMarker(marker: number, onMarker: AnswerMarks['onMarker']): HTMLElement {
  const text = `[${marker}]`
  const name = { 'aria-label': `Nguồn ${text}`, 'aria-haspopup': 'dialog' }
  return actionButton({ class: 'marker', ...name }, [text], () => {
    onMarker(marker)
  })
}
