import type { Channel, InboundEvent } from './channel.ts'

/** Platforms show it for about five seconds. */
const EVERY_MS = 4000
const LONGEST_MS = 60_000
const MAX_FAILURES = 2

/**
 * Shows "typing" until it is stopped: at once, then every few seconds, not for ever. `stop` resolves when nothing of it is under way
 * any more, so that it is never shown behind the answer.
 */
export function startTyping(
  channel: Channel,
  { chatId, threadId }: InboundEvent,
): { stop: () => Promise<void> } {
  const { showTyping } = channel
  if (showTyping === null) return { stop: () => Promise.resolve() }
  let failures = 0
  let shown = Promise.resolve()
  const show = () => {
    shown = showTyping(chatId, threadId, AbortSignal.timeout(EVERY_MS)).then((isShown) => {
      if (!isShown) failures += 1
      if (failures >= MAX_FAILURES) clearInterval(timer)
    })
  }
  const timer = setInterval(show, EVERY_MS)
  const longest = setTimeout(() => {
    clearInterval(timer)
  }, LONGEST_MS)
  show()
  return {
    stop: () => {
      clearInterval(timer)
      clearTimeout(longest)
      return shown
    },
  }
}
