import { sendVote } from '../api/service.ts'
import { troubleOf } from '../api/trouble.ts'
import { troubleSentence } from '../api/trouble-sentence.ts'
import { actionButton, element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'

type Vote = 'up' | 'down'

/** Two buttons that tell the service whether an answer helped. The last vote counts. */
export function feedbackView(answerId: string): HTMLElement {
  const reply = element('p', { class: 'feedback-reply', role: 'status' })
  const voteButton = (vote: Vote, label: string) =>
    actionButton(
      { class: 'quiet', 'aria-pressed': 'false' },
      [icon(vote === 'up' ? 'thumbUp' : 'thumbDown'), label],
      () => {
        void give(vote)
      },
    )
  const buttons: Record<Vote, HTMLButtonElement> = {
    up: voteButton('up', 'Hữu ích'),
    down: voteButton('down', 'Chưa đúng'),
  }

  async function give(vote: Vote): Promise<void> {
    reply.textContent = ''
    try {
      await sendVote(answerId, vote)
      buttons.up.setAttribute('aria-pressed', String(vote === 'up'))
      buttons.down.setAttribute('aria-pressed', String(vote === 'down'))
      reply.textContent = 'Cảm ơn bạn đã góp ý.'
    } catch (error) {
      reply.textContent = voteFailure(error)
    }
  }

  return element(
    'div',
    { class: 'feedback', role: 'group', 'aria-label': 'Câu trả lời này có giúp được bạn không?' },
    buttons.up,
    buttons.down,
    reply,
  )
}

function voteFailure(error: unknown): string {
  const trouble = troubleOf(error)
  if (trouble === null) throw error
  const isExpired = trouble.kind === 'refused' && trouble.status === 404
  return isExpired
    ? 'Câu trả lời này đã quá hạn nhận góp ý.'
    : `Chưa gửi được góp ý. ${troubleSentence(trouble)}`
}
