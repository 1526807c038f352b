import { z } from 'zod/v4'
import type { ZaloBotConfig } from '../../channel-settings.ts'
import { resultOfFailure } from '../../channels/network-failure.ts'
import { ZaloBotRefusal, type ZaloBotApi } from '../../channels/zalo-bot/zalo-bot-api.ts'
import { remarkOfFailure } from '../call-failure.ts'
import type { Remark } from '../remark.ts'
import { remedyOfSetting } from '../setting-remedies.ts'

const CALL_TIMEOUT_MS = 10_000
const NOT_FOUND = 404

const MeSchema = z.object({ account_name: z.string(), account_type: z.string().optional() })
const WebhookSchema = z.object({ url: z.string().nullish() })
const SetSchema = z.object({
  verification: z.object({ ok: z.boolean(), outcome: z.string(), status_code: z.int() }).partial().optional(),
})

/** What Zalo's own trial call to the webhook brought. Fields are missing where Zalo does not tell. */
export type Verification = NonNullable<z.infer<typeof SetSchema>['verification']>

/** The bot's calls about itself and its webhook. Each rejects as `ZaloBotApi.call` does. */
export function botCalls(api: ZaloBotApi) {
  const call = (method: string, body: object = {}) =>
    api.call(method, body, AbortSignal.timeout(CALL_TIMEOUT_MS))
  return {
    me: async () => MeSchema.parse(await call('getMe')),
    /** "" while none is set. */
    webhookUrl: async (): Promise<string> => {
      try {
        return WebhookSchema.safeParse(await call('getWebhookInfo')).data?.url ?? ''
      } catch (error) {
        // Whether no webhook is an empty address or nothing at all is not documented.
        if (error instanceof ZaloBotRefusal && error.status === NOT_FOUND) return ''
        throw error
      }
    },
    setWebhook: async (url: string, secret: string): Promise<Verification> =>
      SetSchema.safeParse(await call('setWebhook', { url, secret_token: secret })).data?.verification ?? {},
  }
}

/** What an error of a call to Zalo Bot means. */
export function remarkOfError({ apiRoot }: Pick<ZaloBotConfig, 'apiRoot'>, error: unknown): Remark {
  const tokenSetting = 'ZALO_BOT_TOKEN'
  const platform = { name: 'Zalo Bot', apiRoot, tokenSetting, tokenRemedy: remedyOfSetting(tokenSetting) }
  const code = error instanceof ZaloBotRefusal ? String(error.status) : resultOfFailure(error).code
  return remarkOfFailure(platform, code ?? 'network')
}
