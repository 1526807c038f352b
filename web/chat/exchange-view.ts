import type { AnswerResponse } from '../../src/domain/answer.ts'
import { element, moveFocusTo } from '../dom/element.ts'
import { skeleton } from '../dom/skeleton.ts'
import { arrivingTextView } from './answer-text-view.ts'
import { answerView, type AnswerViewOptions } from './answer-view.ts'
import { failureView, type Failure } from './failure-view.ts'

export interface ExchangeView {
  element: HTMLElement
  /** Moves the reader to the question. */
  focus: () => void
  showWaiting: () => void
  /** Adds a piece of the answer while it arrives. */
  addText: (text: string) => void
  showAnswer: (answer: AnswerResponse) => void
  /** The answer will not come: why, and a button to ask once more. What has arrived stays. */
  showFailure: (failure: Failure) => void
}

/** A question of a person with what became of it; `number` sets it apart from every other on the page. */
export function createExchangeView(number: number, options: AnswerViewOptions): ExchangeView {
  const heading = element('h2', { id: `cau-hoi-${number}`, tabindex: '-1' }, options.question)
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
      const waiting = element('p', {}, 'Đang tìm trong báo cáo…')
      body.replaceChildren(element('div', { class: 'waiting' }, waiting, skeleton(3)))
    },
    addText: (text) => {
      arrived += text
      body.replaceChildren(arrivingTextView(arrived), element('div', { class: 'waiting' }, skeleton(1)))
    },
    showAnswer: (answer) => {
      body.replaceChildren(answerView(answer, options))
    },
    showFailure: ({ onRetry, ...failure }) => {
      const retry = () => {
        moveFocusTo(heading)
        onRetry()
      }
      body.querySelector('.waiting, .failure')?.remove()
      body.append(failureView({ ...failure, onRetry: retry }))
    },
  }
}
