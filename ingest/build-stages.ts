import type { DocumentTree, SourceDocument } from '../src/domain/document.ts'
import type { SourceError } from '../src/domain/errors.ts'
import type { Fact } from '../src/domain/fact.ts'
import type { Finding } from '../src/domain/finding.ts'
import type { Passage } from '../src/domain/passage.ts'
import { createLocalEmbeddings } from '../src/embedding/local-embeddings.ts'
import { embeddingModelVersion } from '../src/models/embedding-model.ts'
import { auditDocument } from './audit/audit-document.ts'
import { extractFacts } from './facts/extract-facts.ts'
import { parseDocument } from './parse/parse-document.ts'
import { cutPassages } from './passages/cut-passages.ts'
import { readSources } from './read/read-sources.ts'

/** An embedding model in memory, to be closed after use. */
export interface PassageEmbedder {
  /** Vector of one passage's text. */
  embedPassage(text: string): Promise<readonly number[]>
  close(): Promise<void>
}

/** What a build is made of; each stage takes values and gives values. */
export interface BuildStages {
  readSources(seedsDir: string): Promise<{ sources: SourceDocument[]; failures: SourceError[] }>
  parseDocument(source: SourceDocument): DocumentTree
  cutPassages(tree: DocumentTree): Passage[]
  /** Of the passages of one document. */
  extractFacts(passages: readonly Passage[], documentTitle: string): Fact[]
  /** Of one document: its passages and their facts. */
  auditDocument(passages: readonly Passage[], facts: readonly Fact[]): Finding[]
  /** Vectors of equal versions may stand in one index. */
  modelVersion: string
  openEmbedder(): Promise<PassageEmbedder>
}

/** The stages of the product, with the local model. */
export function createBuildStages(modelsDir: string): BuildStages {
  return {
    readSources,
    parseDocument,
    cutPassages,
    extractFacts,
    auditDocument,
    modelVersion: embeddingModelVersion(),
    openEmbedder: () => openLocalEmbedder(modelsDir),
  }
}

async function openLocalEmbedder(modelsDir: string): Promise<PassageEmbedder> {
  const embeddings = await createLocalEmbeddings({ modelsDir, queueLimit: 1 })
  return {
    embedPassage: async (text) => {
      const [vector] = await embeddings.embedDocuments([text])
      if (!vector) throw new Error('The model gave no vector')
      return vector
    },
    close: () => embeddings.close(),
  }
}
