import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { isSystemError } from '../src/store/system-error.ts'

/** Field 22 of /proc/PID/stat, counted from field 3, the first after the command's name (`proc(5)`). */
const START_TIME_FIELD = 19
const ENDED_STATES = ['Z', 'X']

/**
 * A token that no other process with the same id ever has: made of the machine's start and the process's own. Null when no
 * such process runs. Where the system does not tell start times (Windows) every living process has the same token.
 */
export async function identifyProcess(processId: number): Promise<string | null> {
  const start = await startOf(processId)
  return start === null ? null : createHash('sha256').update(start).digest('hex').slice(0, 12)
}

async function startOf(processId: number): Promise<string | null> {
  if (process.platform === 'linux') return startFromProc(processId)
  if (process.platform === 'win32') return isAlive(processId) ? 'alive' : null
  return startFromPs(processId)
}

async function startFromProc(processId: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${processId}/stat`, 'utf8')
    // The command's name stands in brackets and may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, started] = [fields[0], fields[START_TIME_FIELD]]
    if (state === undefined || started === undefined || ENDED_STATES.includes(state)) return null
    return `${await readFile('/proc/sys/kernel/random/boot_id', 'utf8')} ${started}`
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ESRCH')) return null
    throw error
  }
}

async function startFromPs(processId: number): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(processId)])
    return stdout.trim() || null
  } catch (error) {
    // `ps` ends with 1 when there is no such process.
    if (error instanceof Error && 'code' in error && error.code === 1) return null
    throw error
  }
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    if (isSystemError(error, 'ESRCH')) return false
    throw error
  }
}
