import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { IngestLockedError } from '../src/domain/errors.ts'
import { LOCK_PREFIX } from '../src/store/index-layout.ts'
import { isSystemError } from '../src/store/system-error.ts'
import { identifyProcess } from './process-identity.ts'

const LOCK_NAME = new RegExp(String.raw`^${LOCK_PREFIX.replace('.', String.raw`\.`)}(\d+)-([0-9a-f]+)$`, 'u')
const ATTEMPTS = 5
const LONGEST_PAUSE_MS = 100

export type ReleaseLock = () => Promise<void>

/**
 * Makes this process the only ingest on an index folder. Throws IngestLockedError while another one runs.
 *
 * Everybody puts up an empty file of its own, whose name says who it is, and then looks for others: of two, the later one sees
 * the earlier. A file whose process has ended is nobody's and is removed; as no name ever comes back, nothing can be
 * taken from a living process. Two that start at the same moment may both step back, so each tries again after a pause.
 */
export async function acquireIngestLock(indexDir: string): Promise<ReleaseLock> {
  const ownName = await ownLockName()
  for (let attempt = 1; ; attempt += 1) {
    await announce(indexDir, ownName)
    const other = await findOther(indexDir, ownName)
    if (other === null) return () => rm(join(indexDir, ownName), { force: true })
    await rm(join(indexDir, ownName), { force: true })
    if (attempt === ATTEMPTS) throw new IngestLockedError(other)
    await setTimeout(Math.random() * LONGEST_PAUSE_MS)
  }
}

async function ownLockName(): Promise<string> {
  const identity = await identifyProcess(process.pid)
  if (identity === null) throw new Error('This process does not find itself')
  return `${LOCK_PREFIX}${process.pid}-${identity}`
}

async function announce(indexDir: string, ownName: string): Promise<void> {
  try {
    await writeFile(join(indexDir, ownName), '', { flag: 'wx' })
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) throw new IngestLockedError(process.pid)
    throw error
  }
}

/** Id of another living process that holds or wants the lock. Removes what ended ones left. */
async function findOther(indexDir: string, ownName: string): Promise<number | null> {
  for (const name of await readdir(indexDir)) {
    const match = LOCK_NAME.exec(name)
    if (!match || name === ownName) continue
    const processId = Number(match[1])
    if ((await identifyProcess(processId)) === match[2]) return processId
    await rm(join(indexDir, name), { force: true })
  }
  return null
}
