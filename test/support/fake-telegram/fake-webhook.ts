import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod/v4'
import { badRequest, type Refusal } from './bot-calls.ts'
import type { FakePolling } from './fake-polling.ts'
import { chatOf, type FakeUpdate } from './updates.ts'

const PORTS = new Set(['', '443', '80', '88', '8443'])
const MAX_TRIES = 200
const AGAIN_MS = 20
const SetSchema = z.strictObject({
  url: z.string(),
  secret_token: z
    .string()
    .regex(/^[\w-]{1,256}$/u)
    .optional(),
  allowed_updates: z.array(z.string()).optional(),
  max_connections: z.int().min(1).max(100).optional(),
  drop_pending_updates: z.boolean().optional(),
})
/** How updates leave Telegram while a webhook is set. */
export class FakeWebhook {
  readonly #polling: FakePolling
  readonly #lastOfChat = new Map<number, Promise<unknown>>()
  #isStopped = false
  /** How often a webhook was set. */
  sets = 0
  /** What the last delivery that failed brought, as Telegram tells it; forgotten when a webhook is set. */
  lastError: { date: number; message: string } | null = null
  /** What Telegram has against the address that is set. */
  refusal: string | null = null
  /** What was set. */
  current: z.infer<typeof SetSchema> | null = null
  /** On loopback nothing public can be reached; the test says where deliveries go. */
  target: { url: string; secret: string } | null = null

  /** With what waits to be fetched while there is no webhook. */
  constructor(polling: FakePolling) {
    this.#polling = polling
  }

  /** Somebody has set a webhook before. */
  set(url: string): void {
    this.current = { url }
  }

  stop(): void {
    this.#isStopped = true
  }

  /** Delivers an update until it is taken, after the earlier ones of its chat. Gives every status; 0 where no answer came. */
  deliver(update: FakeUpdate): Promise<number[]> {
    const before = this.#lastOfChat.get(chatOf(update)) ?? Promise.resolve()
    const delivered = before.then(() => this.#deliverUntilTaken(update))
    this.#lastOfChat.set(chatOf(update), delivered)
    return delivered
  }

  /** Delivers bytes once, with the proof given or the right one. */
  async post(body: string, headers?: Record<string, string>): Promise<number> {
    if (this.target === null) throw new Error('no target has been given')
    try {
      const response = await fetch(this.target.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(headers ?? { 'X-Telegram-Bot-Api-Secret-Token': this.target.secret }),
        },
        body,
      })
      await response.arrayBuffer()
      return response.status
    } catch {
      return 0
    }
  }

  /** The answer to a call that is about webhooks; null for others. */
  answer(method: string, body: unknown): { result: unknown } | Refusal | null {
    switch (method) {
      case 'setWebhook':
        return this.#set(body)
      case 'getWebhookInfo':
        return { result: this.#info() }
      case 'deleteWebhook':
        this.current = null
        return { result: true }
      default:
        return null
    }
  }

  async #deliverUntilTaken(update: FakeUpdate): Promise<number[]> {
    const statuses: number[] = []
    while (statuses.length < MAX_TRIES && !this.#isStopped) {
      const status = await this.post(JSON.stringify(update))
      statuses.push(status)
      if (status >= 200 && status < 300) break
      await wait(AGAIN_MS)
    }
    return statuses
  }

  #set(body: unknown): { result: unknown } | Refusal {
    const parsed = SetSchema.safeParse(body)
    if (!parsed.success) return badRequest('bad webhook')
    const url = URL.canParse(parsed.data.url) ? new URL(parsed.data.url) : null
    if (url?.protocol !== 'https:' || !PORTS.has(url.port))
      return badRequest('bad webhook: HTTPS on port 443, 80, 88 or 8443')
    if (this.refusal !== null) return badRequest(this.refusal)
    this.current = parsed.data
    this.lastError = null
    this.sets += 1
    if (parsed.data.drop_pending_updates === true) this.#polling.drop()
    return { result: true }
  }

  #info(): object {
    const { current, lastError } = this
    return {
      url: current?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.#polling.unconfirmed.length,
      ...(current?.allowed_updates === undefined ? {} : { allowed_updates: current.allowed_updates }),
      ...(lastError === null
        ? {}
        : { last_error_date: lastError.date, last_error_message: lastError.message }),
    }
  }
}
