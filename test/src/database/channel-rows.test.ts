import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChannelStore, PartOutcome } from '../../../src/channels/channel-store.ts'
import { createChannelRows } from '../../../src/database/channel-rows.ts'
import { openDatabase, type OpenDatabase } from '../../../src/database/open-database.ts'
import { event } from '../channels/made-up-channel.ts'
import { useTemporaryFolders } from '../store/temporary-folder.ts'

const NOW = new Date('2026-03-01T08:00:00Z')
const newFolder = useTemporaryFolders()
let opened: OpenDatabase
let store: ChannelStore

beforeEach(async () => {
  opened = await openDatabase(await newFolder())
  store = createChannelRows(opened.database)
  await store.add([event(1)], NOW)
  const part = { text: 'một', plain: 'một', buttons: [], replyTo: null, threadId: null }
  await store.reply(1, { parts: [{ kind: 'text', ...part }] }, NOW)
})
afterEach(() => opened.close())

/** What is known of the part after it was sent with these outcomes, one after another. */
async function after(...counts: Extract<PartOutcome, { state: 'queued' }>['counts'][]) {
  for (const counted of counts) {
    await store.claim(1, NOW)
    await store.settle(1, { state: 'queued', notBefore: NOW, code: '429', counts: counted }, NOW)
  }
  return store.nextIn('telegram:chat-1', NOW)
}

describe('a message that is to be sent again', () => {
  it('remembers apart how often the platform was out of reach and how often it asked to wait', async () => {
    const next = await after('tries', 'rateWaits', 'rateWaits', 'nothing')
    expect(next).toMatchObject({ kind: 'part', part: { tries: 1, rateWaits: 2 } })
  })
})
