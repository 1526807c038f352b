import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StorageError } from '../../domain/errors.ts'
import { replaceFile } from '../../store/durable-files.ts'
import { whileLocked } from '../../store/process-lock.ts'
import { isSystemError } from '../../store/system-error.ts'
import { StoredTokensSchema, type StoredTokens, type TokenStore } from './tokens.ts'

export const TOKEN_FILE = 'zalo-oa-tokens.json'
const TEMPORARY_FILE = 'zalo-oa-tokens.new.json'
const LOCK_FILE = 'zalo-oa-tokens.lock'

/** Nobody else on this machine may write as us. */
const OWNER_ONLY = 0o600
const OWNER_ONLY_FOLDER = 0o700

/** Longer than a refresh takes. */
const LOCK_WAIT_MS = 12_000

/**
 * Tokens in a file of their own: the service's database can be restored from a copy, and with it tokens would come back that are used up.
 */
export function createTokenFile(dataDir: string): TokenStore {
  const path = join(dataDir, TOKEN_FILE)
  return {
    read: async () => {
      try {
        return StoredTokensSchema.parse(JSON.parse(await readFile(path, 'utf8')))
      } catch (cause) {
        if (isSystemError(cause, 'ENOENT')) return null
        throw new StorageError(`Không đọc được ${path}`, { cause })
      }
    },
    write: async (tokens: StoredTokens) => {
      try {
        await replaceFile(dataDir, TOKEN_FILE, TEMPORARY_FILE, JSON.stringify(tokens), OWNER_ONLY)
      } catch (cause) {
        throw new StorageError(`Không ghi được ${path}`, { cause })
      }
    },
    exclusively: async (work) => {
      try {
        await mkdir(dataDir, { recursive: true, mode: OWNER_ONLY_FOLDER })
      } catch (cause) {
        throw new StorageError(`Không ghi được vào ${dataDir}`, { cause })
      }
      return whileLocked(join(dataDir, LOCK_FILE), LOCK_WAIT_MS, work)
    },
  }
}
