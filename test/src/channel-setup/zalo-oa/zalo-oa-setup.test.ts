import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TOKEN_FILE } from '../../../../src/channels/zalo-oa/token-file.ts'
import { APP } from '../../../support/fake-zalo-oa/webhook-body.ts'
import { goodOf, notesOf, problemsOf, useSetup } from '../use-setup.ts'

const setup = useSetup()

async function found(): Promise<string[]> {
  return problemsOf(await setup.check('zalo-oa'), 'zalo-oa')
}

describe('the tokens of Zalo OA', () => {
  it('are left alone while the one of the service lasts', async () => {
    expect(await found()).toEqual([])
    expect(setup.zaloOa.tokens).toMatchObject({ refreshes: 1, refusals: 0 })
  })

  it('are refreshed when that is due, and the service goes on with what was stored', async () => {
    setup.nowMs += 24.5 * 3600 * 1000
    setup.service.passSeconds(24.5 * 3600)
    expect(goodOf(await setup.check('zalo-oa'), 'zalo-oa')).toContainEqual(
      expect.stringContaining('vừa đổi token, và token mới đã nằm trong DATA_DIR'),
    )
    await setup.restartService()
    expect(await found()).toEqual([])
    expect(setup.zaloOa.tokens).toMatchObject({ refreshes: 2, refusals: 0 })
  })

  it('are refreshed when Zalo has taken back the one of the service', async () => {
    setup.zaloOa.tokens.revokeAccess()
    expect(await found()).toEqual([])
    expect(setup.zaloOa.tokens).toMatchObject({ refreshes: 2, refusals: 0 })
  })

  it('need a person when the refresh token is dead', async () => {
    setup.zaloOa.tokens.grant('refresh-granted-of-fake')
    setup.zaloOa.tokens.revokeAccess()
    expect(await found()).toEqual([
      expect.stringMatching(/không nhận refresh token.+API Explorer.+khởi động lại dịch vụ/u),
    ])
  })

  it('that the service itself could not refresh are told with its own words', async () => {
    setup.settings.ZALO_OA_REFRESH_TOKEN = 'refresh-never-granted-of-fake'
    await rm(join(setup.dataDir, TOKEN_FILE))
    await setup.restartService()
    expect(await found()).toContainEqual(expect.stringMatching(/^Dịch vụ đang chạy báo: Zalo OA không nhận/u))
  })

  it('are not touched where the service has never run', async () => {
    const { dataDir } = setup
    setup.dataDir = join(dataDir, 'elsewhere')
    expect(await found()).toContainEqual(expect.stringMatching(/Chưa thấy thư mục dữ liệu.+npm start/u))
    expect(await readdir(dataDir)).not.toContain('elsewhere')
  })

  it('that cannot be read are told', async () => {
    await writeFile(join(setup.dataDir, TOKEN_FILE), '{')
    expect(await found()).toEqual([expect.stringMatching(/Không đọc hoặc không khóa được tệp token/u)])
    expect(setup.zaloOa.tokens.refreshes).toBe(1)
  })

  it('cannot be asked for without network', async () => {
    await rm(join(setup.dataDir, TOKEN_FILE))
    setup.settings.ZALO_OA_OAUTH_ROOT = 'http://127.0.0.1:1'
    expect(await found()).toEqual([expect.stringMatching(/Không kết nối được tới 127\.0\.0\.1/u)])
  })
})

describe('the account of Zalo OA', () => {
  it.each([
    [-221, /chưa xác thực, hoặc chưa có gói dịch vụ/u],
    [-211, /hết hạn mức/u],
    [-209, /bị khóa, bị gỡ, hoặc chưa liên kết/u],
    [-32, /gọi quá nhiều/u],
    [-999, /trả lời không như thường lệ \(mã -999\)/u],
  ])('that is refused with %i is told', async (code, words) => {
    setup.zaloOa.accountCode = code
    expect(await found()).toEqual([expect.stringMatching(words)])
  })
})

describe('the webhook of Zalo OA', () => {
  it('can be set before its key is known, which is shown on the same page', async () => {
    setup.settings.ZALO_OA_SECRET_KEY = ''
    const parts = await setup.setWebhooks({ only: 'zalo-oa' })
    expect(problemsOf(parts, 'zalo-oa')).toEqual([expect.stringContaining('thiếu ZALO_OA_SECRET_KEY')])
    expect(parts[0]?.steps?.items.join('\n')).toContain('Chép OA Secret Key ở trang này')
  })

  it('is set by hand: what to paste is printed, also by the check', async () => {
    const parts = await setup.setWebhooks({ only: 'zalo-oa' })
    const [part] = parts
    expect(problemsOf(parts, 'zalo-oa')).toEqual([])
    expect(notesOf(parts, 'zalo-oa')).toEqual([])
    expect(part?.steps?.items[0]).toContain(`ứng dụng có mã ${APP.appId}`)
    expect(part?.steps?.items[1]).toContain(`: ${setup.publicBaseUrl ?? ''}/channels/zalo-oa`)
    expect((await setup.check('zalo-oa')).at(-1)?.steps?.items).toEqual(part?.steps?.items)
  })
})
