import type { IngestReporter, IngestStage } from '../../ingest/progress.ts'

export interface RecordingReporter extends IngestReporter {
  readonly stages: IngestStage[]
  readonly reasons: string[]
  readonly unreadableFiles: string[]
}

/** A reporter that shows nothing and remembers what it was told. */
export function recordingReporter(): RecordingReporter {
  const stages: IngestStage[] = []
  const reasons: string[] = []
  const unreadableFiles: string[] = []
  return {
    stages,
    reasons,
    unreadableFiles,
    reason: (text) => reasons.push(text),
    stage: (stage) => stages.push(stage),
    progress: () => undefined,
    unreadable: (failure) => unreadableFiles.push(failure.file),
  }
}
