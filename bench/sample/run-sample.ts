import { extractFacts } from '../../ingest/facts/extract-facts.ts'
import { parseDocument } from '../../ingest/parse/parse-document.ts'
import { cutPassages } from '../../ingest/passages/cut-passages.ts'
import { readSources } from '../../ingest/read/read-sources.ts'
import type { Fact } from '../../src/domain/fact.ts'
import type { Passage } from '../../src/domain/passage.ts'
import { readLabelledPassages } from './labelled-passage.ts'
import { factsInside } from './locate-facts.ts'
import { compareFigures, scoreOf, type Comparison, type SampleScore } from './score-sample.ts'

export type Half = 'open' | 'aside'
export type Origin = 'report' | 'others'

export interface SampleCell {
  half: Half
  origin: Origin
  passages: number
  score: SampleScore
}

export interface SampleResult {
  cells: SampleCell[]
  /** Labelled passages whose text is in no document any more. */
  lost: number
  /** What differs in the open half. Of the half kept aside only sums may be seen. */
  open: { passageId: string; comparison: Comparison }[]
  /** Time of extraction alone, by document. */
  extractionMs: Record<string, number>
}

interface Extracted {
  origin: Origin
  passages: Passage[]
  facts: Fact[]
}

const FOLDERS: readonly [string, Origin][] = [
  ['seeds', 'report'],
  ['test/eval/documents', 'others'],
]
const FIXTURES = 'test/fixtures/labelled-figures'

/** Extracts every document at hand and compares with the labelled sample. Reads files; measures the time of extraction. */
export async function runSample(): Promise<SampleResult> {
  const documents = new Map<string, Extracted>()
  const extractionMs: Record<string, number> = {}
  for (const [folder, origin] of FOLDERS) {
    for (const source of (await readSources(folder)).sources) {
      const tree = parseDocument(source)
      const passages = cutPassages(tree)
      const start = performance.now()
      const facts = extractFacts(passages, tree.title)
      extractionMs[source.id] = performance.now() - start
      documents.set(source.id, { origin, passages, facts })
    }
  }
  const cells: SampleCell[] = []
  const open: SampleResult['open'] = []
  let lost = 0
  for (const half of ['open', 'aside'] as const) {
    const compared: Record<Origin, Comparison[][]> = { report: [], others: [] }
    for (const labelled of await readLabelledPassages(`${FIXTURES}/${half}.jsonl`)) {
      const document = documents.get(labelled.documentId)
      const inside = document && factsInside(labelled, document.passages, document.facts)
      if (!document || !inside) {
        lost += 1
        continue
      }
      const comparisons = compareFigures(labelled.text, labelled.figures, inside)
      compared[document.origin].push(comparisons)
      if (half === 'open')
        open.push(...comparisons.map((comparison) => ({ passageId: labelled.passageId, comparison })))
    }
    for (const origin of ['report', 'others'] as const) {
      const passages = compared[origin].length
      cells.push({ half, origin, passages, score: scoreOf(compared[origin].flat()) })
    }
  }
  return { cells, lost, open, extractionMs }
}
