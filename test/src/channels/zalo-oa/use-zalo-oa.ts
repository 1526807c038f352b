import { afterEach, beforeEach, expect } from 'vitest'
import type { TokenAlert } from '../../../../src/channels/zalo-oa/tokens.ts'
import { FakeZaloOa } from '../../../support/fake-zalo-oa/fake-zalo-oa.ts'
import { APP, userSendsText } from '../../../support/fake-zalo-oa/webhook-body.ts'
import { madeUpResult } from '../../http/harness/made-up-answer.ts'
import type { RunningService } from '../../http/harness/running-service.ts'
import { useTemporaryFolders } from '../../store/temporary-folder.ts'
import { FIRST_REFRESH_TOKEN } from './zalo-oa-config.ts'
import { answerTo, START_MS, startZaloOaService, type ZaloOaServiceOptions } from './zalo-oa-service.ts'

export const USER = '2468458835296197922'

/** What every test here has: Zalo, and the service once it is started. */
export interface ZaloOa {
  nowMs: number
  dataDir: string
  fake: FakeZaloOa
  service: RunningService
  /** Questions that reached the pipeline. */
  asked: string[]
  alerts: TokenAlert[]
  start: (options?: Partial<ZaloOaServiceOptions>) => Promise<void>
  restart: () => Promise<void>
  /** Moves the clocks of Zalo and of the service. */
  pass: (seconds: number) => void
  /** An event: somebody writes to the account. */
  says: (text: string, userId?: string) => ReturnType<typeof userSendsText>
  metrics: () => Promise<string>
}

/** Sets up Zalo for each test; afterwards nothing secret may have been told, and nothing asked of Zalo that it does not know. */
export function useZaloOa(): ZaloOa {
  const newFolder = useTemporaryFolders()
  let logs: string[][] = []
  let serial = 0
  const zalo: Partial<ZaloOa> & Omit<ZaloOa, 'service' | 'fake'> = {
    nowMs: START_MS,
    dataDir: '',
    asked: [],
    alerts: [],
    start: async (options = {}) => {
      const { fake, dataDir } = started()
      zalo.service = await startZaloOaService({
        dataDir,
        root: fake.root,
        now: () => zalo.nowMs,
        onAlert: (alert) => zalo.alerts.push(alert),
        ask: ({ question }) => {
          zalo.asked.push(question)
          return Promise.resolve(madeUpResult(question, answerTo(question)))
        },
        ...options,
      })
      logs.push(zalo.service.log)
      fake.webhookUrl = `${zalo.service.url}/channels/zalo-oa`
    },
    restart: async () => {
      await zalo.service?.stop()
      await zalo.start()
    },
    pass: (seconds) => {
      zalo.nowMs += seconds * 1000
      zalo.service?.passSeconds(seconds)
    },
    says: (text, userId = USER) =>
      userSendsText(userId, text, { messageId: `m${++serial}`, at: new Date(zalo.nowMs) }),
    metrics: async () => (await fetch(`${started().service.url}/metrics`)).text(),
  }
  const started = () => zalo as ZaloOa

  beforeEach(async () => {
    logs = []
    Object.assign(zalo, { nowMs: START_MS, dataDir: await newFolder(), asked: [], alerts: [] })
    delete zalo.service
    const now = () => zalo.nowMs
    zalo.fake = await new FakeZaloOa({ firstRefreshToken: FIRST_REFRESH_TOKEN, now }).start()
  })
  afterEach(async () => {
    const told = [...logs.flat(), zalo.service === undefined ? '' : await zalo.metrics()].join('\n')
    await zalo.service?.stop()
    await zalo.fake?.stop()
    expect(zalo.fake?.mistakes).toEqual([])
    for (const secret of [APP.appSecret, APP.secretKey, USER]) expect(told).not.toContain(secret)
    expect(told).not.toMatch(/(?:access|refresh)-\w+-of-|mac=|Câu hỏi/u)
  })
  return started()
}
