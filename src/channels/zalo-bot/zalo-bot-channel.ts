import { z } from 'zod/v4'
import type { ZaloBotConfig } from '../../channel-settings.ts'
import type { Channel, SendResult } from '../channel.ts'
import { resultOfFailure } from '../network-failure.ts'
import { parseJsonOrNull } from '../parse-json.ts'
import { isSameSecret } from '../same-secret.ts'
import { eventsOfDelivery, type BotIdentity } from './events-of-delivery.ts'
import { createZaloBotApi, ZaloBotRefusal } from './zalo-bot-api.ts'

const MAX_TEXT = 2000
const SECRET_HEADER = 'x-bot-api-secret-token'
const HOUR_MS = 60 * 60 * 1000
/** Groups see the display name; whether Zalo tells it is not documented. */
const MeSchema = z.object({
  id: z.string(),
  account_name: z.string().optional(),
  display_name: z.string().optional(),
})
const SentSchema = z.object({ message_id: z.string() })

/** Zalo Bot: plain text, one message where possible (each counts against the month's quota), suggestions by number. */
export function createZaloBotChannel(config: ZaloBotConfig): Channel {
  const api = createZaloBotApi(config)
  let bot: BotIdentity = { id: null, names: [] }
  return {
    id: 'zalo-bot',
    hasWebhook: true,
    capabilities: {
      maxText: MAX_TEXT,
      format: 'plain',
      hasButtons: false,
      maxDelayMs: null,
      maxRateWaits: 0,
    },
    start: async (signal) => {
      const {
        id,
        account_name: account,
        display_name: shown,
      } = MeSchema.parse(await api.call('getMe', {}, signal))
      bot = { id, names: [account, shown].filter(isName) }
    },
    verify: (_raw, headers) => isSameSecret(headers[SECRET_HEADER], config.webhookSecret),
    parse: (raw) => eventsOfDelivery(parseJsonOrNull(raw), bot),
    send: async (chatId, part, signal) => {
      // Nothing here can be pressed.
      if (part.kind === 'callback') return { isSent: true, messageId: null }
      try {
        const sent = await api.call('sendMessage', { chat_id: chatId, text: part.plain }, signal)
        return { isSent: true, messageId: SentSchema.safeParse(sent).data?.message_id ?? null }
      } catch (error) {
        return error instanceof ZaloBotRefusal ? resultOfRefusal(error) : resultOfFailure(error)
      }
    },
    showTyping: async (chatId, _threadId, signal) => {
      try {
        await api.call('sendChatAction', { chat_id: chatId, action: 'typing' }, signal)
        return true
      } catch {
        return false
      }
    },
  }
}

/** 429 means that the month's quota is used up, and nothing says until when: the whole channel rests for an hour. */
export function resultOfRefusal({
  status,
}: Pick<ZaloBotRefusal, 'status'>): Extract<SendResult, { isSent: false }> {
  const code = String(status)
  switch (status) {
    case 429:
      return { isSent: false, kind: 'auth', code, retryAfterMs: HOUR_MS }
    case 401:
      return { isSent: false, kind: 'auth', code }
    case 400:
    case 404:
      return { isSent: false, kind: 'rejected', code }
    default:
      return { isSent: false, kind: 'ambiguous', code }
  }
}

function isName(name: string | undefined): name is string {
  return name !== undefined && name !== ''
}
