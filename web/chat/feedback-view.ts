import { sendVote } from '../api/service.ts'
import { troubleOf } from '../api/trouble.ts'
import { troubleSentence } from '../api/trouble-sentence.ts'
import { actionButton, element, moveFocusTo } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { commentProblem } from './question-check.ts'

type Vote = 'up' | 'down'

const COMMENT_LABELS: Record<Vote, string> = {
  up: 'Bạn muốn nhắn thêm điều gì? (không bắt buộc)',
  down: 'Điều gì chưa đúng? (không bắt buộc)',
}

/** Two buttons that tell the service whether an answer helped, then a field to say why. The last vote counts. */
export function feedbackView(answerId: string): HTMLElement {
  const reply = element('p', { class: 'feedback-reply', role: 'status' })
  const comment = commentForm(answerId, async (text) => {
    if (!(await send(comment.vote(), text))) return
    comment.element.hidden = true
    moveFocusTo(reply)
  })
  const buttons: Record<Vote, HTMLButtonElement> = {
    up: voteButton('up', 'Hữu ích'),
    down: voteButton('down', 'Chưa đúng'),
  }

  function voteButton(vote: Vote, label: string): HTMLButtonElement {
    const symbol = icon(vote === 'up' ? 'thumbUp' : 'thumbDown')
    return actionButton({ class: 'quiet', 'aria-pressed': 'false' }, [symbol, label], () => {
      void give(vote)
    })
  }

  async function give(vote: Vote): Promise<void> {
    if (!(await send(vote))) return
    buttons.up.setAttribute('aria-pressed', String(vote === 'up'))
    buttons.down.setAttribute('aria-pressed', String(vote === 'down'))
    comment.open(vote)
  }

  async function send(vote: Vote, text?: string): Promise<boolean> {
    reply.textContent = ''
    try {
      await sendVote(answerId, vote, text)
      reply.textContent = 'Cảm ơn bạn đã góp ý.'
      return true
    } catch (error) {
      reply.textContent = voteFailure(error)
      return false
    }
  }

  const name = 'Câu trả lời này có giúp được bạn không?'
  const row = element(
    'div',
    { class: 'feedback-votes', role: 'group', 'aria-label': name },
    buttons.up,
    buttons.down,
  )
  return element('div', { class: 'feedback' }, row, reply, comment.element)
}

/** What is typed stays until it has been sent. */
function commentForm(answerId: string, onSend: (text: string) => Promise<void>) {
  let chosen: Vote = 'up'
  const id = `gop-y-${answerId}`
  const label = element('label', { for: id })
  const problem = element('p', { class: 'problem', role: 'alert' })
  const field = element('textarea', { id, rows: '3' })
  const submit = element('button', { type: 'submit', class: 'secondary' }, 'Gửi góp ý')
  const form = element('form', { class: 'feedback-comment', hidden: '' }, label, field, problem, submit)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = field.value.trim()
    problem.textContent = text === '' ? 'Vui lòng viết góp ý trước khi gửi.' : commentProblem(text)
    if (problem.textContent !== '') {
      moveFocusTo(field)
      return
    }
    void onSend(text)
  })
  return {
    element: form,
    vote: () => chosen,
    open: (vote: Vote) => {
      chosen = vote
      label.textContent = COMMENT_LABELS[vote]
      form.hidden = false
    },
  }
}

function voteFailure(error: unknown): string {
  const trouble = troubleOf(error)
  if (trouble === null) throw error
  const isExpired = trouble.kind === 'refused' && trouble.status === 404
  return isExpired
    ? 'Câu trả lời này đã quá hạn nhận góp ý.'
    : `Chưa gửi được góp ý. ${troubleSentence(trouble)}`
}
