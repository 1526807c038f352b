import type { DocumentTree } from '../domain/document.ts'
import type { Fact } from '../domain/fact.ts'
import type { Finding } from '../domain/finding.ts'
import type { Passage } from '../domain/passage.ts'
import type { Library } from '../ports.ts'

/** What an index holds to be read: documents in order of their ids, their passages, facts and findings in document order. */
export interface LibraryContent {
  documents: readonly DocumentTree[]
  passages: readonly Passage[]
  facts: readonly Fact[]
  findings: readonly Finding[]
}

/** The documents, passages, facts and findings of an index, in memory. */
export function createLibrary(content: LibraryContent): Library {
  const documents = new Map(content.documents.map((document) => [document.id, document]))
  const passages = new Map(content.passages.map((passage) => [passage.id, passage]))
  const facts = new Map(content.facts.map((fact) => [fact.factId, fact]))
  const findingsByFact = groupByFact(content.findings)
  const factsByPassage = groupByPassage(content.facts)
  const byDocument = groupBy(content.passages, ({ documentId }) => documentId)
  const bySection = groupBy(content.passages, sectionKey)
  const notes = content.passages.filter(({ noteId }) => noteId !== null)
  const notesByAnchor = groupBy(notes, ({ context }) => context.anchor?.passageId ?? '')
  return {
    passages: () => content.passages,
    passage: (id) => passages.get(id),
    passagesOf: (documentId) => byDocument.get(documentId) ?? [],
    inSectionOf: (place) => bySection.get(sectionKey(place)) ?? [],
    notesOf: (passageId) => notesByAnchor.get(passageId) ?? [],
    documents: () => content.documents,
    document: (id) => documents.get(id),
    factsOf: (passageId) => factsByPassage.get(passageId) ?? [],
    facts: () => content.facts,
    fact: (id) => facts.get(id),
    findings: () => content.findings,
    findingsOf: (factId) => findingsByFact.get(factId) ?? [],
  }
}

function groupByFact(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const grouped = new Map<string, Finding[]>()
  for (const finding of findings) {
    const factIds = [finding.printed, ...finding.operands].flatMap(({ factId }) => factId ?? [])
    for (const factId of new Set(factIds)) grouped.set(factId, [...(grouped.get(factId) ?? []), finding])
  }
  return grouped
}

function groupByPassage(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const grouped = groupBy(facts, ({ passageId }) => passageId)
  for (const group of grouped.values()) group.sort((a, b) => a.start - b.start || a.end - b.end)
  return grouped
}

const sectionKey = ({ documentId, sectionId }: Pick<Passage, 'documentId' | 'sectionId'>) =>
  `${documentId} ${sectionId}`

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const grouped = new Map<string, Item[]>()
  for (const item of items) {
    const group = grouped.get(keyOf(item))
    if (group) group.push(item)
    else grouped.set(keyOf(item), [item])
  }
  return grouped
}
