import type { AnswerResponse } from '../../src/domain/answer.ts'
import { actionButton, element, moveFocusTo } from '../dom/element.ts'
import { answerTextView } from './answer-text-view.ts'
import { answerView } from './answer-view.ts'

export interface ExchangeView {
  element: HTMLElement
  /** Moves the reader to the question. */
  focus: () => void
  showWaiting: () => void
  /** Adds a piece of the answer while it arrives. */
  addText: (text: string) => void
  showAnswer: (answer: AnswerResponse) => void
  /** The answer will not come: why, and a button to ask once more. What has arrived stays. */
  showFailure: (sentence: string, onRetry: () => void) => void
}

/** A question of a person with what became of it. */
export function createExchangeView(
  question: string,
  number: number,
  onAsk: (question: string) => void,
): ExchangeView {
  const heading = element('h2', { id: `cau-hoi-${number}`, tabindex: '-1' }, question)
  const body = element('div', { class: 'exchange-body' })
  const article = element('article', { class: 'exchange', 'aria-labelledby': heading.id }, heading, body)
  let arrived = ''

  return {
    element: article,
    focus: () => {
      moveFocusTo(heading)
    },
    showWaiting: () => {
      arrived = ''
      body.replaceChildren(waitingView())
    },
    addText: (text) => {
      arrived += text
      body.replaceChildren(answerTextView({ answer: arrived, figures: [], citations: [] }, () => ''))
    },
    showAnswer: (answer) => {
      body.replaceChildren(answerView(answer, { exchangeNumber: number, onAsk }))
    },
    showFailure: (sentence, onRetry) => {
      const retry = actionButton({ class: 'primary' }, ['Thử lại'], () => {
        moveFocusTo(heading)
        onRetry()
      })
      body.querySelector('.waiting, .failure')?.remove()
      body.append(element('div', { class: 'failure' }, element('p', {}, sentence), retry))
    },
  }
}

function waitingView(): HTMLElement {
  const bars = element('div', { class: 'skeleton', 'aria-hidden': 'true' })
  bars.append(element('span'), element('span'), element('span'))
  return element('div', { class: 'waiting' }, element('p', {}, 'Đang tìm trong báo cáo…'), bars)
}
