import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createAccessTokens, type AccessTokens } from '../../../../src/channels/zalo-oa/access-tokens.ts'
import { createTokenFile, TOKEN_FILE } from '../../../../src/channels/zalo-oa/token-file.ts'
import type { RefreshResult, StoredTokens, TokenAlert } from '../../../../src/channels/zalo-oa/tokens.ts'
import { useTemporaryFolders } from '../../store/temporary-folder.ts'

const SETTING = 'first-refresh-token'
const HOUR_MS = 60 * 60 * 1000
const newFolder = useTemporaryFolders()

let folder: string
let nowMs: number
/** Refresh tokens that were shown to Zalo. */
let shown: string[]
let alerts: TokenAlert[]
/** Answers instead of new tokens, one after another. */
let scripted: RefreshResult[]

beforeEach(async () => {
  folder = await newFolder()
  nowMs = Date.parse('2026-03-01T08:00:00Z')
  shown = []
  alerts = []
  scripted = []
})

/** As a process that has just been started. */
function start(firstRefreshToken = SETTING, store = createTokenFile(folder)): AccessTokens {
  return createAccessTokens({
    firstRefreshToken,
    store,
    clock: { now: () => new Date(nowMs) },
    onAlert: (alert) => alerts.push(alert),
    storeAgainMs: 5,
    refresh: (refreshToken) => {
      shown.push(refreshToken)
      const number = shown.length
      const tokens = {
        accessToken: `access-${number}`,
        refreshToken: `refresh-${number}`,
        expiresAt: new Date(nowMs + 25 * HOUR_MS).toISOString(),
      }
      return Promise.resolve(scripted.shift() ?? { kind: 'refreshed', tokens })
    },
  })
}

async function stored(): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, TOKEN_FILE), 'utf8'))
}

const REFUSED = { failure: { isSent: false, kind: 'auth', code: 'refresh_refused' } }

