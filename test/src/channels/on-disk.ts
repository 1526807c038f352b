import { expect, vi } from 'vitest'
import { createChannelRows } from '../../../src/database/channel-rows.ts'
import { openDatabase } from '../../../src/database/open-database.ts'

/** How many events wait and how many messages are in each state, on the disk. */
export async function countsIn(dataDir: string) {
  const { database, close } = await openDatabase(dataDir)
  try {
    return await createChannelRows(database).counts()
  } finally {
    await close()
  }
}

/** Once nothing waits to be answered or sent. */
export async function settled(dataDir: string): Promise<Record<string, number>> {
  return vi.waitFor(
    async () => {
      const { waiting, parts } = await countsIn(dataDir)
      const { queued = 0, sending = 0 } = parts
      expect({ waiting, queued, sending }).toEqual({ waiting: 0, queued: 0, sending: 0 })
      return parts
    },
    { timeout: 20_000, interval: 20 },
  )
}
