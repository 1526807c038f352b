import { z } from 'zod/v4'
import type { Reply } from './bot-methods.ts'

/** How often a webhook may be set in a day. */
const SETS_A_DAY = 10
const SetSchema = z.strictObject({ url: z.url(), secret_token: z.string().min(8).max(256) })

/** The webhook of a bot: set with a probe, told of events, and polled only while there is none. */
export class FakeBotWebhook {
  /** How often a webhook was set, or tried to be. */
  sets = 0
  #waiting: object[] = []
  /** What was set, whether the probe went well or not. */
  current: { url: string; secret: string } | null = null
  /** What the trial call brings instead of the target's answer. */
  trialStatus: number | null = null
  /** On loopback nothing public can be reached; the test says where deliveries go. */
  target: { url: string; secret: string } | null = null

  /** An event that waits to be fetched. */
  keep(event: object): void {
    this.#waiting.push(event)
  }

  /** The answer to a call that is about webhooks; null for others. */
  async answer(method: string, body: unknown): Promise<Reply | null> {
    switch (method) {
      case 'setWebhook':
        return this.#set(body)
      case 'getWebhookInfo':
        return { result: { url: this.current?.url ?? '', updated_at: 1_750_316_132_000 } }
      case 'deleteWebhook':
        this.current = null
        return { result: { url: '', updated_at: 1_750_316_132_000 } }
      case 'getUpdates': {
        if (this.current !== null) return { status: 400, description: 'Webhook is set' }
        const event = this.#waiting.shift()
        return event === undefined ? { status: 408, description: 'Request timeout' } : { result: event }
      }
      default:
        return null
    }
  }

  /** Delivers an event, as documented or as seen in production. `secret`: another one, or null for none. Gives the status. */
  async deliver(
    event: object,
    { isFlat = false, secret }: { isFlat?: boolean; secret?: string | null } = {},
  ): Promise<number> {
    if (this.target === null) throw new Error('no webhook has been set')
    const given = secret === undefined ? this.target.secret : secret
    return post(this.target.url, isFlat ? event : { ok: true, result: event }, given)
  }

  async #set(body: unknown): Promise<Reply> {
    const parsed = SetSchema.safeParse(body)
    if (!parsed.success || isPrivate(parsed.data.url)) return { status: 400, description: 'Bad webhook' }
    if (++this.sets > SETS_A_DAY) return { status: 429, description: 'Too many' }
    this.current = { url: parsed.data.url, secret: parsed.data.secret_token }
    const status = this.trialStatus ?? (this.target === null ? 0 : await probe(this.target.url))
    const isVerified = status === 200
    const verification = {
      ok: isVerified,
      outcome: isVerified ? 'ok' : status === 0 ? 'connection_error' : 'http_error',
      status_code: status,
      hint: '',
    }
    return { result: { url: parsed.data.url, updated_at: 1_750_316_132_000, verification } }
  }
}

async function post(url: string, body: object, secret: string | null): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(secret === null ? {} : { 'X-Bot-Api-Secret-Token': secret }),
    },
    body: JSON.stringify(body),
  })
  await response.arrayBuffer()
  return response.status
}

/** Without the secret, and by a client that strict front ends turn away. 0 when no answer comes. */
async function probe(url: string): Promise<number> {
  try {
    const headers = { 'user-agent': 'Java/17.0.1' }
    const response = await fetch(url, { method: 'POST', headers, body: '{}' })
    await response.arrayBuffer()
    return response.status
  } catch {
    return 0
  }
}

function isPrivate(url: string): boolean {
  const { hostname, protocol } = new URL(url)
  return protocol !== 'https:' || /^(?:localhost|127\.|10\.|192\.168\.|\[)/u.test(hostname)
}
