import { createHash } from 'node:crypto'
import { clauseTextsOf } from '../../../ingest/embedding-text.ts'
import type { DocumentTree } from '../../../src/domain/document.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { Passage } from '../../../src/domain/passage.ts'
import { sha256Of } from '../../../src/store/index-layout.ts'
import type { IndexContent } from '../../../src/store/write-index.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'

const DIMENSIONS = 64

/** A passage of one clause, as `cutPassages` would give it. */
export function samplePassage(text: string, given: Partial<Passage> = {}): Passage {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return {
    id: `bao-cao.${hash}`,
    documentId: 'bao-cao',
    order: 0,
    kind: 'paragraph',
    sectionId: 's1',
    sectionPath: ['I. KẾT QUẢ'],
    blockId: 'b1',
    blockStart: 0,
    text,
    clauses: [{ start: 0, end: text.length }],
    marks: [],
    cells: null,
    context: { lead: [], anchor: null },
    noteId: null,
    footnote: null,
    ...given,
  }
}

export function sampleFact(passage: Passage, text: string, given: Partial<Fact> = {}): Fact {
  const start = passage.text.indexOf(text)
  return {
    factId: `${passage.id}.${start}`,
    documentId: passage.documentId,
    passageId: passage.id,
    start,
    end: start + text.length,
    text,
    value: '331',
    valueTo: null,
    outOf: null,
    unit: 'tỷ đồng',
    baseValue: '331000000000',
    baseValueTo: null,
    baseUnit: 'đồng',
    dimension: 'money',
    bound: 'exact',
    direction: null,
    rule: 'quantity',
    label: 'Doanh thu du lịch',
    qualifiers: [],
    period: '2021',
    status: 'actual',
    relation: 'value',
    comparedTo: null,
    groupId: 'g1',
    parentId: null,
    origin: { label: 'stated', period: 'stated', unit: 'stated' },
    ...given,
  }
}

export function sampleDocument(given: Partial<DocumentTree> = {}): DocumentTree {
  return {
    id: 'bao-cao',
    fileName: 'bao-cao.md',
    title: 'BÁO CÁO KINH TẾ - XÃ HỘI',
    letterhead: [],
    root: { id: 's0', label: '', title: '', level: 0, spans: [], marks: [], blocks: [], children: [] },
    notes: [],
    signature: [],
    oddities: [],
    ...given,
  }
}

/** A small but real embedding: every word adds to a place of its own, so texts that share words are near. */
export function wordVector(text: string): Float32Array {
  const sums = Array.from({ length: DIMENSIONS }, () => 0)
  for (const { folded } of wordsOf(text)) {
    const place = createHash('sha256').update(folded).digest().readUInt16LE(0) % DIMENSIONS
    sums[place] = (sums[place] ?? 0) + 1
  }
  const length = Math.hypot(...sums) || 1
  return Float32Array.from(sums, (sum) => sum / length)
}

/** What an index of these texts holds, one passage a text. */
export function sampleContent(texts: readonly string[]): IndexContent {
  const passages = texts.map((text, order) => samplePassage(text, { order }))
  return {
    documents: [sampleDocument()],
    passages,
    facts: [],
    findings: [],
    vectors: texts.map(wordVector),
    clauseVectors: passages.flatMap(clauseTextsOf).map(wordVector),
    embeddings: new Map(texts.map((text) => [sha256Of(text), wordVector(text)])),
  }
}
