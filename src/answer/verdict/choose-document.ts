import type { DocumentIdentity } from '../../domain/document-identity.ts'
import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { bestEvidence } from '../evidence/select-evidence.ts'
import { judgeEvidence, type Verdict } from './verdict.ts'

/** A document whose evidence comes so near to the best may be meant as well. */
const SCORE_SHARE = 0.85
/** And it must be nearly as surely an answer. */
const CERTAINTY_MARGIN = 0.25
const MAX_DOCUMENTS = 4

/** What one document has to say to a question: evidence of several is never mixed. */
export interface DocumentEvidence {
  documentId: string
  best: Evidence
  retrieval: Retrieval
  verdict: Verdict
}

/**
 * The documents that answer a question which names none: the one that does so best first, the others only when they come near. Of those
 * that do, a year in the question chooses the documents of that year. Empty when none answers.
 */
export function answeringDocuments(
  question: Question,
  retrieval: Retrieval,
  identities: readonly DocumentIdentity[],
): DocumentEvidence[] {
  const found = [...new Set(retrieval.ranked.map(({ passage }) => passage.documentId))].flatMap(
    (documentId) => {
      const own = withinDocuments(retrieval, [documentId])
      const best = bestEvidence(own.ranked, question)
      return best ? [{ documentId, best, retrieval: own, verdict: judgeEvidence(question, best, own) }] : []
    },
  )
  const said = found.filter(({ verdict }) => verdict.said).sort((a, b) => b.best.score - a.best.score)
  const [first] = said
  if (!first) return []
  const near = said.filter(
    ({ best, verdict }) =>
      best.score >= first.best.score * SCORE_SHARE &&
      verdict.certainty >= first.verdict.certainty - CERTAINTY_MARGIN,
  )
  return ofYear(near, question, identities).slice(0, MAX_DOCUMENTS)
}

/** Only the evidence of these documents. */
function withinDocuments(retrieval: Retrieval, documentIds: readonly string[]): Retrieval {
  return {
    ...retrieval,
    ranked: retrieval.ranked.filter(({ passage }) => documentIds.includes(passage.documentId)),
  }
}

function ofYear(
  documents: readonly DocumentEvidence[],
  { periods }: Question,
  identities: readonly DocumentIdentity[],
): DocumentEvidence[] {
  const years = periods.map((period) => Number(period.slice(0, 4)))
  const fitting = documents.filter(({ documentId }) =>
    identities.some(
      (identity) => identity.documentId === documentId && identity.years.some((year) => years.includes(year)),
    ),
  )
  return fitting.length > 0 ? fitting : [...documents]
}
