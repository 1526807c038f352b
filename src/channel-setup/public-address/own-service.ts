import { request } from 'node:https'
import { text } from 'node:stream/consumers'
import { z } from 'zod/v4'
import { ChannelStateSchema, type ChannelId, type ChannelState } from '../../channels/channel.ts'
import { resultOfFailure } from '../../channels/network-failure.ts'
import { parseJsonOrNull } from '../../channels/parse-json.ts'
import { REACH_TIMEOUT_MS, type Reach } from './reach.ts'

const ReadySchema = z.object({
  status: z.literal('ready'),
  documents: z.int(),
  channels: z.array(ChannelStateSchema),
})

/** `status`: of an answer; 0 and a code where none came. */
export interface Answered {
  status: number
  code: string
}

/** What a delivery to a channel looks like. */
export interface Delivery {
  headers: Record<string, string>
  body: string
}

/** The service that runs at the public address, asked from outside as the platforms do. */
export interface OwnService {
  /** Its readiness; null when what answered is not this service, or not ready. */
  readiness(): Promise<Answered & { ready: { documents: number; channels: ChannelState[] } | null }>
  /** Delivers to a channel. */
  deliver(channel: ChannelId, delivery: Delivery): Promise<Answered>
}

/** Only over a connection whose certificate is good: a delivery may carry the secret. No redirect is followed. */
export function createOwnService(publicBaseUrl: string, reach: Reach): OwnService {
  const ask = async (path: string, method: 'GET' | 'POST', { headers, body }: Delivery) => {
    try {
      return await answerOf(new URL(`${publicBaseUrl}${path}`), { method, headers, ...reach }, body)
    } catch (error) {
      return { status: 0, code: resultOfFailure(error).code ?? 'network', body: '' }
    }
  }
  return {
    readiness: async () => {
      const { status, code, body } = await ask('/health/ready', 'GET', { headers: {}, body: '' })
      const parsed = ReadySchema.safeParse(parseJsonOrNull(Buffer.from(body)))
      return { status, code, ready: parsed.data ?? null }
    },
    deliver: async (channel, delivery) => {
      const { status, code } = await ask(`/channels/${channel}`, 'POST', delivery)
      return { status, code }
    },
  }
}

function answerOf(
  url: URL,
  options: Reach & { method: string; headers: Record<string, string> },
  body: string,
): Promise<Answered & { body: string }> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(REACH_TIMEOUT_MS)
    const sent = request(url, { ...options, agent: false, signal }, (response) => {
      text(response).then((read) => {
        resolve({ status: response.statusCode ?? 0, code: String(response.statusCode), body: read })
      }, reject)
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
