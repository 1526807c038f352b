import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Channel } from '../../../src/channels/channel.ts'
import type { ChannelStore } from '../../../src/channels/channel-store.ts'
import { openChannels, type Channels } from '../../../src/channels/open-channels.ts'
import { createWorkerLock } from '../../../src/channels/worker-turn.ts'
import type { AnswerQuestion } from '../../../src/conversation/answer-question.ts'
import { createChannelRows } from '../../../src/database/channel-rows.ts'
import { openDatabase, type OpenDatabase } from '../../../src/database/open-database.ts'
import { ANSWER } from '../http/harness/made-up-answer.ts'
import { createMadeUpChannel, event, type MadeUpChannel } from './made-up-channel.ts'

let folder: string
let opened: OpenDatabase
let store: ChannelStore
let running: Channels[]
let asked: string[]
let trouble: unknown[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'channels-'))
  opened = await openDatabase(folder)
  store = createChannelRows(opened.database)
  running = []
  asked = []
  trouble = []
})
afterEach(async () => {
  for (const channels of running) await channels.stop()
  await opened.close()
  await rm(folder, { recursive: true })
})

const answerAtOnce: AnswerQuestion = ({ question }) => {
  asked.push(question)
  return Promise.resolve({
    ...ANSWER,
    answer: `Trả lời: ${question}`,
    answerId: `answer-${asked.length}`,
    conversationId: 'conversation-1',
    latencyMs: 1,
  })
}

async function start(channel: Channel, more: { answerQuestion?: AnswerQuestion; perMinute?: number } = {}) {
  const channels = openChannels({
    channels: [channel],
    store,
    lock: createWorkerLock(folder, 'npm start'),
    answerQuestion: more.answerQuestion ?? answerAtOnce,
    takeFeedback: (feedback) => Promise.resolve(feedback),
    suggestions: () => ['Thu ngân sách là bao nhiêu?'],
    clock: { now: () => new Date() },
    publicBaseUrl: null,
    questionsPerMinute: more.perMinute ?? 0,
    observer: {
      onDelivery: () => undefined,
      onSent: () => undefined,
      onPause: () => undefined,
      onTrouble: (error) => trouble.push(error),
      onTurn: () => undefined,
    },
  })
  running.push(channels)
  await channels.start()
  return channels
}

async function states(): Promise<Record<string, number>> {
  return (await store.counts()).parts
}

/** Once nothing waits and nothing is on its way. */
async function settled(): Promise<void> {
  await vi.waitFor(async () => {
    const { waiting, parts } = await store.counts()
    expect({ waiting, open: (parts.queued ?? 0) + (parts.sending ?? 0) }).toEqual({ waiting: 0, open: 0 })
  }, 10_000)
}

describe('a worker', () => {
  it('answers the events of a chat in their order', async () => {
    const channel = createMadeUpChannel()
    const { intake } = await start(channel)
    for (let number = 1; number <= 5; number += 1) await intake.add([event(number)])
    await settled()
    expect(asked).toEqual([1, 2, 3, 4, 5].map((number) => `Câu hỏi ${number}`))
    expect(firstLines(channel)).toEqual(asked.map((question) => `Trả lời: ${question}`))
  })

  it('answers an event once, however often and at the same moment it comes', async () => {
    const channel = createMadeUpChannel()
    const { intake } = await start(channel)
    await Promise.all(Array.from({ length: 50 }, () => intake.add([event(1)])))
    await settled()
    await intake.add([event(1)])
    await settled()
    expect(channel.sent).toHaveLength(1)
  })

  it('answers what came before it was started', async () => {
    await store.add([event(1), event(2, { chatId: 'chat-2' })], new Date())
    const channel = createMadeUpChannel()
    await start(channel)
    await settled()
    expect(channel.sent.map(({ chatId }) => chatId).sort()).toEqual(['chat-1', 'chat-2'])
  })

  it('does not send again what was being sent when it was killed', async () => {
    await store.add([event(1)], new Date())
    await store.reply(1, { parts: [textPart('một'), textPart('hai')] }, new Date())
    await store.claim(1, new Date())
    const channel = createMadeUpChannel()
    await start(channel)
    await settled()
    expect(channel.sent.map(({ text }) => text)).toEqual(['hai'])
    expect(await states()).toEqual({ ambiguous: 1, sent: 1 })
  })

  it('sends again what surely was not delivered, and never what may have been', async () => {
    const channel = createMadeUpChannel()
    channel.reply(
      { isSent: false, kind: 'transient', retryAfterMs: 1 },
      { isSent: false, kind: 'rate', retryAfterMs: 1 },
      { isSent: true, messageId: '7' },
      { isSent: false, kind: 'ambiguous', code: 'timeout' },
    )
    const { intake } = await start(channel)
    await intake.add([event(1), event(2)])
    await settled()
    expect(channel.sent).toHaveLength(1)
    expect(await states()).toEqual({ sent: 1, ambiguous: 1 })
  })

  it('says nothing more in a chat that has blocked it', async () => {
    const channel = createMadeUpChannel()
    channel.reply({ isSent: false, kind: 'permanent', code: '403' })
    await store.add([event(1)], new Date())
    await store.reply(1, { parts: [textPart('một'), textPart('hai')] }, new Date())
    await start(channel)
    await settled()
    expect(channel.sent).toEqual([])
    expect(await states()).toEqual({ failed: 2 })
  })

  it('works on other chats while one hangs', async () => {
    const channel = createMadeUpChannel()
    let release: () => void = () => undefined
    channel.reply(
      new Promise((resolve) => {
        release = () => {
          resolve({ isSent: true, messageId: '1' })
        }
      }),
    )
    const { intake } = await start(channel)
    await intake.add([event(1)])
    await vi.waitFor(async () => {
      expect((await states()).sending).toBe(1)
    }, 10_000)
    await intake.add(
      Array.from({ length: 30 }, (_, index) => event(index + 2, { chatId: `chat-${index + 2}` })),
    )
    await vi.waitFor(() => {
      expect(channel.sent).toHaveLength(30)
    }, 10_000)
    release()
    await settled()
    expect(channel.sent.at(-1)?.chatId).toBe('chat-1')
  })

  it('asks a chat that floods it to wait, once', async () => {
    const channel = createMadeUpChannel()
    const { intake } = await start(channel, { perMinute: 2 })
    await intake.add([1, 2, 3, 4, 5].map((number) => event(number)))
    await settled()
    expect(asked).toHaveLength(2)
    expect(firstLines(channel)).toEqual([
      'Trả lời: Câu hỏi 1',
      'Trả lời: Câu hỏi 2',
      'Bạn hỏi hơi nhanh. Xin chờ một phút rồi hỏi tiếp nhé.',
    ])
  })

  it('tries again when answering fails, and in the end says that it could not', async () => {
    const channel = createMadeUpChannel()
    await start(channel, { answerQuestion: () => Promise.reject(new Error('broken')) }).then(({ intake }) =>
      intake.add([event(1)]),
    )
    await settled()
    expect(trouble).toHaveLength(3)
    expect(channel.sent.map(({ text }) => text)).toEqual([
      'Hệ thống đang gặp trục trặc nên chưa trả lời được câu này. Bạn hỏi lại sau ít phút nhé.',
    ])
  })
})

const firstLines = ({ sent }: MadeUpChannel) => sent.map(({ text }) => text.split('\n')[0])

function textPart(text: string) {
  return { kind: 'text' as const, text, plain: text, buttons: [], replyTo: null, threadId: null }
}
