import { z } from 'zod/v4'

const MAX_TEXT = 2000
export const BOT_ID = '1459232241454765289'

const MessageSchema = z.strictObject({ chat_id: z.string().min(1), text: z.string().min(1).max(MAX_TEXT) })
const ActionSchema = z.strictObject({ chat_id: z.string().min(1), action: z.literal('typing') })

export interface BotMessage {
  chatId: string
  text: string
}

export type Reply = { result: unknown } | { status: number; description: string }

export interface JudgedCall {
  reply: Reply
  message?: BotMessage
  /** The chat that was shown typing. */
  typing?: string
  unknownMethod?: true
}

/** The rules of a call that has nothing to do with webhooks. */
export function judgeCall(
  method: string,
  body: unknown,
  { quota, messageId }: { quota: number; messageId: string },
): JudgedCall {
  switch (method) {
    case 'getMe':
      return {
        reply: {
          result: { id: BOT_ID, account_name: 'bot.bao-cao', account_type: 'BASIC', can_join_groups: false },
        },
      }
    case 'sendMessage': {
      const message = MessageSchema.safeParse(body)
      if (!message.success) return { reply: { status: 400, description: 'Bad request' } }
      if (quota <= 0) return { reply: { status: 429, description: 'Quota exceeded' } }
      const { chat_id: chatId, text } = message.data
      return {
        reply: { result: { message_id: messageId, date: 1_750_316_132_000 } },
        message: { chatId, text },
      }
    }
    case 'sendChatAction': {
      const action = ActionSchema.safeParse(body)
      if (!action.success) return { reply: { status: 400, description: 'Bad request' } }
      return { reply: { result: undefined }, typing: action.data.chat_id }
    }
    default:
      return { reply: { status: 404, description: 'Not found' }, unknownMethod: true }
  }
}
