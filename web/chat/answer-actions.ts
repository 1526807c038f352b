import type { AnswerResponse } from '../../src/domain/answer.ts'
import { actionButton, element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { copiedAnswer, questionAddress } from './copied-answer.ts'
import { copyText } from '../dom/copy-text.ts'

interface Answered {
  question: string
  answer: AnswerResponse
}

/** Takes an answer along: copied with its sources, or as a link that asks its question again. */
export function answerActions({ question, answer }: Answered): HTMLElement {
  const reply = element('p', { class: 'action-reply', role: 'status' })
  const copy = async (text: string, copied: string) => {
    reply.textContent = ''
    if ((await copyText(text)) === 'copied') reply.textContent = copied
  }
  const share = async () => {
    const address = questionAddress(answer.resolvedQuestion ?? question, location.origin)
    if ((await shareByDevice(question, address)) === 'impossible')
      await copy(address, 'Đã sao chép liên kết.')
  }
  return element(
    'div',
    { class: 'answer-actions' },
    actionButton({ class: 'quiet' }, [icon('copy'), 'Sao chép'], () => {
      const text = copiedAnswer({ question, answer, origin: location.origin })
      void copy(text, 'Đã sao chép câu trả lời và nguồn.')
    }),
    actionButton({ class: 'quiet' }, [icon('share'), 'Chia sẻ'], () => void share()),
    reply,
  )
}

/** `impossible` where the device has no way to share; a person who changes their mind has been served. */
async function shareByDevice(title: string, url: string): Promise<'done' | 'impossible'> {
  if (!('share' in navigator)) return 'impossible'
  try {
    await navigator.share({ title, url })
    return 'done'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'done' : 'impossible'
  }
}
