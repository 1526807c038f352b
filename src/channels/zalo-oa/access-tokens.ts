import { createHash } from 'node:crypto'
import { StorageError } from '../../domain/errors.ts'
import type { Clock } from '../../ports.ts'
import type { SendResult } from '../channel.ts'
import type { RefreshResult, StoredTokens, Tokens, TokenAlert, TokenStore } from './tokens.ts'

const EARLY_MS = 60 * 60 * 1000
/** A token that still works is used while a refresh that is due early does not succeed. */
const EARLY_AGAIN_MS = 60 * 1000
const STORE_AGAIN_MS = 10_000

export interface AccessTokensParts {
  /** The setting: what the first tokens are asked for with. */
  firstRefreshToken: string
  store: TokenStore
  refresh: (refreshToken: string) => Promise<RefreshResult>
  clock: Clock
  onAlert: (alert: TokenAlert) => void
  storeAgainMs?: number
}

/** `failure`: what it means for a message that there is no token; nothing of it was sent. */
export type TokenResult =
  | { accessToken: string }
  | { failure: Extract<SendResult, { isSent: false }> & { kind: 'auth' | 'transient' } }

export interface AccessTokens {
  /** A token that Zalo takes. `refused`: one that it has just not taken. Never rejects. */
  get(refused?: string): Promise<TokenResult>
  /** Whether Zalo has refused the refresh token that would be used next: only a person can get another. */
  isRefreshRefused(): boolean
}

/**
 * Access tokens and their refresh, one at a time among all processes. A refresh token is taken only once, so: nobody refreshes without
 * the lock and a look at what others have stored; new tokens are stored before they are used; where that fails they stay in memory and are
 * stored as soon as it can be done; a token that was refused is never presented again.
 */
export function createAccessTokens(parts: AccessTokensParts): AccessTokens {
  const { firstRefreshToken, store, clock, onAlert, storeAgainMs = STORE_AGAIN_MS } = parts
  const setting = createHash('sha256').update(firstRefreshToken).digest('hex')
  let held: StoredTokens | null = null
  let isUnsaved = false
  let refusedAccess: string | null = null
  let deadRefresh: string | null = null
  let earlyAgainAt = 0
  let renewing: Promise<TokenResult> | null = null

  const lastsLonger = (tokens: Tokens, ms: number) =>
    tokens.accessToken !== refusedAccess && Date.parse(tokens.expiresAt) - clock.now().getTime() > ms
  const isWorthUsing = (tokens: Tokens) =>
    lastsLonger(tokens, EARLY_MS) || (clock.now().getTime() < earlyAgainAt && lastsLonger(tokens, 0))

  const without = (kind: 'auth' | 'transient', code: string): TokenResult => {
    earlyAgainAt = clock.now().getTime() + EARLY_AGAIN_MS
    if (held !== null && lastsLonger(held, 0)) return held
    return { failure: { isSent: false, kind, code } }
  }

  const renew = () =>
    store.exclusively(async () => {
      const stored = await store.read()
      // Unsaved tokens are newer than the stored ones: those were given up for them.
      if (!isUnsaved && stored?.beganWith.includes(setting)) held = stored
      if (held !== null && isWorthUsing(held)) return held
      const refreshToken = held?.refreshToken ?? firstRefreshToken
      if (refreshToken === deadRefresh) return without('auth', 'refresh_refused')
      const result = await parts.refresh(refreshToken)
      if (result.kind === 'failed') return without('transient', `refresh_${result.code}`)
      if (result.kind === 'refused') {
        deadRefresh = refreshToken
        onAlert('refresh_refused')
        return without('auth', 'refresh_refused')
      }
      const earlier = (held ?? stored)?.beganWith ?? []
      const beganWith = earlier.includes(setting) ? earlier : [...earlier, setting]
      const fresh = { ...result.tokens, beganWith }
      await storeOrKeep(fresh)
      held = fresh
      return held
    })

  const storeOrKeep = async (tokens: StoredTokens) => {
    try {
      await store.write(tokens)
      isUnsaved = false
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      isUnsaved = true
      onAlert('tokens_not_stored')
      setTimeout(() => void storeAgain(), storeAgainMs).unref()
    }
  }

  const storeAgain = async () => {
    try {
      await store.exclusively(async () => {
        if (held !== null && isUnsaved) await storeOrKeep(held)
      })
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      setTimeout(() => void storeAgain(), storeAgainMs).unref()
    }
  }

  const renewOrFail = async (): Promise<TokenResult> => {
    try {
      return await renew()
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      onAlert('tokens_not_readable')
      return without('transient', 'token_store')
    } finally {
      renewing = null
    }
  }

  const renewed = () => (renewing ??= renewOrFail())

  return {
    isRefreshRefused: () => deadRefresh !== null && deadRefresh === (held?.refreshToken ?? firstRefreshToken),
    get: async (refused) => {
      if (refused !== undefined) refusedAccess = refused
      if (held !== null && isWorthUsing(held)) return held
      const result = await renewed()
      // Another's renewal may have been under way when this one was refused.
      return 'accessToken' in result && result.accessToken === refused ? renewed() : result
    },
  }
}
