import type { DocumentTree, SourceDocument } from '../src/domain/document.ts'
import type { Fact } from '../src/domain/fact.ts'
import type { Finding } from '../src/domain/finding.ts'
import type { Passage } from '../src/domain/passage.ts'
import type { LibraryContent } from '../src/store/library.ts'
import type { BuildStages } from './build-stages.ts'
import type { IngestReporter } from './progress.ts'
import { throwIfStopped } from './throw-if-stopped.ts'

/** Parses the sources, cuts them into passages, takes the facts out and audits them, document by document. */
export function readContent(
  sources: readonly SourceDocument[],
  stages: Pick<BuildStages, 'parseDocument' | 'cutPassages' | 'extractFacts' | 'auditDocument'>,
  report: IngestReporter,
  signal: AbortSignal | undefined,
): LibraryContent {
  report.stage('parse')
  const parsed: { tree: DocumentTree; passages: Passage[] }[] = []
  for (const source of sources) {
    throwIfStopped(signal)
    const tree = stages.parseDocument(source)
    parsed.push({ tree, passages: stages.cutPassages(tree) })
    report.progress(parsed.length, sources.length)
  }
  report.stage('facts')
  const facts: Fact[] = []
  const findings: Finding[] = []
  for (const [place, { tree, passages }] of parsed.entries()) {
    throwIfStopped(signal)
    const ofDocument = stages.extractFacts(passages, tree.title)
    facts.push(...ofDocument)
    findings.push(...stages.auditDocument(passages, ofDocument))
    report.progress(place + 1, parsed.length)
  }
  return {
    documents: parsed.map(({ tree }) => tree),
    passages: parsed.flatMap(({ passages }) => passages),
    facts,
    findings,
  }
}
