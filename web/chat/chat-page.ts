import { createAnnouncer } from '../dom/announcer.ts'
import { requiredElement } from '../dom/element.ts'
import { createConversation } from './conversation.ts'
import { createConversationMemory } from './conversation-memory.ts'
import { createQuestionForm } from './question-form.ts'
import { questionProblem } from './question-check.ts'
import { fillStart } from './start-view.ts'

const start = requiredElement('start', HTMLElement)
const startOver = requiredElement('start-over', HTMLButtonElement)

const form = createQuestionForm({
  // On a touch screen the keyboard would stay over the answer.
  onAsk: (question) =>
    void conversation.ask(question, matchMedia('(pointer: coarse)').matches ? 'follow' : 'stay'),
  onStop: () => {
    conversation.stop()
  },
})

const conversation = createConversation({
  log: requiredElement('conversation', HTMLElement),
  memory: createConversationMemory(() => sessionStorage),
  announce: createAnnouncer(requiredElement('announcements', HTMLElement)),
  onAnswering: form.setAnswering,
  onEmpty: (isEmpty) => {
    start.hidden = !isEmpty
    startOver.hidden = isEmpty
  },
  onRejected: form.putBack,
})

startOver.addEventListener('click', () => {
  conversation.startOver()
  form.focus()
})

void fillStart({
  suggestions: requiredElement('start-suggestions', HTMLElement),
  documents: requiredElement('start-documents', HTMLElement),
  onAsk: (question) => void conversation.ask(question, 'follow'),
})

void askFromAddress()

/** `/?q=…` asks at once. Once answered the question leaves the address, so that a reload does not ask it again. */
async function askFromAddress(): Promise<void> {
  const question = new URL(location.href).searchParams.get('q')?.trim() ?? ''
  if (questionProblem(question) !== null) return
  const end = await conversation.ask(question, 'follow')
  if (end === 'answered') history.replaceState(null, '', location.pathname)
}
