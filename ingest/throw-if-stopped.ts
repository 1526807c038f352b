import { IngestStoppedError } from './ingest-errors.ts'

/** Ends an ingest between two steps when it was asked to. Throws IngestStoppedError. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new IngestStoppedError()
}
