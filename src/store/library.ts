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
  return {
    passages: () => content.passages,
    passage: (id) => passages.get(id),
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
  const grouped = new Map<string, Fact[]>()
  for (const fact of facts) {
    const group = grouped.get(fact.passageId)
    if (group) group.push(fact)
    else grouped.set(fact.passageId, [fact])
  }
  for (const group of grouped.values()) group.sort((a, b) => a.start - b.start || a.end - b.end)
  return grouped
}
