import type { Channel } from './channel.ts'

const TIMEOUT_MS = 10_000
/** Between two tries: doubled every time, from the first to the longest. */
const FIRST_PAUSE_MS = 5000
const LONGEST_PAUSE_MS = 60_000

/** Asks each platform what has to be known of it, again until it answers. The service does not wait for that. Gives what ends it. */
export function startChannels(channels: Iterable<Channel>, onTrouble: (error: unknown) => void): () => void {
  let isStopped = false
  const timers = new Set<NodeJS.Timeout>()
  const start = (channel: Channel, pauseMs = FIRST_PAUSE_MS) => {
    channel.start?.(AbortSignal.timeout(TIMEOUT_MS)).catch((error: unknown) => {
      if (isStopped) return
      onTrouble(error)
      const timer = setTimeout(() => {
        timers.delete(timer)
        start(channel, Math.min(pauseMs * 2, LONGEST_PAUSE_MS))
      }, pauseMs).unref()
      timers.add(timer)
    })
  }
  for (const channel of channels) start(channel)
  return () => {
    isStopped = true
    for (const timer of timers) clearTimeout(timer)
  }
}
