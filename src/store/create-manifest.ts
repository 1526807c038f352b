import { FORMAT_VERSIONS } from './format-versions.ts'
import type { IndexInputs } from './index-state.ts'
import type { LibraryContent } from './library.ts'
import { INDEX_FORMAT, type Manifest } from './manifest.ts'

export interface BuildDescription {
  content: LibraryContent
  inputs: IndexInputs
  dimensions: number
  /** Different folded words. */
  wordCount: number
  files: Manifest['files']
}

/** The manifest of a build; equal descriptions give equal manifests. */
export function createManifest({
  content,
  inputs,
  dimensions,
  wordCount,
  files,
}: BuildDescription): Manifest {
  const passages = countByDocument(content.passages)
  const facts = countByDocument(content.facts)
  const findings = countByDocument(content.findings)
  const documents = content.documents.map(({ id, fileName, title, notes }) => ({
    id,
    fileName,
    title,
    passages: passages.get(id) ?? 0,
    notes: notes.length,
    facts: facts.get(id) ?? 0,
    findings: findings.get(id) ?? 0,
  }))
  return {
    format: INDEX_FORMAT,
    versions: { ...FORMAT_VERSIONS },
    model: { version: inputs.modelVersion, dimensions },
    seeds: inputs.seeds.map(({ fileName, sha256 }) => ({ fileName, sha256 })),
    documents,
    counts: {
      documents: documents.length,
      passages: content.passages.length,
      clauses: total(content.passages.map((passage) => passage.clauses.length)),
      notes: total(documents.map((document) => document.notes)),
      facts: content.facts.length,
      findings: content.findings.length,
      words: wordCount,
    },
    files,
  }
}

function countByDocument(parts: readonly { documentId: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { documentId } of parts) counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
  return counts
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
