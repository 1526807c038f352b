import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { AnswerQuestionParts } from '../../../../src/conversation/answer-question.ts'
import type { Answer } from '../../../../src/domain/answer.ts'
import { FakeTelegram } from '../../../support/fake-telegram/fake-telegram.ts'
import { PERSON } from '../../../support/fake-telegram/updates.ts'
import type { RunningService } from '../../http/harness/running-service.ts'
import { useTemporaryFolders } from '../../store/temporary-folder.ts'
import { answerTo, SECRET, startTelegramService } from './telegram-service.ts'

/** What every test here has: Telegram, and the service with it. */
export interface Telegram {
  fake: FakeTelegram
  service: RunningService
  dataDir: string
  /** Questions that reached the pipeline. */
  asked: string[]
  /** What the pipeline answers differently from "Trả lời: <the question>". */
  answer: Partial<Answer>
  /** Stands for the pipeline when it is set. */
  ask: AnswerQuestionParts['ask'] | null
  /** Stops the service and starts another over the same database. */
  restart: () => Promise<void>
  metrics: () => Promise<string>
  /** Once so many messages have that state, by the service's own count. */
  counted: (state: string, count: number) => Promise<void>
  /** What people have read, of each message the first line. */
  firstLines: () => string[]
}

/** Sets up Telegram for each test; afterwards nothing secret may have been told, and nothing refused that is our mistake. */
export function useTelegram(): Telegram {
  const newFolder = useTemporaryFolders()
  let logs: string[][] = []
  const parts: Partial<Telegram> = {}
  const telegram = Object.assign(parts as Telegram, {
    restart: async () => {
      await parts.service?.stop()
      await start()
    },
    metrics: async () => (await fetch(`${telegram.service.url}/metrics`)).text(),
    counted: (state: string, count: number) =>
      vi.waitFor(async () => {
        const counter = new RegExp(
          `^channel_messages_total\\{channel="telegram",state="${state}"\\} (\\d+)$`,
          'mu',
        )
        expect(Number(counter.exec(await telegram.metrics())?.[1] ?? 0)).toBe(count)
      }, 10_000),
    firstLines: () => telegram.fake.messages.map(({ text }) => text.split('\n')[0] ?? ''),
  })
  const start = async () => {
    const { fake, dataDir } = telegram
    telegram.service = await startTelegramService({
      dataDir,
      root: fake.root,
      token: fake.token,
      ask: (asking) => {
        telegram.asked.push(asking.question)
        return telegram.ask?.(asking) ?? Promise.resolve(answerTo(asking.question, telegram.answer))
      },
    })
    logs.push(telegram.service.log)
    fake.webhook.target = { url: `${telegram.service.url}/channels/telegram`, secret: SECRET }
  }
  beforeEach(async () => {
    logs = []
    Object.assign(telegram, { dataDir: await newFolder(), asked: [], answer: {}, ask: null })
    telegram.fake = await new FakeTelegram().start()
    await start()
  })
  afterEach(async () => {
    const { fake, service } = telegram
    const told = [...logs.flat(), await telegram.metrics()].join('\n')
    await service.stop()
    await fake.stop()
    expect(fake.mistakes).toEqual([])
    expect(fake.unansweredCallbacks).toEqual([])
    for (const secret of [SECRET, fake.token, String(PERSON), 'Câu hỏi']) expect(told).not.toContain(secret)
  })
  return telegram
}

/** The first lines of the answers to questions. */
export function answersTo(...questions: string[]): string[] {
  return questions.map((question) => `Trả lời: ${question}`)
}
