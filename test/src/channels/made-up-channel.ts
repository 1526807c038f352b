import type { Channel, InboundEvent, OutboundPart, SendResult } from '../../../src/channels/channel.ts'

/** A message as the made-up platform delivers it, and the secret that it is signed with. */
export const SECRET = 'made-up-secret'

export function event(number: number, changes: Partial<InboundEvent> = {}): InboundEvent {
  return {
    channel: 'telegram',
    dedupKey: `update-${number}`,
    chatId: 'chat-1',
    senderId: 'person-1',
    isGroup: false,
    threadId: null,
    messageId: String(number),
    kind: 'question',
    text: `Câu hỏi ${number}`,
    callbackId: null,
    ...changes,
  }
}

export interface MadeUpChannel extends Channel {
  /** What arrived on the platform, in order: chat and words. */
  readonly sent: { chatId: string; text: string }[]
  /** Answers the next sends one after another; after them everything arrives. */
  reply: (...results: (SendResult | Promise<SendResult>)[]) => void
}

/** A platform without network: deliveries are JSON lists of events, with the secret in a header. */
export function createMadeUpChannel(changes: Partial<Channel['capabilities']> = {}): MadeUpChannel {
  const sent: MadeUpChannel['sent'] = []
  let results: (SendResult | Promise<SendResult>)[] = []
  return {
    id: 'telegram',
    hasWebhook: true,
    capabilities: {
      maxText: 4000,
      format: 'plain',
      hasButtons: true,
      maxDelayMs: null,
      maxRateWaits: 3,
      ...changes,
    },
    verify: (_raw, headers) => headers['x-secret'] === SECRET,
    parse: (raw) => JSON.parse(raw.toString('utf8')) as InboundEvent[],
    send: async (chatId, part) => {
      const result = await (results.shift() ?? { isSent: true as const, messageId: '1' })
      if (result.isSent) sent.push({ chatId, text: wordsOf(part) })
      return result
    },
    showTyping: null,
    sent,
    reply: (...next) => {
      results = next
    },
  }
}

function wordsOf(part: OutboundPart): string {
  return part.kind === 'text' ? part.plain : `callback ${part.callbackId}: ${part.text}`
}
