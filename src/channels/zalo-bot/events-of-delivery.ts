import { z } from 'zod/v4'
import type { InboundEvent } from '../channel.ts'
import { readTyped } from '../typed-command.ts'

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
export function eventsOfDelivery(json: unknown, ownId: string | null): InboundEvent[] {
  const parsed = DeliverySchema.safeParse(json)
  if (!parsed.success) return []
  const { from } = parsed.data.message
  if (from.is_bot === true || from.id === ownId) return []
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
  if (name === 'message.text.received') return [{ ...common, ...readTyped(message.text ?? '') }]
  // In a group a sticker is said to nobody.
  return UNSUPPORTED.test(name) && !common.isGroup ? [{ ...common, kind: 'unsupported', text: '' }] : []
}
