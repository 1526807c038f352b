import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PUBLIC_NAME } from '../support/public-address/front-end.ts'
import { useSetup } from './channel-setup/use-setup.ts'

const CLI = fileURLToPath(new URL('../../src/channels-cli.ts', import.meta.url))
const PUBLIC_NAMES = fileURLToPath(
  new URL('../support/public-address/resolve-public-name.ts', import.meta.url),
)
const SECRET_NAME = /TOKEN|SECRET/u
const setup = useSetup()

interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Runs the command as `npm run channels -- …` does, in a net where the public name is known and its authority trusted. */
async function channels(words: readonly string[], changes: Record<string, string> = {}): Promise<Ended> {
  const authority = join(setup.dataDir, 'authority.pem')
  await writeFile(authority, setup.authority.cert)
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_EXTRA_CA_CERTS: authority,
    PUBLIC_NAME_ADDRESS: setup.frontEnd.address,
    PUBLIC_BASE_URL: setup.publicBaseUrl ?? '',
    DATA_DIR: setup.dataDir,
    ...setup.settings,
    ...changes,
  }
  const ended = await new Promise<Ended>((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', '--import', PUBLIC_NAMES, CLI, ...words],
      { env },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr })
      },
    )
  })
  const secrets = Object.entries({ ...setup.settings, ...changes }).filter(([name]) => SECRET_NAME.test(name))
  for (const [, secret] of secrets) expect(ended.stdout + ended.stderr).not.toContain(secret)
  return ended
}

describe('npm run channels', () => {
  it.each([
    [[], 'Cách dùng: npm run channels'],
    [['look'], 'Không có lệnh look.'],
    [['check', 'viber'], 'Không có kênh viber.'],
    [['check', '--force'], '--force chỉ dùng với set-webhook.'],
  ])('called wrongly (%j) says how it is called and ends with 2', async (words, said) => {
    const { code, stdout, stderr } = await channels(words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
  })

  it('check ends with 1 while something has to be done, and with 0 once the webhooks are set', async () => {
    const before = await channels(['check'])
    expect(before.code, before.stdout).toBe(1)
    expect(before.stdout).toContain('Có 2 việc phải xử lý')
    const set = await channels(['set-webhook'])
    expect(set.code, set.stdout).toBe(0)
    expect(set.stdout).toContain('Làm lần lượt:\n    1. Mở')
    const after = await channels(['check'])
    expect(after.code, after.stdout).toBe(0)
    expect(after.stdout).toContain('Không có việc gì phải xử lý.')
    expect(after.stderr).toBe('')
  })

  it('with --json prints the same as JSON and nothing else on stdout', async () => {
    const { code, stdout } = await channels(['check', 'zalo-bot', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      isWell: false,
      parts: [{ id: 'public-address' }, { id: 'zalo-bot', state: 'on' }],
    })
  })

  it('set-webhook ends with 1 when a platform refuses', async () => {
    setup.zaloBot.outage = { status: 401, description: 'Unauthorized' }
    const { code, stdout } = await channels(['set-webhook', 'zalo-bot'])
    expect(code).toBe(1)
    expect(stdout).toContain('không nhận token trong ZALO_BOT_TOKEN')
  })

  it('says what is wrong without network, and shows no stack', async () => {
    const nowhere = 'http://127.0.0.1:1'
    const { code, stdout, stderr } = await channels(['check'], {
      PUBLIC_BASE_URL: `https://${PUBLIC_NAME}:1`,
      TELEGRAM_API_ROOT: nowhere,
      ZALO_BOT_API_ROOT: nowhere,
      ZALO_OA_API_ROOT: nowhere,
      ZALO_OA_OAUTH_ROOT: nowhere,
    })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).not.toMatch(/^\s+at /mu)
    expect(stdout).toContain('Không kết nối được tới 127.0.0.1 của Telegram')
  })

  it('names settings that are malformed, and ends with 1', async () => {
    const { code, stderr } = await channels(['check'], { TELEGRAM_WEBHOOK_SECRET: 'có dấu' })
    expect(code).toBe(1)
    expect(stderr).toContain('TELEGRAM_WEBHOOK_SECRET: chỉ gồm A-Z, a-z, 0-9')
  })
})
