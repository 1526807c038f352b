import { z } from 'zod/v4'
import type { InboundEvent } from '../channel.ts'
import { readChoiceData } from '../choice-data.ts'
import { readTyped } from '../typed-command.ts'

/** What we read of Zalo's deliveries. Ids and times are texts: many ids are larger than a number holds. */
const MessageSchema = z.object({
  event_name: z.string(),
  sender: z.object({ id: z.string().min(1) }),
  message: z.object({ text: z.string().optional(), msg_id: z.string().min(1).optional() }),
  timestamp: z.string(),
})

const FollowSchema = z.object({
  event_name: z.literal('follow'),
  oa_id: z.string(),
  follower: z.object({ id: z.string().min(1) }),
  timestamp: z.string(),
})

const WITHOUT_WORDS = /^user_send_(?:image|link|audio|video|sticker|location|file|gif|business_card)$/u

/** The events of a delivery as parsed JSON: none for what is unknown, or our own echo. Pure. */
export function eventsOfDelivery(json: unknown): InboundEvent[] {
  const follow = FollowSchema.safeParse(json)
  if (follow.success) {
    const { oa_id: account, follower, timestamp } = follow.data
    const dedupKey = `follow:${account}:${follower.id}:${timestamp}`
    return [{ ...commonOf(follower.id), dedupKey, messageId: null, kind: 'follow', text: '' }]
  }
  const parsed = MessageSchema.safeParse(json)
  if (!parsed.success) return []
  const { event_name: name, sender, message, timestamp } = parsed.data
  const common = {
    ...commonOf(sender.id),
    dedupKey: message.msg_id ?? `${name}:${sender.id}:${timestamp}`,
    messageId: message.msg_id ?? null,
  }
  if (name === 'user_send_text') return [{ ...common, ...saidIn(message.text ?? '') }]
  return WITHOUT_WORDS.test(name) ? [{ ...common, kind: 'unsupported', text: '' }] : []
}

function commonOf(userId: string) {
  return {
    channel: 'zalo-oa' as const,
    chatId: userId,
    senderId: userId,
    isGroup: false,
    threadId: null,
    callbackId: null,
  }
}

/** A pressed button comes back as if its data had been typed. */
function saidIn(text: string): Pick<InboundEvent, 'kind' | 'text'> {
  return readChoiceData(text) === null ? readTyped(text) : { kind: 'choice', text }
}
