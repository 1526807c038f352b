import { z } from 'zod/v4'
import type { InboundEvent } from '../channel.ts'
import { readTyped } from '../typed-command.ts'
import { withoutMention } from './without-mention.ts'

/** Who we are on the platform, and how groups call us; nothing is known before Zalo has been asked. */
export interface BotIdentity {
  id: string | null
  names: readonly string[]
}

/** What we read of Zalo Bot's deliveries, wrapped as documented or flat as seen in production. */
const EventSchema = z.object({
  event_name: z.string(),
  message: z.object({
    from: z.object({ id: z.string(), is_bot: z.boolean().optional() }),
    chat: z.object({ id: z.string(), chat_type: z.string() }),
    text: z.string().optional(),
    message_id: z.string(),
  }),
})
const DeliverySchema = z.union([
  z.object({ result: EventSchema }).transform(({ result }) => result),
  EventSchema,
])

const UNSUPPORTED = /^message\.(?:image|sticker|voice|unsupported)\.received$/

/** The events of a delivery as parsed JSON: none for what is unknown, from a bot, or our own echo. Pure. */
export function eventsOfDelivery(json: unknown, bot: BotIdentity): InboundEvent[] {
  const parsed = DeliverySchema.safeParse(json)
  if (!parsed.success) return []
  const { from } = parsed.data.message
  if (from.is_bot === true || from.id === bot.id) return []
  const { event_name: name, message } = parsed.data
  const common = {
    channel: 'zalo-bot' as const,
    dedupKey: message.message_id,
    chatId: message.chat.id,
    senderId: message.from.id,
    isGroup: message.chat.chat_type === 'GROUP',
    threadId: null,
    messageId: message.message_id,
    callbackId: null,
  }
  if (name === 'message.text.received') {
    const { text = '' } = message
    return [{ ...common, ...readTyped(common.isGroup ? withoutMention(text, bot.names) : text) }]
  }
  // In a group a sticker is said to nobody.
  return UNSUPPORTED.test(name) && !common.isGroup ? [{ ...common, kind: 'unsupported', text: '' }] : []
}
