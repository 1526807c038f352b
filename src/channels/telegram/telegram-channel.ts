import { Api } from 'grammy'
import type { TelegramConfig } from '../../channel-settings.ts'
import type { Channel, OutboundPart, SendResult, TextPart } from '../channel.ts'
import { parseJsonOrNull } from '../parse-json.ts'
import { isSameSecret } from '../same-secret.ts'
import { eventsOfUpdate, isNameNeeded, type BotIdentity } from './events-of-update.ts'
import { isMarkupRefused, newChatOf, resultOfError } from './send-result.ts'

const TIMEOUT_SECONDS = 10
/** An answer waits until typing has been shown, not longer. */
const TYPING_TIMEOUT_SECONDS = 3
/** Below 4096, whose unit is not documented: letters beyond U+FFFF may count as two. */
const MAX_TEXT = 4000
/** Rate limits of a busy bot pass; a message waits for them up to an hour or so. */
const MAX_RATE_WAITS = 60
const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

/** grammY's own time-out ends a call; its signals are of another library than the platform's. */
export function createTelegramApi(
  { token, apiRoot }: Pick<TelegramConfig, 'token' | 'apiRoot'>,
  timeoutSeconds = TIMEOUT_SECONDS,
): Api {
  return new Api(token, { apiRoot, timeoutSeconds })
}

/** Telegram: updates by webhook (or fetched, see `polling.ts`), answers as HTML messages with buttons. */
export function createTelegramChannel(config: TelegramConfig): Channel {
  const api = createTelegramApi(config)
  const typingApi = createTelegramApi(config, TYPING_TIMEOUT_SECONDS)
  const { webhookSecret } = config
  const bot: BotIdentity = { id: Number(config.token.split(':')[0]), username: null }
  return {
    id: 'telegram',
    hasWebhook: webhookSecret !== null,
    capabilities: {
      maxText: MAX_TEXT,
      format: 'html',
      hasButtons: true,
      maxDelayMs: null,
      maxRateWaits: MAX_RATE_WAITS,
    },
    // Who polls asks for the name itself.
    ...(webhookSecret === null
      ? {}
      : {
          start: async () => {
            const { username } = await api.getMe()
            bot.username = username
          },
        }),
    verify: (_raw, headers) => webhookSecret !== null && isSameSecret(headers[SECRET_HEADER], webhookSecret),
    parse: (raw) => {
      const update = parseJsonOrNull(raw)
      return isNameNeeded(update, bot) ? null : eventsOfUpdate(update, bot)
    },
    send: (chatId, part) => send(api, Number(chatId), part),
    showTyping: async (chatId, threadId) => {
      try {
        await typingApi.sendChatAction(Number(chatId), 'typing', threadField(threadId))
        return true
      } catch (error) {
        resultOfError(error)
        return false
      }
    },
  }
}

async function send(api: Api, chatId: number, part: OutboundPart): Promise<SendResult> {
  try {
    if (part.kind === 'callback') {
      await api.answerCallbackQuery(part.callbackId, { text: part.text })
      return { isSent: true, messageId: null }
    }
    return await sendText(api, chatId, part)
  } catch (error) {
    return resultOfError(error)
  }
}

async function sendText(api: Api, chatId: number, part: TextPart): Promise<SendResult> {
  try {
    return await sendWithMarkup(api, chatId, part)
  } catch (error) {
    const newChat = newChatOf(error)
    if (newChat === null) throw error
    return sendWithMarkup(api, newChat, part)
  }
}

async function sendWithMarkup(api: Api, chatId: number, part: TextPart): Promise<SendResult> {
  try {
    return await sendMessage(api, chatId, { ...part, parseMode: 'HTML' })
  } catch (error) {
    if (!isMarkupRefused(error)) throw error
    return sendMessage(api, chatId, { ...part, text: part.plain })
  }
}

async function sendMessage(
  api: Api,
  chatId: number,
  part: TextPart & { parseMode?: 'HTML' },
): Promise<SendResult> {
  const { buttons, replyTo } = part
  const keyboard = buttons.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data })))
  const { message_id: messageId } = await api.sendMessage(chatId, part.text, {
    link_preview_options: { is_disabled: true },
    ...threadField(part.threadId),
    ...(part.parseMode === undefined ? {} : { parse_mode: part.parseMode }),
    ...(replyTo === null
      ? {}
      : { reply_parameters: { message_id: Number(replyTo), allow_sending_without_reply: true } }),
    ...(keyboard.length === 0 ? {} : { reply_markup: { inline_keyboard: keyboard } }),
  })
  return { isSent: true, messageId: String(messageId) }
}

function threadField(threadId: string | null): { message_thread_id?: number } {
  return threadId === null ? {} : { message_thread_id: Number(threadId) }
}
