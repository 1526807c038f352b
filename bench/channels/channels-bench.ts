import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Bench } from '../bench.ts'
import { openQuestions } from '../dev-questions.ts'
import { formatPercentiles, percentilesOf, type Percentiles } from '../percentiles.ts'
import { seededRandom } from '../seeded-random.ts'
import { startService, type RunningService } from '../service-process.ts'
import { formatRendering, measureRendering, type RenderingResult } from './rendering.ts'
import { startPlatform, type MeasuredPlatform } from './platform.ts'
import { channelSettings, deliver, update } from './updates.ts'

const FORGED = 1000
const CHANNELS = ['telegram', 'zalo-oa', 'zalo-bot'] as const
const REPEATS = 50
const AT_ONCE = 10
const STREAM = { perSecond: 50, seconds: 20, chats: 100 }
const KILLS = 50
/** Between two kills, at most. */
const LONGEST_LIFE_MS = 1500
const KILL_STREAM = { pauseMs: 25, chats: 20 }
const SETTLE_MS = 60_000

export interface ChannelsResult {
  forged: { sent: number; refused: number; answered: number }
  repeated: { sent: number; answered: number }
  stream: { webhookMs: Percentiles; updates: number; answered: number; isOrderKept: boolean }
  rendering: RenderingResult
  kills: { kills: number; updates: number; answered: number; missing: number; twice: number }
}

/** Chat channels against the real service: forged and repeated deliveries, a stream of questions, kill -9 under it. */
export const channelsBench: Bench = {
  name: 'channels',
  byDefault: false,
  run: async () => {
    const result = await runChannelsBench()
    return { result, text: formatChannels(result) }
  },
}

async function runChannelsBench(): Promise<ChannelsResult> {
  const platform = await startPlatform()
  const dataDir = await mkdtemp(join(tmpdir(), 'channels-bench-'))
  const sets = await Promise.all(['dev', 'dev-2'].map((name) => openQuestions(`test/eval/${name}.jsonl`)))
  const questions = sets.flat().flatMap(({ turns }) => turns.slice(0, 1))
  const questionOf = (number: number) => questions[number % questions.length] ?? ''
  const start = () => startService({ ...channelSettings(platform.url), DATA_DIR: dataDir })
  try {
    const service = await start()
    const forged = await measureForged(service, platform, questionOf)
    const repeated = await measureRepeated(service, platform, questionOf)
    const stream = await measureStream(service, platform, questionOf)
    const rendering = await measureRendering(service.url, questions)
    await service.stop()
    return { forged, repeated, stream, rendering, kills: await measureKills(start, platform, questionOf) }
  } finally {
    await platform.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

type QuestionOf = (number: number) => string

async function measureForged(service: RunningService, platform: MeasuredPlatform, questionOf: QuestionOf) {
  const before = platform.arrived.length
  let refused = 0
  for (const channel of CHANNELS) {
    for (let number = 0; number < FORGED; number += 1) {
      const headers = FORGERIES[number % FORGERIES.length] ?? {}
      const status = await deliver(service.url, update(number, 1, questionOf(number)), headers, channel)
      if (status === 401) refused += 1
    }
  }
  return { sent: FORGED * CHANNELS.length, refused, answered: platform.arrived.length - before }
}

/** No proof, an empty one, a wrong one, one of another form. */
const FORGERIES: readonly Record<string, string>[] = [
  {},
  { 'x-telegram-bot-api-secret-token': '', 'x-bot-api-secret-token': '', 'x-zevent-signature': '' },
  {
    'x-telegram-bot-api-secret-token': 'bench-secreT',
    'x-bot-api-secret-token': 'bench-bot-secreT',
    'x-zevent-signature': `mac=${'0'.repeat(64)}`,
  },
  {
    'x-telegram-bot-api-secret-token': 'bench-bot-secret',
    'x-bot-api-secret-token': 'bench-secret',
    'x-zevent-signature': 'bench-oa-secret',
  },
]

async function measureRepeated(service: RunningService, platform: MeasuredPlatform, questionOf: QuestionOf) {
  const before = platform.arrived.length
  const same = update(1_000_000, 1, questionOf(0))
  for (let sent = 0; sent < REPEATS; sent += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => deliver(service.url, same)))
  }
  await settled(() => platform.arrived.length > before)
  return { sent: REPEATS, answered: platform.arrived.length - before }
}

