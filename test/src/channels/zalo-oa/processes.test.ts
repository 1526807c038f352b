import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTokenFile } from '../../../../src/channels/zalo-oa/token-file.ts'
import { createZaloOaChannel } from '../../../../src/channels/zalo-oa/zalo-oa-channel.ts'
import type { TokenAlert } from '../../../../src/channels/zalo-oa/tokens.ts'
import { ChildProcess } from '../child-process.ts'
import { useZaloOa } from './use-zalo-oa.ts'
import { configOf } from './zalo-oa-config.ts'
import { countsIn, settled } from '../on-disk.ts'
import { answersTo, firstLines } from './zalo-oa-service.ts'

const HOUR_MS = 60 * 60 * 1000
const PERSON = 'person-1'
const zalo = useZaloOa()

const children: ChildProcess[] = []
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()))
})

function spawnScript(script: URL, settings: object): ChildProcess {
  const child = new ChildProcess(script, settings)
  children.push(child)
  return child
}

describe('processes that share the tokens of Zalo OA', () => {
  const textsOf = (name: string) => Array.from({ length: 10 }, (_, index) => `${name} ${index + 1}`)

  /** Leaves tokens in the folder, got at that time. */
  async function getTokens(atMs: number, onAlert: (alert: TokenAlert) => void = () => undefined) {
    zalo.nowMs = atMs
    const channel = createZaloOaChannel(configOf(zalo.fake.root), {
      tokenStore: createTokenFile(zalo.dataDir),
      clock: { now: () => new Date(atMs) },
      onAlert,
      storeAgainMs: 5,
    })
    await channel.start?.(AbortSignal.timeout(10_000))
    zalo.nowMs = Date.now()
    zalo.fake.interact(PERSON)
  }

  async function sendFromTwo(): Promise<void> {
    const senders = ['một', 'hai'].map((name) =>
      spawnScript(new URL('send-process.ts', import.meta.url), {
        dataDir: zalo.dataDir,
        root: zalo.fake.root,
        texts: textsOf(name),
      }),
    )
    for (const sender of senders) await sender.line(/^ready$/u)
    for (const sender of senders) sender.tell('go')
    for (const sender of senders) expect(await sender.line(/sent$/u)).toBe('10 sent')
    const texts = zalo.fake.messages.map(({ text }) => text).sort()
    expect(texts).toEqual([...textsOf('một'), ...textsOf('hai')].sort())
  }

  it('refresh an expired one exactly once for twenty messages', async () => {
    await getTokens(Date.now() - 26 * HOUR_MS)
    await sendFromTwo()
    expect(zalo.fake.tokens).toMatchObject({ refreshes: 2, refusals: 0 })
  })

  it('refresh one that was taken back exactly once', async () => {
    await getTokens(Date.now())
    zalo.fake.tokens.revokeAccess()
    await sendFromTwo()
    expect(zalo.fake.tokens).toMatchObject({ refreshes: 2, refusals: 0 })
  })

  it('lose nothing when new tokens could not be stored at first', async () => {
    const inTheWay = join(zalo.dataDir, 'zalo-oa-tokens.new.json')
    await mkdir(inTheWay)
    const alerts: TokenAlert[] = []
    await getTokens(Date.now(), (alert) => alerts.push(alert))
    expect(alerts[0]).toBe('tokens_not_stored')
    expect(await createTokenFile(zalo.dataDir).read()).toBeNull()
    await rm(inTheWay, { recursive: true })
    await vi.waitFor(async () => {
      expect(await createTokenFile(zalo.dataDir).read()).not.toBeNull()
    }, 10_000)
    await sendFromTwo()
    expect(zalo.fake.tokens).toMatchObject({ refreshes: 1, refusals: 0 })
  })
})

describe('a service with Zalo OA that is killed', () => {
  const questions = Array.from({ length: 10 }, (_, index) => `Câu hỏi ${index + 1}`)

  async function spawnService(held: string[] = []): Promise<ChildProcess> {
    const { dataDir, fake, nowMs } = zalo
    const child = spawnScript(new URL('service-process.ts', import.meta.url), {
      dataDir,
      root: fake.root,
      nowMs,
      held,
    })
    fake.webhookUrl = `${await child.line(/^http/u)}/channels/zalo-oa`
    return child
  }

  it('answers each question once after the restart, in order, those of before not again', async () => {
    const killed = await spawnService(questions.slice(3))
    for (const question of questions)
      expect((await zalo.fake.deliver(zalo.says(question))).statuses).toEqual([200])
    await vi.waitFor(async () => {
      expect(await countsIn(zalo.dataDir)).toEqual({ waiting: 7, parts: { sent: 3 } })
    }, 10_000)
    await killed.kill()
    await spawnService()
    expect(await settled(zalo.dataDir)).toEqual({ sent: 10 })
    expect(firstLines(zalo.fake)).toEqual(answersTo(...questions))
  })

  it('does not send again what it was sending: nobody knows whether it arrived', async () => {
    let arrive: () => void = () => undefined
    const until = new Promise<void>((resolve) => {
      arrive = resolve
    })
    zalo.fake.script({ until })
    const killed = await spawnService()
    await zalo.fake.deliver(zalo.says('Câu hỏi 1'))
    await zalo.fake.deliver(zalo.says('Câu hỏi 2'))
    await vi.waitFor(() => {
      expect(zalo.fake.waiting).toBe(1)
    }, 10_000)
    await killed.kill()
    arrive()
    await spawnService()
    expect(await settled(zalo.dataDir)).toEqual({ ambiguous: 1, sent: 1 })
    expect(firstLines(zalo.fake).sort()).toEqual(answersTo('Câu hỏi 1', 'Câu hỏi 2'))
  })
})
