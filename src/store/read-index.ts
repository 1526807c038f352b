import { join } from 'node:path'
import { z } from 'zod/v4'
import { DocumentTreeSchema } from '../domain/document.ts'
import { IndexError } from '../domain/errors.ts'
import { FactSchema } from '../domain/fact.ts'
import { FindingSchema } from '../domain/finding.ts'
import { PassageSchema } from '../domain/passage.ts'
import type { ClauseVectorIndex, Library, VectorIndex, WordIndex } from '../ports.ts'
import { readCurrentBuildId } from './current-build.ts'
import { CLAUSE_VECTORS_FOLDER, VECTORS_FOLDER, type IndexFile } from './index-layout.ts'
import { createLibrary } from './library.ts'
import type { Manifest } from './manifest.ts'
import { openClauseVectorIndex, openVectorIndex } from './vector-index.ts'
import { parseJson, readVerifiedBuild, type VerifiedBuild } from './verified-build.ts'
import { openWordIndex } from './word-index.ts'

/** An index read whole into memory: nothing of it is read from the disk afterwards, so a later ingest may remove it. */
export interface OpenIndex {
  buildId: string
  manifest: Manifest
  library: Library
  words: WordIndex
  vectors: VectorIndex
  clauseVectors: ClauseVectorIndex
}

/**
 * Opens the index that `INDEX_DIR/current` names, every file checked against its checksum. When an ingest switches to
 * another build meanwhile and removes this one, the other is opened. Throws IndexError: missing, corrupt or foreign.
 */
export async function openIndex(indexDir: string): Promise<OpenIndex> {
  const buildId = await readCurrentBuildId(indexDir)
  try {
    return await openBuild(indexDir, buildId)
  } catch (error) {
    const currentId = await readCurrentBuildId(indexDir)
    if (currentId === buildId) throw error
    return openBuild(indexDir, currentId)
  }
}

async function openBuild(indexDir: string, buildId: string): Promise<OpenIndex> {
  const build = await readVerifiedBuild(indexDir, buildId)
  const library = createLibrary({
    documents: parseFile(build, 'documents.json', z.array(DocumentTreeSchema)),
    passages: parseFile(build, 'passages.json', z.array(PassageSchema)),
    facts: parseFile(build, 'facts.json', z.array(FactSchema)),
    findings: parseFile(build, 'findings.json', z.array(FindingSchema)),
  })
  return {
    buildId,
    manifest: build.manifest,
    library,
    words: openStoredWords(build),
    ...(await openStoredVectors(build)),
  }
}

function parseFile<Content>(build: VerifiedBuild, file: IndexFile, schema: z.ZodType<Content>): Content {
  const parsed = schema.safeParse(parseJson(build.bytes(file), file))
  if (!parsed.success) throw new IndexError('corrupt', `tệp ${file} không đúng dạng`, { cause: parsed.error })
  return parsed.data
}

function openStoredWords(build: VerifiedBuild): WordIndex {
  try {
    return openWordIndex({
      words: build.bytes('words.json').toString('utf8'),
      vocabulary: build.bytes('vocabulary.json').toString('utf8'),
    })
  } catch (cause) {
    throw new IndexError('corrupt', 'chỉ mục từ không đúng dạng', { cause })
  }
}

async function openStoredVectors(
  build: VerifiedBuild,
): Promise<Pick<OpenIndex, 'vectors' | 'clauseVectors'>> {
  try {
    return {
      vectors: await openVectorIndex(join(build.folder, VECTORS_FOLDER)),
      clauseVectors: await openClauseVectorIndex(join(build.folder, CLAUSE_VECTORS_FOLDER)),
    }
  } catch (cause) {
    throw new IndexError('corrupt', 'không mở được chỉ mục vectơ', { cause })
  }
}
