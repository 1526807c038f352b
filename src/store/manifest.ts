import { z } from 'zod/v4'
import { FORMAT_VERSIONS } from './format-versions.ts'
import { INDEX_FILES } from './index-layout.ts'

/** Marks a manifest as ours, whatever its version. */
export const INDEX_FORMAT = 'vietnamese-report-index'

export const SeedFileSchema = z.object({
  /** Relative to the sources' folder. */
  fileName: z.string(),
  /** Of its bytes; null when the file could not be opened. */
  sha256: z.string().nullable(),
})
export type SeedFile = z.infer<typeof SeedFileSchema>

/** Read before anything else: is it an index of ours, and of this version of the program? */
export const ManifestHeaderSchema = z.object({
  format: z.literal(INDEX_FORMAT),
  versions: z.record(z.string(), z.int()),
})

const count = z.int().nonnegative()

export const ManifestFilesSchema = z.record(
  z.enum(INDEX_FILES),
  z.object({ bytes: count, sha256: z.string() }),
)

/** What an index was made from, by which versions, and what it holds. No clock, no path of the machine. */
export const ManifestSchema = ManifestHeaderSchema.extend({
  /** Name and exact weights of the embedding model, and the length of its vectors. */
  model: z.object({ version: z.string(), dimensions: z.int().positive() }),
  /** Every file of the sources' folder, the unreadable ones too, by name. */
  seeds: z.array(SeedFileSchema),
  documents: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      title: z.string(),
      passages: count,
      notes: count,
      facts: count,
      findings: count,
    }),
  ),
  counts: z.object({
    documents: count,
    passages: count,
    clauses: count,
    notes: count,
    facts: count,
    findings: count,
    words: count,
  }),
  files: ManifestFilesSchema,
})
export type Manifest = z.infer<typeof ManifestSchema>

/** Whether an index with these versions is one that this program reads. */
export function hasCurrentVersions(versions: Readonly<Record<string, number>>): boolean {
  const ours = Object.entries(FORMAT_VERSIONS)
  return (
    Object.keys(versions).length === ours.length &&
    ours.every(([part, version]) => versions[part] === version)
  )
}
