import type { ChannelStore } from '../channels/channel-store.ts'
import type { ConversationStore } from '../conversation/conversation-store.ts'
import type { FeedbackStore } from '../conversation/feedback-store.ts'
import { startCleanup } from './cleanup-job.ts'
import { createChannelRows } from './channel-rows.ts'
import { createConversationRows } from './conversation-rows.ts'
import { createFeedbackRows } from './feedback-rows.ts'
import { openDatabase } from './open-database.ts'
import { StorageError } from '../domain/errors.ts'
import type { Clock } from '../ports.ts'

/** Where conversations, feedback and the messages of chat platforms go; null where they cannot be written. */
export interface ServiceStorage {
  conversations: ConversationStore | null
  feedback: FeedbackStore | null
  channels: ChannelStore | null
  close: () => Promise<void>
}

export interface ServiceStorageParts {
  dataDir: string
  clock: Clock
  /** Told of every failure, the first of which is that the database cannot be opened. */
  onStorageFailure: (error: StorageError) => void
  onDamage: (movedAside: string) => void
}

/** Opens the database in `dataDir`. Without one the service still answers: it says so and keeps conversations in memory. */
export async function openServiceStorage(parts: ServiceStorageParts): Promise<ServiceStorage> {
  const { clock, onStorageFailure } = parts
  try {
    const { database, movedAside, close } = await openDatabase(parts.dataDir)
    if (movedAside !== null) parts.onDamage(movedAside)
    const stopCleanup = startCleanup({ database, clock, onStorageFailure })
    return {
      conversations: createConversationRows(database),
      feedback: createFeedbackRows(database),
      channels: createChannelRows(database),
      close: async () => {
        stopCleanup()
        await close()
      },
    }
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    onStorageFailure(error)
    return { conversations: null, feedback: null, channels: null, close: () => Promise.resolve() }
  }
}
