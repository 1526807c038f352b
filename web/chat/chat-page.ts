import { createAnnouncer } from '../dom/announcer.ts'
import { requiredElement } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { createConversation } from './conversation.ts'
import { createConversationHistory } from './conversation-history.ts'
import { createConversationMemory } from './conversation-memory.ts'
import { createDraft } from './draft.ts'
import { openPart } from '../dom/open-part.ts'
import { createQuestionForm } from './question-form.ts'
import { questionProblem } from './question-check.ts'
import { fillStart } from './start-view.ts'

const start = requiredElement('start', HTMLElement)
const intro = requiredElement('intro', HTMLElement)
const startOver = requiredElement('start-over', HTMLButtonElement)
const openHistory = requiredElement('open-history', HTMLButtonElement)
const forgetting = requiredElement('forgetting', HTMLParagraphElement)
const history = createConversationHistory(
  () => localStorage,
  () => new Date(),
)

const form = createQuestionForm({
  draft: createDraft(() => sessionStorage),
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
  history,
  announce: createAnnouncer(requiredElement('announcements', HTMLElement)),
  onAnswering: form.setAnswering,
  onAnswered: form.keepTyped,
  onEmpty: (isEmpty) => {
    start.hidden = !isEmpty
    intro.classList.toggle('spoken-only', !isEmpty)
    startOver.hidden = isEmpty
  },
  onRejected: form.putBack,
  onEdit: form.edit,
  onForgetting: () => {
    forgetting.hidden = false
  },
})

openHistory.prepend(icon('history'))

startOver.addEventListener('click', () => {
  conversation.startOver()
  form.focus()
})

openHistory.addEventListener('click', () => {
  void openPart(
    () => import('./history-sheet.ts'),
    (part) => {
      part.openHistorySheet({
        history,
        isKept: forgetting.hidden,
        onOpen: ({ exchanges }) => {
          conversation.open(exchanges)
        },
        onRemove: ({ exchanges }) => {
          conversation.forget(exchanges)
        },
        onClear: conversation.startOver,
      })
    },
  )
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
  if (end === 'answered') window.history.replaceState(null, '', location.pathname)
}
