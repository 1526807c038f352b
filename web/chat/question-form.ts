import { moveFocusTo, requiredElement } from '../dom/element.ts'
import type { Draft } from './draft.ts'
import { growingField } from './growing-field.ts'
import { questionProblem } from './question-check.ts'

export interface QuestionForm {
  focus: () => void
  /** While an answer is on its way, the button to stop it stands where the button to send is. */
  setAnswering: (isAnswering: boolean) => void
  /** Puts a question back to be changed, unless something else has been typed since. */
  putBack: (question: string) => void
  /** Puts a question into the field to be changed. What stood there can be taken back. */
  edit: (question: string) => void
  /** What was asked has been answered: only what is typed is still to be kept. */
  keepTyped: () => void
}

interface QuestionFormOptions {
  draft: Draft
  onAsk: (question: string) => void
  onStop: () => void
}

/** The form of index.html: Enter sends, Shift+Enter starts a new line. What cannot be sent stays in the field. */
export function createQuestionForm({ draft, onAsk, onStop }: QuestionFormOptions): QuestionForm {
  const form = requiredElement('question-form', HTMLFormElement)
  const field = requiredElement('question', HTMLTextAreaElement)
  const problem = requiredElement('question-problem', HTMLParagraphElement)
  const send = requiredElement('send', HTMLButtonElement)
  const stop = requiredElement('stop', HTMLButtonElement)
  const takeBack = requiredElement('take-back', HTMLButtonElement)
  const grow = growingField(field)
  let setAside = ''

  const showProblem = (sentence: string | null) => {
    problem.textContent = sentence ?? ''
    problem.hidden = sentence === null
    if (sentence === null) field.removeAttribute('aria-invalid')
    else field.setAttribute('aria-invalid', 'true')
  }
  const setText = (text: string) => {
    field.value = text
    grow()
  }
  const fill = (text: string) => {
    setText(text)
    draft.keep(text)
    showProblem(null)
    moveFocusTo(field)
    field.setSelectionRange(text.length, text.length)
  }
  if (field.value === '') setText(draft.read())

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const sentence = questionProblem(field.value)
    showProblem(sentence)
    if (sentence !== null) {
      moveFocusTo(field)
      return
    }
    const question = field.value.trim()
    setText('')
    draft.keep(question)
    onAsk(question)
  })

  field.addEventListener('keydown', (event) => {
    // While a Vietnamese input method is composing, Enter ends the syllable and not the question.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  field.addEventListener('input', () => {
    grow()
    draft.keep(field.value)
    if (!problem.hidden && questionProblem(field.value) === null) showProblem(null)
  })
  stop.addEventListener('click', () => {
    onStop()
    moveFocusTo(field)
  })
  takeBack.addEventListener('click', () => {
    takeBack.hidden = true
    fill(setAside)
  })

  return {
    focus: () => {
      moveFocusTo(field)
    },
    setAnswering: (isAnswering) => {
      const pressed = isAnswering ? send : stop
      const hadFocus = document.activeElement === pressed
      send.hidden = isAnswering
      stop.hidden = !isAnswering
      if (hadFocus) moveFocusTo(field)
    },
    putBack: (question) => {
      if (field.value === '') setText(question)
    },
    edit: (question) => {
      const typed = field.value.trim()
      if (typed !== '' && typed !== question) {
        setAside = typed
        takeBack.hidden = false
      }
      fill(question)
    },
    keepTyped: () => {
      draft.keep(field.value)
    },
  }
}
