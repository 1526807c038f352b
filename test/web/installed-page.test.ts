import { beforeAll, describe, expect, it } from 'vitest'
import { usePages, VIEWPORTS } from '../support/browser-page.ts'
import { startBuiltService } from '../support/browser-portal.ts'
import type { RunningService } from '../src/http/harness/running-service.ts'

const pages = usePages()
let service: RunningService

beforeAll(async () => {
  service = await startBuiltService([])
  return service.stop
})

describe('the installed page', () => {
  it('is one that Chromium installs, under its own name and icons', async () => {
    const page = await pages.open({ viewport: VIEWPORTS[0] })
    await page.goto(service.url)
    const session = await page.context().newCDPSession(page)
    // A context without memory counts as private, where nothing is installed.
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
      [],
    )
    const { errors, data } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    expect(JSON.parse(data ?? '')).toMatchObject({
      name: 'Hỏi đáp báo cáo',
      start_url: '/',
      display: 'standalone',
    })
  })

  it.each([
    ['/icons/icon-192.png', 192],
    ['/icons/icon-512.png', 512],
    ['/icons/maskable-512.png', 512],
    ['/icons/apple-touch-icon.png', 180],
  ])('has its icon %s in %i pixels', async (path, size) => {
    const icon = Buffer.from(await (await fetch(service.url + path)).arrayBuffer())
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size])
  })
})
