import type { SourceDocument } from '../src/domain/document.ts'
import type { SourceError } from '../src/domain/errors.ts'
import type { SeedFile } from '../src/store/manifest.ts'

/**
 * The sources as an index records them, sorted by name: what was read counts as it was read, whatever happened to the file
 * since. `present` are the folder's files afterwards, for those that hold no document.
 */
export function fingerprintSources(
  sources: readonly SourceDocument[],
  failures: readonly SourceError[],
  present: readonly SeedFile[],
): SeedFile[] {
  const checksums = new Map(present.map(({ fileName, sha256 }) => [fileName, sha256]))
  const read = sources.map(({ fileName, sha256 }) => ({ fileName, sha256 }))
  const unread = failures.map((failure) => ({
    fileName: failure.file,
    // A file that could not be opened is tried again as soon as it can be.
    sha256: couldNotBeOpened(failure) ? null : (checksums.get(failure.file) ?? null),
  }))
  return [...read, ...unread].sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
}

function couldNotBeOpened({ cause }: SourceError): boolean {
  return cause instanceof Error && 'syscall' in cause
}
