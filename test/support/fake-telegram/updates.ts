/** Somebody in a chat of the fake. */
export interface Saying {
  chatId?: number
  senderId?: number
  /** Topic of a forum. */
  topic?: number
  /** Whose message it replies to. */
  replyToUser?: number
}

export interface FakeUpdate {
  update_id: number
  message?: { message_id: number; chat: { id: number } }
  callback_query?: { id: string; message: { message_id: number; chat: { id: number } } }
}

export const PERSON = 7_001_234
export const GROUP = -1_001_234_567_890
const COMMAND_OR_MENTION = /(?<=^|\s)(\/\w+(?:@\w+)?|@\w+)/gu

/** Updates of one bot, numbered as Telegram numbers them. */
export class Updates {
  #serial = 0

  /** A message with words; commands and mentions in it are marked. Negative chats are groups. */
  says(text: string, saying: Saying = {}): FakeUpdate {
    const entities = [...text.matchAll(COMMAND_OR_MENTION)].map(({ index, 0: word }) => ({
      type: word.startsWith('/') ? 'bot_command' : 'mention',
      offset: index,
      length: word.length,
    }))
    return this.sends({ text, ...(entities.length === 0 ? {} : { entities }) }, saying)
  }

  /** A message with any content: a sticker, a photo. */
  sends(content: object, { replyToUser, ...saying }: Saying = {}): FakeUpdate {
    const replied =
      replyToUser === undefined ? {} : { reply_to_message: { message_id: 1, from: user(replyToUser, true) } }
    return {
      update_id: this.#next(),
      message: { ...this.#messageIn(saying), ...replied, ...content },
    }
  }

  /** Somebody presses a button of ours. */
  presses(data: string, saying: Saying = {}): FakeUpdate {
    const number = this.#next()
    return {
      update_id: number,
      callback_query: {
        id: `query-${number}`,
        ...{ from: user(saying.senderId ?? PERSON), chat_instance: '-3141', data },
        message: this.#messageIn(saying),
      },
    }
  }

  #messageIn({ chatId = PERSON, senderId = PERSON, topic }: Saying) {
    return {
      message_id: this.#serial,
      date: 1_735_689_600,
      from: user(senderId),
      chat:
        chatId < 0 ? { id: chatId, type: 'supergroup', title: 'Phòng KH' } : { id: chatId, type: 'private' },
      ...(topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true }),
    }
  }

  #next(): number {
    this.#serial += 1
    return 810_000_000 + this.#serial
  }
}

function user(id: number, isBot = false) {
  return { id, is_bot: isBot, first_name: 'Lan', language_code: 'vi' }
}

export function chatOf({ message, callback_query: query }: FakeUpdate): number {
  return (message ?? query?.message)?.chat.id ?? 0
}