describe('access tokens', () => {
  it('asks for the first with the setting, and then with what each refresh gave', async () => {
    const tokens = start()
    expect(await tokens.get()).toMatchObject({ accessToken: 'access-1' })
    nowMs += 25 * HOUR_MS
    expect(await tokens.get()).toMatchObject({ accessToken: 'access-2' })
    expect(shown).toEqual([SETTING, 'refresh-1'])
  })

  it('stores both tokens before it gives one, for nobody else to read', async () => {
    await start().get()
    expect(await stored()).toMatchObject({ accessToken: 'access-1', refreshToken: 'refresh-1' })
    expect((await stat(join(folder, TOKEN_FILE))).mode & 0o777).toBe(0o600)
  })

  it('gives none to anybody else while it is being stored', async () => {
    const store = createTokenFile(folder)
    let release: () => void = () => undefined
    const gate = new Promise<void>((open) => {
      release = open
    })
    let tellStoring: () => void = () => undefined
    const isStoring = new Promise<void>((tell) => {
      tellStoring = tell
    })
    const write = async (fresh: StoredTokens) => {
      tellStoring()
      await gate
      await store.write(fresh)
    }
    const tokens = start(SETTING, { ...store, write })
    const given = [tokens.get()]
    await isStoring
    given.push(tokens.get())
    const first = await Promise.race([...given, Promise.resolve('nothing yet')])
    expect(first).toBe('nothing yet')
    release()
    expect(await Promise.all(given)).toMatchObject([{ accessToken: 'access-1' }, { accessToken: 'access-1' }])
  })

  it('goes on after a restart with what was stored', async () => {
    await start().get()
    expect(await start().get()).toMatchObject({ accessToken: 'access-1' })
    expect(shown).toEqual([SETTING])
  })

  it('refreshes an hour before the end, not earlier', async () => {
    const tokens = start()
    await tokens.get()
    nowMs += 24 * HOUR_MS - 1
    await tokens.get()
    expect(shown).toHaveLength(1)
    nowMs += 1
    await tokens.get()
    expect(shown).toHaveLength(2)
  })

  it('refreshes once for all who ask at the same time', async () => {
    const tokens = start()
    const given = await Promise.all(Array.from({ length: 20 }, () => tokens.get()))
    expect(given.every((token) => 'accessToken' in token && token.accessToken === 'access-1')).toBe(true)
    expect(shown).toHaveLength(1)
  })

  it('replaces a token that Zalo does not take, once for all who were refused', async () => {
    const tokens = start()
    await tokens.get()
    const given = await Promise.all(Array.from({ length: 20 }, () => tokens.get('access-1')))
    expect(given.every((token) => 'accessToken' in token && token.accessToken === 'access-2')).toBe(true)
    expect(await tokens.get('access-1')).toMatchObject({ accessToken: 'access-2' })
    expect(shown).toHaveLength(2)
  })

  it('takes what another process has refreshed meanwhile', async () => {
    const [one, other] = [start(), start()]
    await one.get()
    await other.get()
    nowMs += 25 * HOUR_MS
    await Promise.all([one.get(), other.get()])
    expect(shown).toEqual([SETTING, 'refresh-1'])
  })

  it('never shows a refused refresh token again, and tells a person once', async () => {
    scripted = [{ kind: 'refused', code: '-14014' }]
    const tokens = start()
    for (let time = 0; time < 5; time += 1) expect(await tokens.get()).toEqual(REFUSED)
    expect(shown).toEqual([SETTING])
    expect(alerts).toEqual(['refresh_refused'])
  })

  it('uses a token to its end while the early refresh is refused', async () => {
    const tokens = start()
    await tokens.get()
    scripted = [{ kind: 'refused', code: '-14014' }]
    nowMs += 24.5 * HOUR_MS
    expect(await tokens.get()).toMatchObject({ accessToken: 'access-1' })
    expect(alerts).toEqual(['refresh_refused'])
    nowMs += HOUR_MS
    expect(await tokens.get()).toEqual(REFUSED)
  })

  it('tries again when nobody knows what became of a refresh', async () => {
    scripted = [{ kind: 'failed', code: 'ECONNREFUSED' }]
    const tokens = start()
    expect(await tokens.get()).toEqual({
      failure: { isSent: false, kind: 'transient', code: 'refresh_ECONNREFUSED' },
    })
    expect(await tokens.get()).toMatchObject({ accessToken: 'access-2' })
    expect(shown).toEqual([SETTING, SETTING])
    expect(alerts).toEqual([])
  })

  it('begins anew with a setting that it has not seen, and lets nobody go back to an earlier one', async () => {
    const early = start()
    await early.get()
    expect(await start('second-setting').get()).toMatchObject({ accessToken: 'access-2' })
    expect(shown).toEqual([SETTING, 'second-setting'])
    nowMs += 25 * HOUR_MS
    expect(await early.get()).toMatchObject({ accessToken: 'access-3' })
    expect(await start('second-setting').get()).toMatchObject({ accessToken: 'access-3' })
    expect(shown).toEqual([SETTING, 'second-setting', 'refresh-2'])
  })

  it('does not write the setting itself into the file', async () => {
    await start().get()
    expect(JSON.stringify(await stored())).not.toContain(SETTING)
  })
})

describe('access tokens that cannot be stored', () => {
  /** Where the file would be written first lies a folder. */
  const inTheWay = () => join(folder, 'zalo-oa-tokens.new.json')

  it('are used from memory, told of, and stored as soon as it can be done', async () => {
    await mkdir(inTheWay())
    const tokens = start()
    expect(await tokens.get()).toMatchObject({ accessToken: 'access-1' })
    expect(alerts[0]).toBe('tokens_not_stored')
    await rm(inTheWay(), { recursive: true })
    await vi.waitFor(async () => {
      expect(await stored()).toMatchObject({ refreshToken: 'refresh-1' })
    }, 10_000)
    expect(await start().get()).toMatchObject({ accessToken: 'access-1' })
    expect(shown).toEqual([SETTING])
  })

  it('are refreshed from memory, not with the used one on the disk', async () => {
    const tokens = start()
    await tokens.get()
    await mkdir(inTheWay())
    for (let day = 0; day < 2; day += 1) {
      nowMs += 25 * HOUR_MS
      await tokens.get()
    }
    expect(shown).toEqual([SETTING, 'refresh-1', 'refresh-2'])
  })

  it('that cannot be read are not asked for again: nobody knows which refresh token is good', async () => {
    await start().get()
    await writeFile(join(folder, TOKEN_FILE), '{"accessToken":')
    expect(await start().get()).toEqual({
      failure: { isSent: false, kind: 'transient', code: 'token_store' },
    })
    expect(shown).toEqual([SETTING])
    expect(alerts).toEqual(['tokens_not_readable'])
  })
})
