import { asString, fieldsOf, listOf, readJson, ShapeError, type Reader } from '../api/reading.ts'
import { readExchanges, type FinishedExchange } from './conversation-memory.ts'
import { storedText, type TextStorage } from './stored-text.ts'

/** A conversation as the device keeps it. */
export interface PastConversation {
  /** ISO 8601, of its last answer. */
  savedAt: string
  exchanges: FinishedExchange[]
}

/** Conversations kept on the device beyond the tab, the newest first. */
export interface ConversationHistory {
  list: () => PastConversation[]
  /** Keeps a conversation in place of its earlier state. False when the device does not keep it. */
  keep: (exchanges: readonly FinishedExchange[]) => boolean
  /** Deletes one conversation from the device. */
  remove: (past: PastConversation) => void
  clear: () => void
}

export const MAX_CONVERSATIONS = 30
/** Far below what browsers allow a site, and read in a few milliseconds. */
const MAX_CHARACTERS = 1_000_000

/** History in the device's storage. The oldest conversations make room for the newest. */
export function createConversationHistory(
  openStorage: () => TextStorage,
  now: () => Date,
): ConversationHistory {
  const stored = storedText(openStorage, 'conversations')
  const list = () => readPast(stored.read() ?? '[]')
  return {
    list,
    keep: (exchanges) => {
      if (exchanges.length === 0) return true
      const current = { savedAt: now().toISOString(), exchanges: [...exchanges] }
      const others = list().filter((other) => !isSameConversation(other.exchanges, exchanges))
      const texts = [current, ...others].slice(0, MAX_CONVERSATIONS).map((past) => JSON.stringify(past))
      for (let count = texts.length; count > 0; count -= 1) {
        const text = `[${texts.slice(0, count).join(',')}]`
        if ((count === 1 || text.length <= MAX_CHARACTERS) && stored.write(text)) return true
      }
      return false
    },
    remove: (past) => {
      stored.write(
        JSON.stringify(list().filter((other) => !isSameConversation(other.exchanges, past.exchanges))),
      )
    },
    clear: stored.remove,
  }
}

/** Its first answer tells a conversation from every other: the service may go on under another conversation id. */
export function isSameConversation(
  [first]: readonly FinishedExchange[],
  [other]: readonly FinishedExchange[],
): boolean {
  return first !== undefined && first.answer.answerId === other?.answer.answerId
}

const readConversation: Reader<PastConversation> = (value) => {
  const field = fieldsOf(value)
  return { savedAt: field('savedAt', asString), exchanges: field('exchanges', readExchanges) }
}

/** A conversation that an older page wrote in another shape is left out, the others stay. */
const readIfKnown: Reader<PastConversation[]> = (value) => {
  try {
    return [readConversation(value)]
  } catch (error) {
    if (error instanceof ShapeError) return []
    throw error
  }
}

function readPast(text: string): PastConversation[] {
  try {
    return readJson(text, listOf(readIfKnown))
      .flat()
      .filter(({ exchanges }) => exchanges.length > 0)
  } catch (error) {
    if (error instanceof ShapeError) return []
    throw error
  }
}
