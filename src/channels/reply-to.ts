import type { AnswerQuestion } from '../conversation/answer-question.ts'
import { readQuestionText } from '../conversation/question-text.ts'
import type { TakeFeedback } from '../conversation/take-feedback.ts'
import { NotFoundError } from '../domain/errors.ts'
import type { Clock } from '../ports.ts'
import {
  conversationKeyOf,
  type ChannelCapabilities,
  type InboundEvent,
  type OutboundPart,
} from './channel.ts'
import type { ChannelStore, ChatState, Reply, StoredEvent } from './channel-store.ts'
import { readChoiceData } from './choice-data.ts'
import {
  ANSWER_WITHOUT_SOURCES,
  ASK_SOMETHING,
  CHOICE_EXPIRED,
  greeting,
  help,
  NO_SOURCES,
  ONLY_TEXT,
  RESTARTED,
  THANKS,
  TOO_LONG,
  TOO_MANY,
  UNREADABLE,
  VOTE_EXPIRED,
} from './phrases.ts'
import { renderAnswer, renderSources, renderText } from './render/render-answer.ts'

/** A chat that nobody continues for so long begins a new conversation; a bare "2" then no longer means a suggestion. */
const IDLE_MS = 30 * 60 * 1000
const HOUR_MS = 60 * 60 * 1000
const MINUTE_MS = 60 * 1000
const EXAMPLES = 3

export interface ReplyToParts {
  answerQuestion: AnswerQuestion
  takeFeedback: TakeFeedback
  store: Pick<ChannelStore, 'chat' | 'choices' | 'countBefore'>
  clock: Clock
  newKey: () => string
  /** Questions to start from. */
  suggestions: () => readonly string[]
  publicBaseUrl: string | null
  /** Questions a chat may ask in a minute; 0: any number. */
  questionsPerMinute: number
}

/**
 * What an event leads to. Rejects with what answering throws (OverloadedError, EmbeddingError) and with StorageError: then nothing
 * has been said, and the event can be tried again. Calls `onAccepted` when a pressed button is known to ask a question: the answer to the
 * button need not wait for the one to the question.
 */
export type ReplyTo = (
  stored: StoredEvent,
  capabilities: ChannelCapabilities,
  onAccepted: () => void,
) => Promise<Reply>

