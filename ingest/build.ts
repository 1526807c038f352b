import { createBuildStages } from './build-stages.ts'
import { runBuild, type BuildOutcome, type RunRequest } from './run-build.ts'

export interface BuildRequest extends RunRequest {
  modelsDir: string
}

/**
 * Builds the index of the documents in `seedsDir` and makes it the served one; a fresh index stays as it is. Killed at any
 * moment it leaves the old index or the new one. Throws IngestLockedError (another ingest runs), NoDocumentsError,
 * SourceError (no such folder), IndexFolderError (not writable), ModelError, EmbeddingError, IngestStoppedError.
 */
export function buildIndex(request: BuildRequest): Promise<BuildOutcome> {
  return runBuild(request, createBuildStages(request.modelsDir))
}
