import type { Fact } from '../../src/domain/fact.ts'
import type { Passage } from '../../src/domain/passage.ts'
import type { Span } from '../../src/domain/span.ts'
import { readTables, type Table } from './tables/table.ts'

/** A sentence of a passage with the figures that it prints. All offsets are those of the passage. */
export interface Sentence extends Span {
  passage: Passage
  text: string
  /** In order of their place. */
  facts: readonly Fact[]
}

/** A note with the parts that its text was cut into. */
export interface AuditedNote {
  noteId: string
  passages: readonly Passage[]
  sentences: readonly Sentence[]
}

/** A document as the checks read it: running text by sentences, tables by rows. Of one document only. */
export interface AuditedDocument {
  documentId: string
  passages: readonly Passage[]
  passageById: ReadonlyMap<string, Passage>
  factsByPassage: ReadonlyMap<string, readonly Fact[]>
  /** Of running text, notes included, in document order. */
  sentences: readonly Sentence[]
  notes: readonly AuditedNote[]
  tables: readonly Table[]
}

/** Letterhead and signature hold numbers of papers and copies. */
const isProse = ({ kind }: Passage) => kind !== 'row' && kind !== 'letterhead' && kind !== 'signature'

export function readDocument(
  documentId: string,
  passages: readonly Passage[],
  facts: readonly Fact[],
): AuditedDocument {
  const factsByPassage = new Map<string, Fact[]>()
  for (const fact of facts) {
    factsByPassage.set(fact.passageId, [...(factsByPassage.get(fact.passageId) ?? []), fact])
  }
  for (const ofPassage of factsByPassage.values()) ofPassage.sort((a, b) => a.start - b.start)
  const sentences = passages
    .filter(isProse)
    .flatMap((passage) => sentencesOf(passage, factsByPassage.get(passage.id) ?? []))
  return {
    documentId,
    passages,
    passageById: new Map(passages.map((passage) => [passage.id, passage])),
    factsByPassage,
    sentences,
    notes: notesOf(passages, sentences),
    tables: readTables(passages, factsByPassage),
  }
}

const SENTENCE_END = /[.!?…]["”’)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*(?:\[\^?\d+\])*$/u

/** Clauses joined up to the end of their sentence; between two clauses of one sentence stands ";" or "trong đó". */
function sentencesOf(passage: Passage, facts: readonly Fact[]): Sentence[] {
  const spans: Span[] = []
  let start: number | null = null
  for (const [index, clause] of passage.clauses.entries()) {
    start ??= clause.start
    const isLast = index === passage.clauses.length - 1
    if (!isLast && !SENTENCE_END.test(passage.text.slice(clause.start, clause.end))) continue
    spans.push({ start, end: clause.end })
    start = null
  }
  return spans.map((span) => ({
    ...span,
    passage,
    text: passage.text.slice(span.start, span.end),
    facts: facts.filter((fact) => fact.start >= span.start && fact.end <= span.end),
  }))
}

function notesOf(passages: readonly Passage[], sentences: readonly Sentence[]): AuditedNote[] {
  const byNote = new Map<string, Passage[]>()
  for (const passage of passages) {
    if (passage.noteId === null) continue
    byNote.set(passage.noteId, [...(byNote.get(passage.noteId) ?? []), passage])
  }
  return Array.from(byNote, ([noteId, parts]) => ({
    noteId,
    passages: parts,
    sentences: sentences.filter(({ passage }) => passage.noteId === noteId),
  }))
}
