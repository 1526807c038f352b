import type { AnswerResponse } from '../../src/domain/answer.ts'
import { readAnswer } from '../api/answer-reader.ts'
import { asString, fieldsOf, listOf, readJson, ShapeError, type Reader } from '../api/reading.ts'
import { storedText, type TextStorage } from './stored-text.ts'

export interface FinishedExchange {
  question: string
  answer: AnswerResponse
}

/** Keeps a conversation while its tab is open, so that the way back from the report finds it again. */
export interface ConversationMemory {
  load: () => FinishedExchange[]
  save: (exchanges: readonly FinishedExchange[]) => void
}

const readExchange: Reader<FinishedExchange> = (value) => {
  const field = fieldsOf(value)
  return { question: field('question', asString), answer: field('answer', readAnswer) }
}

export const readExchanges: Reader<FinishedExchange[]> = listOf(readExchange)

/**
 * Memory in the tab's session storage. A browser may forbid it or have no room left: then the conversation lives only
 * on the page, which is all that is lost.
 */
export function createConversationMemory(openStorage: () => TextStorage): ConversationMemory {
  const stored = storedText(openStorage, 'conversation')
  return {
    load: () => {
      try {
        return readJson(stored.read() ?? '[]', readExchanges)
      } catch (error) {
        if (error instanceof ShapeError) return []
        throw error
      }
    },
    save: (exchanges) => {
      stored.write(JSON.stringify(exchanges))
    },
  }
}