export function createReplyTo(parts: ReplyToParts): ReplyTo {
  const { answerQuestion, takeFeedback, store, clock, newKey, publicBaseUrl } = parts
  const examples = () => parts.suggestions().slice(0, EXAMPLES)

  const say = (event: InboundEvent, text: string, capabilities: ChannelCapabilities): Reply => ({
    parts: renderText(text, { event, capabilities }),
  })

  const currentChat = async (event: InboundEvent): Promise<ChatState | null> => {
    const chat = await store.chat(conversationKeyOf(event))
    return chat !== null && clock.now().getTime() - chat.at.getTime() < IDLE_MS ? chat : null
  }

  const answer = async (
    typed: string,
    { event }: StoredEvent,
    chat: ChatState | null,
    capabilities: ChannelCapabilities,
  ): Promise<Reply> => {
    const text = readQuestionText(typed)
    if ('problem' in text) return say(event, PROBLEMS[text.problem], capabilities)
    const response = await answerQuestion({
      ...text,
      conversationId: chat?.conversationId ?? undefined,
    })
    const key = newKey()
    return {
      parts: renderAnswer({ answer: response, ...text, event, capabilities, choiceKey: key, publicBaseUrl }),
      chat: {
        key: conversationKeyOf(event),
        state: { conversationId: response.conversationId, lastAnswer: response, at: clock.now() },
      },
      choices: { key, answerId: response.answerId, questions: response.suggestions },
    }
  }

  const admitted = async (stored: StoredEvent): Promise<'yes' | 'first refusal' | 'no'> => {
    if (parts.questionsPerMinute === 0) return 'yes'
    const since = new Date(stored.receivedAt.getTime() - MINUTE_MS)
    const before = await store.countBefore(stored, ['question', 'choice'], since)
    if (before < parts.questionsPerMinute) return 'yes'
    return before === parts.questionsPerMinute ? 'first refusal' : 'no'
  }

  const replyToQuestion = async (
    typed: string,
    stored: StoredEvent,
    capabilities: ChannelCapabilities,
  ): Promise<Reply> => {
    const admission = await admitted(stored)
    if (admission === 'no') return { parts: [] }
    if (admission === 'first refusal') return say(stored.event, TOO_MANY, capabilities)
    const chat = await currentChat(stored.event)
    return answer(typed, stored, chat, capabilities)
  }

  const replyToChoice: ReplyTo = async (stored, capabilities, onAccepted) => {
    const { event } = stored
    const data = readChoiceData(event.text)
    const choices = data === null ? null : await store.choices(data.key)
    if (data !== null && choices !== null && data.kind === 'vote') {
      const isTaken = await takeVote(choices.answerId, data.vote)
      const thanks = isTaken ? THANKS : VOTE_EXPIRED
      return event.callbackId === null ? say(event, thanks, capabilities) : { parts: callback(event, thanks) }
    }
    const question = data?.kind === 'ask' ? choices?.questions[data.index] : undefined
    if (question === undefined) {
      // Where a button comes back as a message, somebody may have typed the like.
      return event.callbackId === null
        ? replyToQuestion(event.text, stored, capabilities)
        : { parts: callback(event, CHOICE_EXPIRED) }
    }
    onAccepted()
    const reply = await replyToQuestion(question, stored, capabilities)
    return { ...reply, parts: [...callback(event, ''), ...reply.parts] }
  }

  const takeVote = async (answerId: string, vote: 'up' | 'down'): Promise<boolean> => {
    try {
      await takeFeedback({ answerId, vote, comment: null })
      return true
    } catch (error) {
      if (error instanceof NotFoundError) return false
      throw error
    }
  }

  return async (stored, capabilities, onAccepted) => {
    const { event } = stored
    switch (event.kind) {
      case 'question': {
        if (event.text === '') return say(event, ASK_SOMETHING, capabilities)
        const chosen = capabilities.hasButtons ? null : chosenByNumber(event.text, await currentChat(event))
        return replyToQuestion(chosen ?? event.text, stored, capabilities)
      }
      case 'choice':
        return replyToChoice(stored, capabilities, onAccepted)
      case 'start':
        return say(event, greeting(examples()), capabilities)
      case 'follow': {
        const earlier = await store.countBefore(stored, ['follow'], new Date(0))
        return earlier > 0 ? { parts: [] } : say(event, greeting(examples()), capabilities)
      }
      case 'help':
        return say(event, help(examples(), capabilities), capabilities)
      case 'restart':
        return {
          ...say(event, RESTARTED, capabilities),
          chat: {
            key: conversationKeyOf(event),
            state: { conversationId: null, lastAnswer: null, at: clock.now() },
          },
        }
      case 'sources': {
        const answered = (await store.chat(conversationKeyOf(event)))?.lastAnswer ?? null
        if (answered === null) return say(event, NO_SOURCES, capabilities)
        if (answered.citations.length === 0) return say(event, ANSWER_WITHOUT_SOURCES, capabilities)
        return { parts: renderSources({ answer: answered, event, capabilities, publicBaseUrl }) }
      }
      case 'unsupported': {
        const lately = new Date(stored.receivedAt.getTime() - HOUR_MS)
        const earlier = await store.countBefore(stored, ['unsupported'], lately)
        return earlier > 0 ? { parts: [] } : say(event, ONLY_TEXT, capabilities)
      }
    }
  }
}

const PROBLEMS = {
  question_empty: ASK_SOMETHING,
  question_too_long: TOO_LONG,
  question_unreadable: UNREADABLE,
} as const

/** The answer to a pressed button, where the platform waits for one: without it the button never comes to rest. */
export function callback({ callbackId }: InboundEvent, text: string): OutboundPart[] {
  return callbackId === null ? [] : [{ kind: 'callback', callbackId, text }]
}

/** "2" after an answer with suggestions means the second of them. */
function chosenByNumber(text: string, chat: ChatState | null): string | null {
  const match = /^([1-3])[.)]?$/.exec(text.trim())
  return match === null ? null : (chat?.lastAnswer?.suggestions[Number(match[1]) - 1] ?? null)
}
