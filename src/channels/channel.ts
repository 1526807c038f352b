import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod/v4'

export const ChannelIdSchema = z.enum(['telegram', 'zalo-oa', 'zalo-bot'])
export type ChannelId = z.infer<typeof ChannelIdSchema>

/** What happened in a chat, whichever platform told it. Ids are texts: some platforms' are larger than a number holds. */
export const InboundEventSchema = z.object({
  channel: ChannelIdSchema,
  /** The same for every delivery of the same event. */
  dedupKey: z.string(),
  chatId: z.string(),
  senderId: z.string(),
  isGroup: z.boolean(),
  /** Topic of a group that the reply belongs to. */
  threadId: z.string().nullable(),
  /** Message that a reply may hang on. */
  messageId: z.string().nullable(),
  /** `sources`, `restart`: the last answer's sources, a new conversation. `follow`: greeted once. `choice`: a pressed button. */
  kind: z.enum(['question', 'start', 'follow', 'help', 'sources', 'restart', 'choice', 'unsupported']),
  /** NFC: the question without command and mention, or the data of a pressed button. */
  text: z.string(),
  /** Of a pressed button: what the platform wants an answer to. */
  callbackId: z.string().nullable(),
})
export type InboundEvent = z.infer<typeof InboundEventSchema>

const ButtonSchema = z.object({
  label: z.string(),
  /** Comes back as the text of a `choice`. */
  data: z.string(),
})
export type Button = z.infer<typeof ButtonSchema>

/** One thing to send. A text is within the channel's limit and in its format; `plain` is what to send when its markup is refused. */
export const OutboundPartSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    plain: z.string(),
    /** Rows of buttons. */
    buttons: z.array(z.array(ButtonSchema)),
    replyTo: z.string().nullable(),
    threadId: z.string().nullable(),
  }),
  z.object({ kind: z.literal('callback'), callbackId: z.string(), text: z.string() }),
])
export type OutboundPart = z.infer<typeof OutboundPartSchema>
export type TextPart = Extract<OutboundPart, { kind: 'text' }>

/**
 * What became of a part. `transient`: surely not delivered, try again; `ambiguous`: it may have been delivered, so never
 * again; `window`: too late to write to this person; `permanent`: this person cannot be written to; `rejected`: this part will never
 * be taken (a mistake of ours); `auth`: the channel's own key is refused.
 */
export type SendResult =
  | { isSent: true; messageId: string | null }
  | {
      isSent: false
      kind: 'auth' | 'rate' | 'window' | 'permanent' | 'rejected' | 'transient' | 'ambiguous'
      retryAfterMs?: number
      /** The platform's own code, for the log. */
      code?: string
    }

export interface ChannelCapabilities {
  /** Visible characters of one message (UTF-16 units). */
  maxText: number
  format: 'html' | 'plain'
  hasButtons: boolean
  /** A reply older than this is dropped, null: never. */
  maxDelayMs: number | null
  /** Waiting for a rate limit is given up after so many times. */
  maxRateWaits: number
}

/** A chat platform: what it sends us becomes events, what we say becomes its messages. */
export interface Channel {
  readonly id: ChannelId
  readonly capabilities: ChannelCapabilities
  /** False where events are only fetched: then there is no address to deliver to. */
  readonly hasWebhook: boolean
  /** Asks the platform what has to be known of it. Rejects when it cannot be asked now; asked again later. */
  start?: (signal: AbortSignal) => Promise<void>
  /** What is wrong that only a person can mend, in Vietnamese; null when nothing is known to be. */
  trouble?: () => string | null
  /** Whether the platform itself sent these bytes. Constant time; false means 401. */
  verify(raw: Buffer, headers: IncomingHttpHeaders, now: Date): boolean
  /**
   * Events worth an answer; none for what is unknown or not meant for us. Null when that cannot be told before `start` has succeeded.
   * Never throws.
   */
  parse(raw: Buffer): InboundEvent[] | null
  /** Never rejects. */
  send(chatId: string, part: OutboundPart, signal: AbortSignal): Promise<SendResult>
  /** Shows that an answer is being prepared; null where the platform cannot. Never rejects; false when it failed. */
  showTyping: ((chatId: string, threadId: string | null, signal: AbortSignal) => Promise<boolean>) | null
}

/** How a channel that is on fares, for whoever runs the service. */
export const ChannelStateSchema = z.object({
  id: ChannelIdSchema,
  trouble: z.string().nullable().describe('Việc cần người xử lý; null khi không có'),
})
export type ChannelState = z.infer<typeof ChannelStateSchema>

/** Whose conversation an event belongs to: in a group everybody has one of their own. */
export function conversationKeyOf({ channel, chatId, senderId, isGroup }: InboundEvent): string {
  return isGroup ? `${channel}:${chatId}:${senderId}` : `${channel}:${chatId}`
}

/** Where order is kept: one chat, all its topics and people. */
export function laneOf({ channel, chatId }: Pick<InboundEvent, 'channel' | 'chatId'>): string {
  return `${channel}:${chatId}`
}
