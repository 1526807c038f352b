import { auditDocument } from '../../../ingest/audit/audit-document.ts'
import { extractFacts } from '../../../ingest/facts/extract-facts.ts'
import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import { cutPassages } from '../../../ingest/passages/cut-passages.ts'
import type { SourceDocument } from '../../../src/domain/document.ts'
import type { Finding, FindingPlace, FindingVerdict } from '../../../src/domain/finding.ts'
import type { Passage } from '../../../src/domain/passage.ts'

export interface Audited {
  passages: readonly Passage[]
  findings: readonly Finding[]
}

/** A document through the real stages of the ingest and the audit. */
export function auditSource(source: SourceDocument): Audited {
  const tree = parseDocument(source)
  const passages = cutPassages(tree)
  return { passages, findings: auditDocument(passages, extractFacts(passages, tree.title)) }
}

const HEAD = `BÁO CÁO

Tình hình kinh tế - xã hội thành phố Hồng Giang năm 2023

I. KẾT QUẢ THỰC HIỆN

1. Tình hình chung

`

/** A made-up report of a city with the given paragraphs as its text. */
export function auditText(text: string): Audited {
  return auditSource({
    id: 'hong-giang',
    fileName: 'hong-giang.md',
    format: 'markdown',
    sha256: '',
    text: `${HEAD}${text}\n`.normalize('NFC'),
  })
}

/** Findings of one verdict as "printed → computed". */
export const told = ({ findings }: Audited, verdict: FindingVerdict): string[] =>
  findings
    .filter((finding) => finding.verdict === verdict)
    .map(({ printed, computed }) => `${printed.text} → ${computed.text}`)

export const contradictions = (text: string): string[] => told(auditText(text), 'contradiction')
export const consistent = (text: string): string[] => told(auditText(text), 'consistent')

/** The clause of a passage in which a place stands. */
export function quoteOf(place: FindingPlace, passages: readonly Passage[]): string {
  const passage = passages.find(({ id }) => id === place.passageId)
  if (passage === undefined) throw new Error(`no passage ${place.passageId}`)
  const clause = passage.clauses.find(({ start, end }) => start <= place.start && place.end <= end)
  return clause === undefined ? passage.text : passage.text.slice(clause.start, clause.end)
}
