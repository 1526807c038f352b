import type { AnswerResponse } from '../../src/domain/answer.ts'
import { element, moveFocusTo } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { answerBlocks, type AnswerPart } from './answer-blocks.ts'

type AnswerText = Pick<AnswerResponse, 'answer' | 'figures' | 'citations'>

/** The answer's own text; `citationId` gives the element id of the citation with a marker. */
export function answerTextView(answer: AnswerText, citationId: (marker: number) => string): HTMLElement {
  const view = element('div', { class: 'answer-text' })
  const partView = (part: AnswerPart, index: number, parts: readonly AnswerPart[]) => {
    switch (part.kind) {
      case 'text':
        // A marker stays on the line of what it proves.
        return parts[index + 1]?.kind === 'marker' ? part.text.replace(/ $/, '\u00a0') : part.text
      case 'figure':
        return checkedFigure(part.text)
      case 'marker':
        return markerLink(part.marker, citationId(part.marker))
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

/** The symbol hangs on the last word, so that no line starts with it. */
function checkedFigure(text: string): HTMLElement {
  const lastWordAt = text.lastIndexOf(' ') + 1
  const symbol = icon('check', 'đã đối chiếu với báo cáo')
  const lastWord = element('span', { class: 'figure-end' }, text.slice(lastWordAt), symbol)
  return element('span', { class: 'figure' }, text.slice(0, lastWordAt), lastWord)
}

function markerLink(marker: number, targetId: string): HTMLElement {
  const text = `[${marker}]`
  const link = element('a', { class: 'marker', href: `#${targetId}`, 'aria-label': `Nguồn ${text}` }, text)
  link.addEventListener('click', (event) => {
    const target = document.getElementById(targetId)
    if (target === null) return
    // The address keeps its place in the history: a step to a source is no new page.
    event.preventDefault()
    moveFocusTo(target)
    target.scrollIntoView({ block: 'nearest' })
  })
  return link
}
