import { AppError } from './domain/errors.ts'
import type { IndexState } from './store/index-state.ts'

/** The service cannot start; `message` tells why. */
export class StartError extends AppError {
  readonly code = 'start'
}

/** How the ingest command ends (`ingest/cli.ts`). */
export const INGEST_EXIT = { done: 0, locked: 75 } as const

const LOOK_AGAIN_MS = 1000

const SITUATIONS = {
  missing: 'Chưa có chỉ mục',
  stale: 'Chỉ mục đã cũ',
  corrupt: 'Chỉ mục bị hỏng',
  foreign: 'Chỉ mục không phải của phiên bản này',
} as const satisfies Record<Exclude<IndexState['state'], 'fresh'>, string>

export interface PrepareIndexParts {
  checkState: () => Promise<IndexState>
  /** Runs the ingest command to its end and gives its exit code; null when a signal ended it. */
  runIngest: () => Promise<number | null>
  /** Shows a line to the person who started the service. */
  say: (line: string) => void
  wait: (ms: number) => Promise<void>
  signal: AbortSignal
}

/**
 * Sees to it that the index can be served, building it when it is missing, stale, damaged or foreign. When another process is
 * building it, waits for that. Rejects with StartError when there is no usable index in the end. Ends early, with nothing
 * promised, when `signal` aborts.
 */
export async function prepareIndex(parts: PrepareIndexParts): Promise<void> {
  const { checkState, runIngest, say, wait, signal } = parts
  const isStopped = () => signal.aborted
  const found = await checkState()
  if (found.state === 'fresh') return
  say(`${SITUATIONS[found.state]} (${found.reason}); đang dựng lại từ tài liệu…`)
  let isWaiting = false
  while (!isStopped()) {
    const exit = await runIngest()
    if (isStopped()) return
    const now = await checkState()
    if (now.state === 'fresh') return
    if (exit === INGEST_EXIT.done) {
      throw new StartError(`Chỉ mục vẫn chưa dùng được sau khi dựng lại: ${now.reason}`)
    }
    if (exit !== INGEST_EXIT.locked) {
      throw new StartError('Không dựng được chỉ mục, lý do ở trên. Dịch vụ chưa khởi động.')
    }
    if (!isWaiting) say('Một tiến trình khác đang dựng chỉ mục; đang chờ…')
    isWaiting = true
    await wait(LOOK_AGAIN_MS)
  }
}
