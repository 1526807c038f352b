import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packagedChromium from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

export interface TestBrowser {
  browser: Browser
  close: () => Promise<void>
}

export interface UnpackedBrowser {
  folder: string
  executablePath: string
}

/** Unpacks the browser for itself alone, and launches it. */
export async function launchBrowser(): Promise<TestBrowser> {
  const unpacked = await unpackBrowser()
  const browser = await launchUnpacked(unpacked)
  return {
    browser,
    close: async () => {
      await browser.close()
      await rm(unpacked.folder, { recursive: true, force: true })
    },
  }
}

/**
 * A headless Chromium that came with `npm ci`, in a folder of its own: the package takes whatever lies in the temp folder
 * under its name. Its shared libraries and its font come along, so that nothing of the machine is needed.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'))
  const executablePath = await unpackInto(folder)
  const fontSettings = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontSettings)
  return { folder, executablePath }
}

/** Launches a browser that lies unpacked already, and stays so. */
export function launchUnpacked({ folder, executablePath }: UnpackedBrowser): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--no-zygote'],
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  })
}

/** The package looks at the environment alone: for the folder, and for whether its shared libraries are wanted. */
async function unpackInto(folder: string): Promise<string> {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  process.env.TMPDIR = folder
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
  try {
    return await packagedChromium.executablePath()
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
  }
}
