import type { SourceError } from '../src/domain/errors.ts'

/** What an ingest does, in this order. */
export type IngestStage = 'read' | 'parse' | 'facts' | 'embed' | 'write' | 'switch'

/** Where an ingest tells how it goes. */
export interface IngestReporter {
  /** Why the index is built, in Vietnamese. */
  reason(text: string): void
  /** A stage begins. */
  stage(stage: IngestStage): void
  /** So many of a stage's steps are done. */
  progress(done: number, total: number): void
  /** A file that is left out. */
  unreadable(failure: SourceError): void
}

/** As people see them: the first words of a stage's line. */
export const STAGE_NAMES: Readonly<Record<IngestStage, string>> = {
  read: 'Đọc tài liệu',
  parse: 'Phân tích cấu trúc và cắt đoạn',
  facts: 'Trích số liệu',
  embed: 'Tính vectơ',
  write: 'Ghi chỉ mục',
  switch: 'Chuyển sang chỉ mục mới',
}

const BAR_WIDTH = 30
/** Without a terminal, a line for every so many percent. */
const LINE_STEP_PERCENT = 20

export interface ProgressOutput {
  write(text: string): unknown
  isTTY?: boolean
}

/** Shows an ingest: a bar that moves on a terminal, a line a stage and a few in between elsewhere. */
export function createProgress(
  out: ProgressOutput,
  errors: ProgressOutput,
): IngestReporter & { end(): void } {
  let current: IngestStage | null = null
  let shownPercent = 0
  let isBarOpen = false

  const closeBar = () => {
    if (isBarOpen) out.write('\n')
    isBarOpen = false
  }
  return {
    reason: (text) => out.write(`Dựng chỉ mục: ${text}\n`),
    stage: (stage) => {
      closeBar()
      current = stage
      shownPercent = 0
      out.write(`${STAGE_NAMES[stage]}…\n`)
    },
    progress: (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total)
      if (out.isTTY) {
        out.write(`\r  ${bar(percent)} ${done}/${total}`)
        isBarOpen = true
      } else if (current !== null && (percent >= shownPercent + LINE_STEP_PERCENT || done === total)) {
        shownPercent = percent
        out.write(`  ${STAGE_NAMES[current]}: ${done}/${total}\n`)
      }
    },
    unreadable: (failure) => {
      closeBar()
      errors.write(`${failure.message}\n`)
    },
    end: closeBar,
  }
}

function bar(percent: number): string {
  const filled = Math.round((BAR_WIDTH * percent) / 100)
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}] ${String(percent).padStart(3)}%`
}
