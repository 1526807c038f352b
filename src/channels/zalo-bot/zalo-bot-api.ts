import { z } from 'zod/v4'

/** Telegram's envelope, which Zalo Bot took over; refusals come with HTTP 200 or with the mirrored status. */
const EnvelopeSchema = z.union([
  z.object({ ok: z.literal(true), result: z.unknown().optional() }),
  z.object({ ok: z.literal(false), error_code: z.int().optional(), description: z.string().optional() }),
])

/** A call that the platform has refused. Its description may quote what was sent, so it stays out of logs. */
export class ZaloBotRefusal extends Error {
  override readonly name = 'ZaloBotRefusal'
  constructor(
    readonly status: number,
    readonly description: string,
  ) {
    super(`Zalo Bot refused with ${status}`)
  }
}

export interface ZaloBotApi {
  /** Rejects with ZaloBotRefusal, or with what `fetch` throws when no answer came. */
  call(method: string, body: object, signal: AbortSignal): Promise<unknown>
}

/** The token stands in the address: neither address nor error of a call may be logged. */
export function createZaloBotApi({ token, apiRoot }: { token: string; apiRoot: string }): ZaloBotApi {
  return {
    call: async (method, body, signal) => {
      const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal,
      })
      const envelope = EnvelopeSchema.safeParse(await response.json().catch(() => null))
      if (!envelope.success) throw new ZaloBotRefusal(response.ok ? 502 : response.status, '')
      if (envelope.data.ok) return envelope.data.result
      const { error_code: code, description } = envelope.data
      throw new ZaloBotRefusal(code ?? response.status, description ?? '')
    },
  }
}
