import { missesYear, ownYears } from './answer/absence/unsaid-year.ts'
import { bestEvidence } from './answer/evidence/select-evidence.ts'
import { chosenEvidence } from './answer/follow-up/choice.ts'
import { answeringDocuments, type DocumentEvidence } from './answer/verdict/choose-document.ts'
import { asksUncoveredYear, coveredYears } from './answer/verdict/covered-years.ts'
import { judgeEvidence, type Verdict } from './answer/verdict/verdict.ts'
import type { Evidence, Retrieval } from './domain/evidence.ts'
import type { Question } from './domain/question.ts'
import type { Library } from './ports.ts'
import type { DocumentIdentity } from './domain/document-identity.ts'
import type { Retrieve } from './retrieval/retrieve.ts'

/** What was found for a question; `answering`: the documents that answer one that names none. */
export interface Found {
  retrieval: Retrieval
  best: Evidence | undefined
  verdict: Verdict
  answering: readonly DocumentEvidence[]
}

const CHOSEN = { said: true, certainty: 1 } as const satisfies Verdict
export const NOT_SAID = {
  said: false,
  certainty: 1,
  reason: 'nothing',
  missing: '',
} as const satisfies Verdict
const OTHER_YEAR = { said: false, certainty: 1, reason: 'period', missing: '' } as const satisfies Verdict

/** What stands for an answer that needs no search. */
export const NOTHING_FOUND: Found = {
  retrieval: { ranked: [], termWeights: [], pairWeights: [] },
  best: undefined,
  verdict: NOT_SAID,
  answering: [],
}

/** Finds what documents say on a question and judges whether they say it; `documentIds` null means all of them. */
export function createFind(
  retrieve: Retrieve,
  library: Library,
  identities: readonly DocumentIdentity[],
): (question: Question, documentIds: readonly string[] | null) => Promise<Found> {
  const isOfOtherYear = createOtherYear(library)
  return async (question, documentIds) => {
    const retrieval = await retrieve(question, documentIds)
    const chosen = chosenEvidence(question, retrieval.ranked)
    const best = chosen ?? bestEvidence(retrieval.ranked, question)
    const judged =
      best && isOfOtherYear(question, best) ? OTHER_YEAR : judgeEvidence(question, best, retrieval)
    const together = { retrieval, best, verdict: chosen ? CHOSEN : judged }
    if (identities.length < 2 || documentIds?.length === 1) return { ...together, answering: [] }
    const answering = answeringDocuments(question, retrieval, identities)
    const [first] = answering
    return first ? { ...first, answering } : { ...together, answering }
  }
}

/** Whether a question asks for a year that the document of the evidence does not speak of. Remembers the years of documents. */
function createOtherYear(library: Library): (question: Question, best: Evidence) => boolean {
  const years = new Map<string, Record<'covered' | 'own', ReadonlySet<number>>>()
  return (question, best) => {
    const { documentId } = best.passage
    const known = years.get(documentId) ?? {
      covered: coveredYears(library, documentId),
      own: ownYears(library, documentId),
    }
    years.set(documentId, known)
    return asksUncoveredYear(question, known.covered) || missesYear(question, best, known.own)
  }
}
