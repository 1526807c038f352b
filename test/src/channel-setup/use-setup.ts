import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { z } from 'zod/v4'
import { channelsConfig, ChannelSettingsShape } from '../../../src/channel-settings.ts'
import { checkChannels, type SetupMeans } from '../../../src/channel-setup/check-channels.ts'
import type { ReportPart, PartId } from '../../../src/channel-setup/remark.ts'
import { setWebhooks, type SetWebhooksCall } from '../../../src/channel-setup/set-webhooks.ts'
import type { ChannelId } from '../../../src/channels/channel.ts'
import { TOKEN_FILE } from '../../../src/channels/zalo-oa/token-file.ts'
import { configuredChannels } from '../../../src/configured-channels.ts'
import { createServiceLog } from '../../../src/http/service-log.ts'
import { FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts'
import { FakeZaloBot } from '../../support/fake-zalo-bot/fake-zalo-bot.ts'
import { FakeZaloOa } from '../../support/fake-zalo-oa/fake-zalo-oa.ts'
import { APP } from '../../support/fake-zalo-oa/webhook-body.ts'
import {
  makeAuthority,
  makeCertificate,
  type Certificate,
} from '../../support/public-address/certificates.ts'
import { FrontEnd, PUBLIC_NAME } from '../../support/public-address/front-end.ts'
import { startService, type RunningService } from '../http/harness/running-service.ts'
import { FIRST_REFRESH_TOKEN } from '../channels/zalo-oa/zalo-oa-config.ts'
import { useTemporaryFolders } from '../store/temporary-folder.ts'

export const TELEGRAM_SECRET = 'secret-of-the-telegram-webhook'
export const ZALO_BOT_SECRET = 'secret-of-the-zalo-bot-webhook'

/** What every test here has: the platforms, the service with all channels on, and its public address. */
export interface Setup {
  telegram: FakeTelegram
  zaloOa: FakeZaloOa
  zaloBot: FakeZaloBot
  frontEnd: FrontEnd
  authority: Certificate
  service: RunningService
  dataDir: string
  nowMs: number
  /** As in the environment of the commands; the service was started with the same. */
  settings: Record<string, string>
  publicBaseUrl: string | null
  check: (only?: ChannelId) => Promise<ReportPart[]>
  setWebhooks: (call?: Partial<SetWebhooksCall>) => Promise<ReportPart[]>
  /** Starts another service with the settings as they are now. */
  restartService: () => Promise<void>
  /** Another certificate at the public address. */
  serveWith: (certificate: Certificate) => Promise<void>
}

/** Sets up an office's whole installation for each test; afterwards nothing secret may have been told. */
export function useSetup(): Setup {
  const newFolder = useTemporaryFolders()
  let reports: string[] = []
  let certificate: Certificate
  const setup = {} as Setup
  const means = (): SetupMeans => ({
    channels: channelsConfig(z.object(ChannelSettingsShape).parse(setup.settings)),
    publicBaseUrl: setup.publicBaseUrl,
    dataDir: setup.dataDir,
    clock: { now: () => new Date(setup.nowMs) },
    reach: { lookup: setup.frontEnd.lookup, ca: setup.authority.cert },
  })
  const told = (parts: ReportPart[]) => {
    reports.push(JSON.stringify(parts))
    return parts
  }
  const startWithSettings = async () => {
    const { channels, dataDir, clock } = means()
    const log = createServiceLog({ level: 'silent', destination: { write: () => undefined } })
    setup.service = await startService({
      dataDir,
      startAt: new Date(setup.nowMs),
      channels: configuredChannels(channels, { dataDir, clock, log }),
    })
    // The service gets its first token by itself.
    if (channels.zaloOa !== null)
      await vi.waitFor(() => {
        expect(existsSync(join(dataDir, TOKEN_FILE)) || setup.zaloOa.tokens.refusals > 0).toBe(true)
      }, 10_000)
    setup.frontEnd.behind = setup.service.url
    setup.zaloBot.webhook.target = { url: `${setup.service.url}/channels/zalo-bot`, secret: ZALO_BOT_SECRET }
  }
  setup.check = async (only) => told(await checkChannels(means(), only ?? null))
  setup.setWebhooks = async (call = {}) =>
    told(await setWebhooks(means(), { only: null, force: false, ...call }))
  setup.restartService = async () => {
    await setup.service.stop()
    await startWithSettings()
  }
  setup.serveWith = async (other) => {
    const { behind } = setup.frontEnd
    await setup.frontEnd.stop()
    setup.frontEnd = await new FrontEnd(other).start()
    setup.frontEnd.behind = behind
    setup.publicBaseUrl = setup.frontEnd.url
  }

  beforeAll(async () => {
    setup.authority = await makeAuthority()
    certificate = await makeCertificate(PUBLIC_NAME, setup.authority)
  })
  beforeEach(async () => {
    reports = []
    setup.nowMs = Date.now()
    setup.dataDir = join(await newFolder(), 'data')
    await mkdir(setup.dataDir)
    setup.telegram = await new FakeTelegram().start()
    setup.zaloBot = await new FakeZaloBot().start()
    const now = () => setup.nowMs
    setup.zaloOa = await new FakeZaloOa({ firstRefreshToken: FIRST_REFRESH_TOKEN, now }).start()
    setup.frontEnd = await new FrontEnd(certificate).start()
    setup.publicBaseUrl = setup.frontEnd.url
    setup.settings = settingsOf(setup)
    await startWithSettings()
  })
  afterEach(async () => {
    await Promise.all([setup.service.stop(), setup.frontEnd.stop()])
    await Promise.all([setup.telegram.stop(), setup.zaloBot.stop(), setup.zaloOa.stop()])
    expect([setup.telegram.mistakes, setup.zaloBot.mistakes, setup.zaloOa.mistakes].flat()).toEqual([])
    for (const secret of secretsOf(setup)) expect(reports.join('\n')).not.toContain(secret)
    expect(reports.join('\n')).not.toMatch(/(?:access|refresh)-\w+-of-/u)
  })
  return setup
}

function settingsOf({ telegram, zaloBot, zaloOa }: Setup): Record<string, string> {
  return {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_WEBHOOK_SECRET: TELEGRAM_SECRET,
    TELEGRAM_API_ROOT: telegram.root,
    ZALO_OA_APP_ID: APP.appId,
    ZALO_OA_APP_SECRET: APP.appSecret,
    ZALO_OA_SECRET_KEY: APP.secretKey,
    ZALO_OA_REFRESH_TOKEN: FIRST_REFRESH_TOKEN,
    ZALO_OA_API_ROOT: zaloOa.root,
    ZALO_OA_OAUTH_ROOT: zaloOa.root,
    ZALO_BOT_TOKEN: zaloBot.token,
    ZALO_BOT_WEBHOOK_SECRET: ZALO_BOT_SECRET,
    ZALO_BOT_API_ROOT: zaloBot.root,
  }
}

function secretsOf({ telegram, zaloBot }: Setup): string[] {
  return [telegram.token, zaloBot.token, TELEGRAM_SECRET, ZALO_BOT_SECRET, APP.appSecret, APP.secretKey]
}

/** The words of what has to be done about a part. */
export function problemsOf(parts: readonly ReportPart[], id: PartId): string[] {
  return remarksOf(parts, id, 'problem')
}

/** The words of what is well with a part. */
export function goodOf(parts: readonly ReportPart[], id: PartId): string[] {
  return remarksOf(parts, id, 'good')
}

export function notesOf(parts: readonly ReportPart[], id: PartId): string[] {
  return remarksOf(parts, id, 'note')
}

function remarksOf(parts: readonly ReportPart[], id: PartId, level: string): string[] {
  return parts
    .filter((part) => part.id === id)
    .flatMap(({ remarks }) => remarks.filter((remark) => remark.level === level))
    .map(({ text, remedy }) => (remedy === null ? text : `${text} → ${remedy}`))
}

/** How many things have to be done in all. */
export function problemCount(parts: readonly ReportPart[]): number {
  return parts.flatMap(({ remarks }) => remarks).filter(({ level }) => level === 'problem').length
}
