import { createHash } from 'node:crypto'

/**
 * A name for a chat in log lines: the same for one run of the service, and nobody can compute the id from it, as long as `salt` stays
 * in memory.
 */
export function createChatForLog(salt: string): (chat: string) => string {
  return (chat) => createHash('sha256').update(salt).update(chat).digest('hex').slice(0, 12)
}
