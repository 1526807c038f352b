import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { Plugin } from 'vite'

/** What fits into one packet gains nothing. */
const WORTH_COMPRESSING_BYTES = 1024

const compress = promisify(brotliCompress)

/** Puts a compressed file beside every built one: smaller than what the service would compress while somebody waits. */
export function compressedFiles(): Plugin {
  return {
    name: 'compressed-files',
    apply: 'build',
    writeBundle: async ({ dir }, bundle) => {
      if (dir === undefined) return
      await Promise.all(Object.keys(bundle).map((fileName) => compressBeside(join(dir, fileName))))
    },
  }
}

async function compressBeside(path: string): Promise<void> {
  const content = await readFile(path)
  if (content.length < WORTH_COMPRESSING_BYTES) return
  await writeFile(`${path}.br`, await compress(content))
}
