import { ask } from '../api/ask.ts'
import { troubleOf, type Trouble } from '../api/trouble.ts'
import { troubleSentence } from '../api/trouble-sentence.ts'
import type { Announce } from '../dom/announcer.ts'
import { plainAnswer } from './answer-blocks.ts'
import { isSameConversation, type ConversationHistory } from './conversation-history.ts'
import type { ConversationMemory, FinishedExchange } from './conversation-memory.ts'
import { createExchangeView, type ExchangeView } from './exchange-view.ts'

export interface Conversation {
  /**
   * Asks in a new exchange and stops a question still being answered. Settles when all is shown. `follow` moves the
   * reader's place to the new exchange; else it stays where it is.
   */
  ask: (question: string, reader: 'follow' | 'stay') => Promise<ExchangeEnd>
  stop: () => void
  startOver: () => void
  /** Takes up an earlier conversation in place of this one. */
  open: (exchanges: readonly FinishedExchange[]) => void
  /** Starts over if this is the conversation on the page; another is none of its business. */
  forget: (exchanges: readonly FinishedExchange[]) => void
}

export type ExchangeEnd = 'answered' | 'failed' | 'stopped'

interface ConversationOptions {
  /** Exchanges are shown in it, oldest first. */
  log: HTMLElement
  memory: ConversationMemory
  history: Pick<ConversationHistory, 'keep'>
  announce: Announce
  onAnswering: (isAnswering: boolean) => void
  /** Called when a question has been answered. */
  onAnswered: () => void
  /** Called whenever the conversation is empty or no longer empty. */
  onEmpty: (isEmpty: boolean) => void
  /** Called when the service says that the question itself cannot be taken. */
  onRejected: (question: string) => void
  /** Called with a question that a person wants to change. */
  onEdit: (question: string) => void
  /** Called when the device does not keep the history. */
  onForgetting: () => void
}

/** The exchanges of one conversation: what is asked, shown, remembered and spoken. */
export function createConversation(options: ConversationOptions): Conversation {
  const { log, memory, history, announce } = options
  let finished: FinishedExchange[] = memory.load()
  let running: AbortController | null = null
  let count = 0

  const addExchange = (question: string): ExchangeView => {
    count += 1
    const view = createExchangeView(count, {
      question,
      onAsk: (next) => void askInNewExchange(next, 'follow'),
      onEdit: options.onEdit,
    })
    log.append(view.element)
    options.onEmpty(false)
    return view
  }

  const askInNewExchange: Conversation['ask'] = (question, reader) => {
    const view = addExchange(question)
    if (reader === 'follow') view.focus()
    return run(question, view)
  }

  const run = async (question: string, view: ExchangeView): Promise<ExchangeEnd> => {
    running?.abort()
    const own = new AbortController()
    running = own
    options.onAnswering(true)
    view.showWaiting()
    view.element.scrollIntoView()
    try {
      const conversationId = finished.at(-1)?.answer.conversationId
      const body = conversationId === undefined ? { question } : { question, conversationId }
      const answer = await ask(body, { signal: own.signal, onText: view.addText })
      own.signal.throwIfAborted()
      view.showAnswer(answer)
      finished = [...finished, { question, answer }]
      memory.save(finished)
      if (!history.keep(finished)) options.onForgetting()
      options.onAnswered()
      announce(spokenAnswer(answer.citations.length, plainAnswer(answer)))
      return 'answered'
    } catch (error) {
      const sentence = own.signal.aborted ? 'Đã dừng trả lời câu hỏi này.' : failureSentence(error)
      const trouble = own.signal.aborted ? null : troubleOf(error)
      const onRetry = () => void run(question, view)
      view.showFailure({ sentence, waitSeconds: waitSecondsOf(trouble), onRetry })
      announce(sentence)
      if (isRejection(trouble)) options.onRejected(question)
      return own.signal.aborted ? 'stopped' : 'failed'
    } finally {
      if (running === own) {
        running = null
        options.onAnswering(false)
      }
    }
  }

  const replaceBy = (exchanges: readonly FinishedExchange[]) => {
    running?.abort()
    finished = [...exchanges]
    log.replaceChildren()
    options.onEmpty(exchanges.length === 0)
    for (const { question, answer } of exchanges) addExchange(question).showAnswer(answer)
  }
  replaceBy(finished)

  const takeUp = (exchanges: readonly FinishedExchange[]) => {
    replaceBy(exchanges)
    memory.save(finished)
  }

  return {
    ask: askInNewExchange,
    stop: () => running?.abort(),
    startOver: () => {
      takeUp([])
    },
    open: takeUp,
    forget: (exchanges) => {
      if (isSameConversation(finished, exchanges)) takeUp([])
    },
  }
}

function spokenAnswer(citationCount: number, text: string): string {
  return citationCount === 0 ? text : `${text} Có ${citationCount} nguồn trích dẫn.`
}

/** The question is at fault, so that asking it again unchanged would not help. */
function isRejection(trouble: Trouble | null): boolean {
  return trouble?.kind === 'refused' && [400, 413, 422].includes(trouble.status)
}

/** Too many questions: asking again before the time is refused again. */
function waitSecondsOf(trouble: Trouble | null): number {
  return trouble?.kind === 'refused' && trouble.status === 429 ? (trouble.retryAfterSeconds ?? 0) : 0
}

/** A mistake of the page itself is reported to the browser too, and the reader can still go on. */
function failureSentence(error: unknown): string {
  const trouble = troubleOf(error)
  if (trouble !== null) return troubleSentence(trouble)
  reportError(error)
  return 'Trang gặp lỗi khi hiển thị câu trả lời. Vui lòng thử lại hoặc tải lại trang.'
}
