import { setTimeout as wait } from 'node:timers/promises'

/** What happens to an event that is not acknowledged in time; the account's webhook is switched off after the last. */
const AGAIN_SECONDS = [30, 300, 900, 1800, 3600]
const REPLY_WITHIN_SECONDS = 2

export interface Delivery {
  /** Every status in turn; 0 where no answer came in time. */
  statuses: number[]
}

/** Delivers bytes until they are acknowledged. `timeScale`: real seconds for each second of Zalo's between two tries. */
export async function deliverUntilTaken(
  url: string,
  body: Buffer,
  { headers, timeScale }: { headers: Record<string, string>; timeScale: number },
): Promise<Delivery> {
  const statuses: number[] = []
  for (const [retry, pauseSeconds] of [0, ...AGAIN_SECONDS].entries()) {
    await wait(pauseSeconds * 1000 * timeScale)
    const status = await post(url, body, { ...headers, ...(retry > 0 ? { num_retry: String(retry) } : {}) })
    statuses.push(status)
    if (status === 200) break
  }
  return { statuses }
}

/** Delivers bytes once. */
export async function post(url: string, body: Buffer, headers: Record<string, string>): Promise<number> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: new Uint8Array(body),
      signal: AbortSignal.timeout(REPLY_WITHIN_SECONDS * 1000),
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return 0
  }
}
