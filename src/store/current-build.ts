import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { IndexError } from '../domain/errors.ts'
import { CURRENT_FILE, isBuildId, NEXT_CURRENT_PREFIX } from './index-layout.ts'
import { replaceFile } from './durable-files.ts'
import { isSystemError } from './system-error.ts'

/** Id of the build that `current` names. Throws IndexError: missing, or corrupt when it cannot be read or names none. */
export async function readCurrentBuildId(indexDir: string): Promise<string> {
  const name = (await readCurrentFile(indexDir)).trim()
  if (!isBuildId(name)) throw new IndexError('corrupt', `tệp ${CURRENT_FILE} không đúng dạng`)
  return name
}

async function readCurrentFile(indexDir: string): Promise<string> {
  try {
    return await readFile(join(indexDir, CURRENT_FILE), 'utf8')
  } catch (cause) {
    if (isSystemError(cause, 'ENOENT', 'ENOTDIR')) {
      throw new IndexError('missing', 'chưa có chỉ mục', { cause })
    }
    throw new IndexError('corrupt', `không đọc được tệp ${CURRENT_FILE}`, { cause })
  }
}

/** Makes a complete build the one that is served, at once. */
export async function switchCurrentBuild(indexDir: string, buildId: string): Promise<void> {
  await replaceFile(indexDir, CURRENT_FILE, `${NEXT_CURRENT_PREFIX}${buildId}`, `${buildId}\n`)
}
