import { z } from 'zod/v4'
import type { ZaloOaConfig } from '../../channel-settings.ts'
import type { Clock } from '../../ports.ts'
import { resultOfFailure } from '../network-failure.ts'
import type { MessageBody } from './message-body.ts'
import type { RefreshResult } from './tokens.ts'

/** Shorter than a message waits to be sent. */
const REFRESH_TIMEOUT_MS = 8000

const RefreshedSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  /** Seconds, as a text. */
  expires_in: z.coerce.number().int().positive(),
})
const RefusedSchema = z.object({ error: z.int() })

const AccountSchema = z.object({
  error: z.int(),
  data: z
    .object({
      name: z.string().nullable().catch(null),
      is_verified: z.boolean().nullable().catch(null),
      package_name: z.string().nullable().catch(null),
    })
    .optional(),
})
const TOKEN_CODES = new Set([216, 220])

/** The account, or the code with which Zalo (or the way to it) refused to tell. */
export type ZaloOaAccount =
  | { kind: 'known'; name: string | null; isVerified: boolean | null; packageName: string | null }
  | { kind: 'refused' | 'token_refused'; code: string }

export interface ZaloOaApi {
  /** Gives what Zalo answered, body null when it is no JSON. Rejects with what `fetch` throws when no answer came. */
  sendMessage(
    body: MessageBody,
    accessToken: string,
    signal: AbortSignal,
  ): Promise<{ status: number; body: unknown }>
  /** What the account is to Zalo. Never rejects. */
  getAccount(accessToken: string, signal: AbortSignal): Promise<ZaloOaAccount>
  /** Never rejects. */
  refresh(refreshToken: string): Promise<RefreshResult>
}

/** The calls that we need. Tokens travel in headers and bodies, never in addresses; a redirect could carry them off. */
export function createZaloOaApi(
  config: Pick<ZaloOaConfig, 'apiRoot' | 'oauthRoot' | 'appId' | 'appSecret'>,
  clock: Clock,
): ZaloOaApi {
  const { apiRoot, oauthRoot, appId, appSecret } = config
  return {
    sendMessage: async (body, accessToken, signal) => {
      const response = await fetch(`${apiRoot}/v3.0/oa/message/cs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', access_token: accessToken },
        body: JSON.stringify(body),
        redirect: 'error',
        signal,
      })
      return { status: response.status, body: jsonOrNull(await response.text()) }
    },
    getAccount: async (accessToken, signal) => {
      try {
        const url = `${apiRoot}/v2.0/oa/getoa`
        const response = await fetch(url, {
          headers: { access_token: accessToken },
          redirect: 'error',
          signal,
        })
        return accountOf(response.status, jsonOrNull(await response.text()))
      } catch (error) {
        return { kind: 'refused', code: resultOfFailure(error).code ?? 'network' }
      }
    },
    refresh: async (refreshToken) => {
      try {
        const response = await fetch(`${oauthRoot}/v4/oa/access_token`, {
          method: 'POST',
          headers: { secret_key: appSecret },
          body: new URLSearchParams({
            grant_type: 'refresh_token',
            app_id: appId,
            refresh_token: refreshToken,
          }),
          redirect: 'error',
          signal: AbortSignal.timeout(REFRESH_TIMEOUT_MS),
        })
        return resultOfRefresh(response.status, jsonOrNull(await response.text()), clock.now())
      } catch (error) {
        return { kind: 'failed', code: resultOfFailure(error).code ?? 'network' }
      }
    },
  }
}

function accountOf(status: number, body: unknown): ZaloOaAccount {
  const parsed = AccountSchema.safeParse(body)
  if (!parsed.success) return { kind: 'refused', code: String(status) }
  const { error, data } = parsed.data
  if (error !== 0)
    return { kind: TOKEN_CODES.has(Math.abs(error)) ? 'token_refused' : 'refused', code: String(error) }
  return {
    kind: 'known',
    name: data?.name ?? null,
    isVerified: data?.is_verified ?? null,
    packageName: data?.package_name ?? null,
  }
}

/** Any body that names an error means that there are no new tokens; what is no answer of Zalo's says nothing. Pure. */
export function resultOfRefresh(status: number, body: unknown, now: Date): RefreshResult {
  const refreshed = RefreshedSchema.safeParse(body)
  if (refreshed.success) {
    const { access_token: accessToken, refresh_token: refreshToken, expires_in: seconds } = refreshed.data
    const expiresAt = new Date(now.getTime() + seconds * 1000).toISOString()
    return { kind: 'refreshed', tokens: { accessToken, refreshToken, expiresAt } }
  }
  const refused = RefusedSchema.safeParse(body)
  if (refused.success && status < 500) return { kind: 'refused', code: String(refused.data.error) }
  return { kind: 'failed', code: String(status) }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
