import { access, constants, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { TOKEN_FILE } from '../../channels/zalo-oa/token-file.ts'
import { writeDurably } from '../../store/durable-files.ts'

const TRIAL_FILE = 'zalo-oa-tokens.trial'
/** More than tokens take. */
const TRIAL_BYTES = 16 * 1024
const OWNER_ONLY = 0o600

/** Whether this process may keep tokens there as the service would. `foreign`: the files would not be the service's. */
export async function tokenFolderState(
  dataDir: string,
): Promise<'missing' | 'foreign' | 'read_only' | 'ready'> {
  const folder = await stat(dataDir).catch(() => null)
  if (folder === null) return 'missing'
  const user = process.getuid?.()
  if (user !== undefined && user !== folder.uid) return 'foreign'
  return (await canWrite(dataDir)) ? 'ready' : 'read_only'
}

/** Whether as much as tokens take can be put on the disk now. */
export async function canWrite(dataDir: string): Promise<boolean> {
  const path = join(dataDir, TRIAL_FILE)
  try {
    await access(dataDir, constants.W_OK)
    await writeDurably(path, Buffer.alloc(TRIAL_BYTES), OWNER_ONLY)
    return true
  } catch {
    return false
  } finally {
    await rm(path, { force: true }).catch(() => undefined)
  }
}

/** When tokens were stored the last time; null when there are none. */
export async function tokensStoredAt(dataDir: string): Promise<Date | null> {
  const file = await stat(join(dataDir, TOKEN_FILE)).catch(() => null)
  return file?.mtime ?? null
}
