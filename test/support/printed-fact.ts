import { extractFacts } from '../../ingest/facts/extract-facts.ts'
import { parseDocument } from '../../ingest/parse/parse-document.ts'
import { cutPassages } from '../../ingest/passages/cut-passages.ts'
import type { Fact } from '../../src/domain/fact.ts'

/** The figures that the real stages of the ingest read in a sentence of a report of 2023. */
export function factsIn(sentence: string): Fact[] {
  const text = `BÁO CÁO\n\nKết quả công tác năm 2023\n\n# I. KẾT QUẢ NĂM 2023\n\n${sentence}\n`
  const tree = parseDocument({
    id: 'bao-cao',
    fileName: 'bao-cao.md',
    format: 'markdown',
    sha256: '',
    text: text.normalize('NFC'),
  })
  const passages = cutPassages(tree).filter((passage) => passage.kind === 'paragraph')
  return extractFacts(passages, tree.title)
}

/** A plain figure to compute with; `change` says what the test is about. */
export function madeUpFact(change: Partial<Fact> = {}): Fact {
  const value = change.value ?? '1'
  return {
    start: 0,
    end: 1,
    text: value,
    value,
    valueTo: null,
    outOf: null,
    unit: 'hộ',
    baseValue: value,
    baseValueTo: null,
    baseUnit: 'hộ',
    dimension: 'count',
    bound: 'exact',
    direction: null,
    rule: 'plain',
    factId: `fact ${value} ${change.period ?? ''}`,
    documentId: 'bao-cao',
    passageId: 'bao-cao.1',
    label: 'Hộ nghèo',
    qualifiers: [],
    period: '2023',
    status: 'actual',
    relation: 'value',
    comparedTo: null,
    groupId: `group ${value}`,
    parentId: null,
    origin: { label: 'stated', period: 'stated', unit: 'stated' },
    ...change,
  }
}
