import type { AnswerResponse } from '../../src/domain/answer.ts'
import { readAnswer } from '../api/answer-reader.ts'
import { asString, fieldsOf, listOf, readJson, ShapeError, type Reader } from '../api/reading.ts'

export interface FinishedExchange {
  question: string
  answer: AnswerResponse
}

/** Keeps a conversation while its tab is open, so that the way back from the report finds it again. */
export interface ConversationMemory {
  load: () => FinishedExchange[]
  save: (exchanges: readonly FinishedExchange[]) => void
}

/** The part of the browser's `Storage` that is needed. */
interface TextStorage {
  getItem: (key: string) => string | null
  setItem: (key: string, text: string) => void
}

const KEY = 'conversation'

const readExchange: Reader<FinishedExchange> = (value) => {
  const field = fieldsOf(value)
  return { question: field('question', asString), answer: field('answer', readAnswer) }
}

/**
 * Memory in the tab's session storage. A browser may forbid it or have no room left: then the conversation lives only
 * on the page, which is all that is lost.
 */
export function createConversationMemory(openStorage: () => TextStorage): ConversationMemory {
  return {
    load: () => {
      try {
        const stored = openStorage().getItem(KEY)
        return stored === null ? [] : readJson(stored, listOf(readExchange))
      } catch (error) {
        if (isStorageError(error) || error instanceof ShapeError) return []
        throw error
      }
    },
    save: (exchanges) => {
      try {
        openStorage().setItem(KEY, JSON.stringify(exchanges))
      } catch (error) {
        if (!isStorageError(error)) throw error
      }
    },
  }
}

/** SecurityError where storage is forbidden, QuotaExceededError where it is full. */
function isStorageError(error: unknown): boolean {
  return error instanceof DOMException
}
