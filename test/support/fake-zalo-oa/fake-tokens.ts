import type { FakeApp } from './webhook-body.ts'

const ACCESS_SECONDS = 90_000

/** Zalo's tokens: a refresh token is taken once, and with it the access token before it ends. */
export class FakeTokens {
  readonly #app: FakeApp
  readonly #now: () => number
  #serial = 0
  #access = { token: 'never given', endsAt: 0 }
  #refresh: string
  readonly #used = new Set<string>()
  /** Refreshes that gave tokens. */
  refreshes = 0
  /** Refresh tokens that were shown again, or never were any. */
  refusals = 0

  constructor(app: FakeApp, firstRefreshToken: string, now: () => number) {
    this.#app = app
    this.#refresh = firstRefreshToken
    this.#now = now
  }

  /** The answer to a form sent to the token address. */
  answer(form: URLSearchParams, secretKey: string | undefined): object {
    const given = form.get('refresh_token') ?? ''
    if (secretKey !== this.#app.appSecret || form.get('app_id') !== this.#app.appId)
      return refusal(-14_003, 'Invalid app')
    if (form.get('grant_type') !== 'refresh_token') return refusal(-14_005, 'Invalid grant type')
    if (given !== this.#refresh || this.#used.has(given)) {
      this.refusals += 1
      return refusal(-14_014, 'Invalid refresh token')
    }
    this.#used.add(given)
    this.refreshes += 1
    this.#serial += 1
    this.#refresh = `refresh-${this.#serial}-of-fake`
    this.#access = { token: `access-${this.#serial}-of-fake`, endsAt: this.#now() + ACCESS_SECONDS * 1000 }
    return {
      access_token: this.#access.token,
      refresh_token: this.#refresh,
      expires_in: String(ACCESS_SECONDS),
    }
  }

  /** Null when the token is good, else Zalo's code. */
  codeOf(accessToken: string | undefined): number | null {
    if (accessToken !== this.#access.token) return -216
    return this.#now() < this.#access.endsAt ? null : -220
  }

  /** The account takes back the access token before its time. */
  revokeAccess(): void {
    this.#access = { token: 'taken back', endsAt: 0 }
  }

  /** A person gets a new refresh token for the account; all others end. */
  grant(refreshToken: string): void {
    this.#refresh = refreshToken
  }
}

function refusal(error: number, name: string): object {
  return {
    error,
    error_name: name,
    error_reason: name,
    error_description: name,
    ref_doc: 'https://example.vn',
  }
}