async function measureStream(service: RunningService, platform: MeasuredPlatform, questionOf: QuestionOf) {
  const before = platform.arrived.length
  const updates = STREAM.perSecond * STREAM.seconds
  const times: number[] = []
  // A platform delivers the updates of a chat one after the other.
  const lastOfChat = new Map<number, Promise<void>>()
  for (let number = 0; number < updates; number += 1) {
    const chat = number % STREAM.chats
    const before = lastOfChat.get(chat)
    const deliverNext = async () => {
      await before
      const startedMs = performance.now()
      await deliver(service.url, update(2_000_000 + number, chat, questionOf(number)))
      times.push(performance.now() - startedMs)
    }
    lastOfChat.set(chat, deliverNext())
    await wait(1000 / STREAM.perSecond)
  }
  await Promise.all(lastOfChat.values())
  await settled(() => platform.arrived.length - before >= updates)
  const arrived = platform.arrived.slice(before)
  return {
    webhookMs: percentilesOf(times),
    updates,
    answered: arrived.length,
    isOrderKept: isInOrder(arrived),
  }
}

/** kill -9 at random moments while updates come in; what was not taken is delivered again, as Telegram does. */
async function measureKills(
  start: () => Promise<RunningService>,
  platform: MeasuredPlatform,
  questionOf: QuestionOf,
): Promise<ChannelsResult['kills']> {
  const random = seededRandom(1)
  const before = platform.arrived.length
  let service = await start()
  let number = 3_000_000
  const first = number
  let isStreaming = true
  const stream = (async () => {
    while (isStreaming) {
      const body = update(number, number % KILL_STREAM.chats, questionOf(number))
      while ((await deliver(service.url, body)) !== 200) await wait(KILL_STREAM.pauseMs)
      number += 1
      await wait(KILL_STREAM.pauseMs)
    }
  })()
  for (let kill = 0; kill < KILLS; kill += 1) {
    await wait(random() * LONGEST_LIFE_MS)
    process.kill(service.processId, 'SIGKILL')
    service = await start()
  }
  isStreaming = false
  await stream
  const updates = number - first
  const replies = () => platform.arrived.slice(before).map(({ replyTo }) => replyTo)
  await settled(() => new Set(replies()).size >= updates)
  await service.stop()
  const answered = new Set(replies()).size
  return { kills: KILLS, updates, answered, missing: updates - answered, twice: replies().length - answered }
}

async function settled(isDone: () => boolean): Promise<void> {
  const until = performance.now() + SETTLE_MS
  while (!isDone() && performance.now() < until) await wait(100)
  // What would come twice would come now.
  await wait(1000)
}

function isInOrder(arrived: MeasuredPlatform['arrived']): boolean {
  const last = new Map<number, number>()
  return arrived.every(({ chatId, replyTo }) => {
    const isLater = (replyTo ?? 0) > (last.get(chatId) ?? 0)
    last.set(chatId, replyTo ?? 0)
    return isLater
  })
}

function formatChannels({ forged, repeated, stream, rendering, kills }: ChannelsResult): string {
  return [
    `forged: ${forged.refused} of ${forged.sent} refused with 401, ${forged.answered} answered`,
    `the same update ${repeated.sent} times, ${AT_ONCE} at once: ${repeated.answered} answer(s)`,
    `${STREAM.perSecond} updates a second: webhook ${formatPercentiles(stream.webhookMs)} (limit p99 100 ms)`,
    `  ${stream.answered} of ${stream.updates} answered, order ${stream.isOrderKept ? 'kept' : 'BROKEN'} in every chat`,
    ...formatRendering(rendering),
    `kill -9 ${kills.kills} times: ${kills.answered} of ${kills.updates} answered, ${kills.twice} twice, ` +
      `${kills.missing} not (an answer that was being sent when the service died is not sent again)`,
  ].join('\n')
}
