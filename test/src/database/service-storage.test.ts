import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../src/database/open-database.ts'
import { openServiceStorage } from '../../../src/database/service-storage.ts'
import { StorageError } from '../../../src/domain/errors.ts'
import { createConversationRows } from '../../../src/database/conversation-rows.ts'
import { exchange, minutesLater } from '../conversation/made-up-exchange.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function openStorage(dataDir: string, minutes = 0) {
  const failures: StorageError[] = []
  const damages: string[] = []
  const storage = await openServiceStorage({
    dataDir,
    clock: { now: () => minutesLater(minutes) },
    onStorageFailure: (error) => failures.push(error),
    onDamage: (movedAside) => damages.push(movedAside),
  })
  return { storage, failures, damages }
}

describe('openServiceStorage', () => {
  it('gives stores on the disk', async () => {
    const { storage, failures, damages } = await openStorage(folder)
    await storage.conversations?.record(exchange(1))
    expect(await storage.conversations?.turnsOf('c1', minutesLater(2))).toHaveLength(1)
    const feedback = { answerId: 'answer-1', vote: 'up', comment: null } as const
    expect(await storage.feedback?.give(feedback, minutesLater(2))).toEqual(feedback)
    expect([failures, damages]).toEqual([[], []])
    await storage.close()
  })

  it('gives none, and says so, where nothing can be written', async () => {
    await writeFile(join(folder, 'file'), '')
    const { storage, failures } = await openStorage(join(folder, 'file', 'data'))
    expect(storage).toMatchObject({ conversations: null, feedback: null })
    expect(failures).toEqual([expect.any(StorageError)])
    await storage.close()
  })

  it('says where a damaged file went', async () => {
    await writeFile(join(folder, 'service.sqlite'), 'x'.repeat(5000))
    const { storage, damages } = await openStorage(folder)
    expect(damages).toEqual([join(folder, 'service.damaged-1.sqlite')])
    await storage.close()
  })

  it('forgets what expired while the service was off', async () => {
    const before = await openStorage(folder)
    await before.storage.conversations?.record(exchange(0))
    await before.storage.close()
    const after = await openStorage(folder, 3 * 60)
    await after.storage.conversations?.record(exchange(1, { conversationId: 'c2' }))
    await after.storage.close()
    const { database, close } = await openDatabase(folder)
    expect(await createConversationRows(database).turnsOf('c1', minutesLater(1))).toBeNull()
    expect(await createConversationRows(database).turnsOf('c2', minutesLater(1))).toHaveLength(1)
    await close()
  })
})
