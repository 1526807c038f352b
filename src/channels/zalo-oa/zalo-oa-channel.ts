import type { ZaloOaConfig } from '../../channel-settings.ts'
import type { Clock } from '../../ports.ts'
import type { Channel, SendResult, TextPart } from '../channel.ts'
import { resultOfFailure } from '../network-failure.ts'
import { parseJsonOrNull } from '../parse-json.ts'
import { createAccessTokens, type AccessTokens } from './access-tokens.ts'
import { eventsOfDelivery } from './events-of-delivery.ts'
import { messageBodyOf, type MessageBody } from './message-body.ts'
import { isTokenRefused, resultOfReply } from './send-result.ts'
import { isSignedByZalo } from './signature.ts'
import { TOKEN_ALERTS } from './token-alerts.ts'
import type { TokenAlert, TokenStore } from './tokens.ts'
import { createZaloOaApi } from './zalo-oa-api.ts'

const MAX_TEXT = 2000
/** Messages are free for 48 hours after the person's last word, later they cost or are refused. */
const MAX_DELAY_MS = 47 * 60 * 60 * 1000
const MAX_RATE_WAITS = 3
const SIGNATURE_HEADER = 'x-zevent-signature'

export interface ZaloOaMeans {
  tokenStore: TokenStore
  clock: Clock
  onAlert: (alert: TokenAlert) => void
  storeAgainMs?: number
}

/** Zalo Official Account: signed webhooks, plain text, suggestions by number unless buttons are switched on. */
export function createZaloOaChannel(config: ZaloOaConfig, means: ZaloOaMeans): Channel {
  const { clock, tokenStore } = means
  const api = createZaloOaApi(config, clock)
  const tokens = createAccessTokens({
    ...means,
    store: tokenStore,
    firstRefreshToken: config.refreshToken,
    refresh: (refreshToken) => api.refresh(refreshToken),
  })
  const post = async (body: MessageBody, accessToken: string, signal: AbortSignal): Promise<SendResult> => {
    // Waiting for a token may have taken all the time there was.
    if (signal.aborted) return { isSent: false, kind: 'transient', code: 'timeout' }
    try {
      return resultOfReply(await api.sendMessage(body, accessToken, signal), clock.now())
    } catch (error) {
      return resultOfFailure(error)
    }
  }
  const send = (body: MessageBody, signal: AbortSignal) =>
    withToken(tokens, (accessToken) => post(body, accessToken, signal))
  return {
    id: 'zalo-oa',
    hasWebhook: true,
    capabilities: {
      maxText: MAX_TEXT,
      format: 'plain',
      hasButtons: config.hasButtons,
      maxDelayMs: MAX_DELAY_MS,
      maxRateWaits: MAX_RATE_WAITS,
    },
    // Tokens that do not work are known before anybody asks; what is wrong with them has been told.
    start: async () => {
      await tokens.get()
    },
    trouble: () => (tokens.isRefreshRefused() ? TOKEN_ALERTS.refresh_refused : null),
    verify: (raw, headers, now) => isSignedByZalo(raw, headers[SIGNATURE_HEADER], config, now),
    parse: (raw) => eventsOfDelivery(parseJsonOrNull(raw)),
    send: async (chatId, part, signal) => {
      // A pressed button wants no answer of its own here.
      if (part.kind === 'callback') return { isSent: true, messageId: null }
      const result = await send(messageBodyOf(chatId, part), signal)
      return isRefusedWithButtons(result, part)
        ? send(messageBodyOf(chatId, { ...part, buttons: [] }), signal)
        : result
    },
    showTyping: null,
  }
}

/** A token that Zalo does not take is refreshed, once; a second refusal is for a person. */
async function withToken(
  tokens: AccessTokens,
  post: (accessToken: string) => Promise<SendResult>,
): Promise<SendResult> {
  const first = await tokens.get()
  if ('failure' in first) return first.failure
  const result = await post(first.accessToken)
  if (!isTokenRefused(result)) return result
  const second = await tokens.get(first.accessToken)
  return 'failure' in second ? second.failure : post(second.accessToken)
}

/** How buttons have to look is not documented for certain; what was refused was not delivered. */
function isRefusedWithButtons(result: SendResult, { buttons }: TextPart): boolean {
  return !result.isSent && result.kind === 'rejected' && buttons.length > 0
}
