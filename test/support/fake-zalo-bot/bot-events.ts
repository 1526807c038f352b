/** What somebody does in a chat of the fake. */
export interface Doing {
  kind: 'text' | 'image' | 'sticker' | 'voice' | 'unsupported'
  messageId: string
  at: Date
  text?: string
  chatId?: string
  senderId?: string
  isGroup?: boolean
  isBot?: boolean
}

export const PERSON = '6ede9afa66b88fe6d6a9'

/** An event as Zalo Bot words it; `unsupported` has no content (people who are protected). */
export function botEvent({ kind, messageId, at, text, ...who }: Doing): object {
  const senderId = who.senderId ?? PERSON
  return {
    event_name: `message.${kind}.received`,
    message: {
      from: { id: senderId, display_name: 'Lan', is_bot: who.isBot ?? false },
      chat: { id: who.chatId ?? senderId, chat_type: who.isGroup === true ? 'GROUP' : 'PRIVATE' },
      ...(kind === 'text' ? { text: text ?? '' } : {}),
      message_id: messageId,
      date: at.getTime(),
    },
  }
}
