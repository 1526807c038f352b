import type { DocumentTree, SourceDocument } from '../../src/domain/document.ts'
import type { Passage } from '../../src/domain/passage.ts'
import { sha256Of } from '../../src/store/index-layout.ts'
import type { BuildStages } from '../../ingest/build-stages.ts'
import { readSources } from '../../ingest/read/read-sources.ts'
import { sampleDocument, sampleFact, samplePassage, wordVector } from '../src/store/sample-content.ts'

export interface SmallStages extends BuildStages {
  /** Every text that was embedded, in order. */
  readonly embedded: string[]
  readonly isEmbedderOpen: () => boolean
}

/** A whole pipeline that is small and quick: a passage a line, a fact a number, vectors made of words. */
export function createSmallStages(given: Partial<BuildStages> = {}): SmallStages {
  const embedded: string[] = []
  let open = 0
  return {
    embedded,
    isEmbedderOpen: () => open > 0,
    readSources,
    parseDocument,
    cutPassages,
    extractFacts: (passages) =>
      passages.flatMap((passage) =>
        Array.from(passage.text.matchAll(/\d+ tỷ đồng/gu), ([text]) => sampleFact(passage, text)),
      ),
    auditDocument: () => [],
    modelVersion: 'word-vectors@1',
    openEmbedder: () => {
      open += 1
      return Promise.resolve({
        embedPassage: (text) => {
          embedded.push(text)
          return Promise.resolve([...wordVector(text)])
        },
        close: () => {
          open -= 1
          return Promise.resolve()
        },
      })
    },
    ...given,
  }
}

function parseDocument({ id, fileName, text }: SourceDocument): DocumentTree {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const blocks = lines.map((line, place) => ({
    id: `b${place}`,
    kind: 'paragraph' as const,
    label: '',
    text: line,
    spans: [],
    marks: [],
    cells: null,
    parentId: null,
  }))
  const root = { id: 's0', label: '', title: '', level: 0, spans: [], marks: [], blocks, children: [] }
  return sampleDocument({ id, fileName, title: lines[0] ?? '', root })
}

function cutPassages(tree: DocumentTree): Passage[] {
  return tree.root.blocks.map((block, order) =>
    samplePassage(block.text, {
      id: `${tree.id}.${sha256Of(block.text).slice(0, 8)}-${order}`,
      documentId: tree.id,
      order,
      blockId: block.id,
    }),
  )
}
