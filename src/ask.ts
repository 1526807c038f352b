import { composeReason } from './answer/follow-up/compose-reason.ts'
import { chosenEvidence } from './answer/follow-up/choice.ts'
import { auditNotes } from './answer/audit-notes.ts'
import { answeringDocuments, type DocumentEvidence } from './answer/verdict/choose-document.ts'
import { composeDocuments, documentChoices, namingDocument } from './answer/compose/compose-documents.ts'
import { composeOrdered } from './answer/compose/compose-ordered.ts'
import { composeAnswer, composeNotFound } from './answer/compose.ts'
import { missesYear, ownYears } from './answer/absence/unsaid-year.ts'
import { asksUncoveredYear, coveredYears } from './answer/verdict/covered-years.ts'
import type { Draft } from './answer/draft.ts'
import { quoteInEnglish, rejectInEnglish } from './answer/phrases/english-frame.ts'
import { finishAnswer } from './answer/finish.ts'
import { nearestStated } from './answer/verdict/nearest-stated.ts'
import { bestEvidence } from './answer/evidence/select-evidence.ts'
import {
  MAX_SUGGESTIONS,
  suggestChoices,
  suggestFollowUps,
  suggestNear,
  type Asked,
} from './answer/suggest/choose-suggestions.ts'
import { createSuggestionPool, type SuggestionPool } from './answer/suggest/suggestion-pool.ts'
import { turnToRemember } from './answer/turn-to-remember.ts'
import { judgeEvidence, type Verdict } from './answer/verdict/verdict.ts'
import type { Answer } from './domain/answer.ts'
import type { Evidence, Retrieval } from './domain/evidence.ts'
import type { Question } from './domain/question.ts'
import type { Turn } from './domain/turn.ts'
import type {
  DiacriticsRestorer,
  Embedder,
  Library,
  VectorIndex,
  WordIndex,
  ClauseVectorIndex,
} from './ports.ts'
import { documentsMeant } from './question/documents-meant.ts'
import { forgetUnsaid } from './question/keep-terms.ts'
import { understandQuestion } from './question/understand.ts'
import { documentIdentity } from './retrieval/document-identity.ts'
import { createRetrieve } from './retrieval/retrieve.ts'
import { surroundingsOf } from './retrieval/surroundings-of.ts'
import { tellWithoutSearch } from './tell-without-search.ts'
import { placeNamesIn } from './vietnamese/place-names.ts'
import type { WordCohesion } from './vietnamese/word-cohesion.ts'

export interface AskPorts {
  library: Library
  words: WordIndex
  vectors: VectorIndex
  clauseVectors: ClauseVectorIndex
  embedder: Embedder
  restorer: DiacriticsRestorer
  cohesion: WordCohesion
  /** Questions to suggest; without any, nothing is suggested. */
  suggestions?: SuggestionPool
}

export interface AskRequest {
  question: string
  /** Earlier turns of the conversation, oldest first. */
  history: readonly Turn[]
}

/** Every step of an answer, for `--explain`. */
export interface AskTrace {
  question: Question
  retrieval: Retrieval
  verdict: Verdict
}

export interface AskResult {
  answer: Answer
  /** What the conversation should remember. */
  turn: Turn
  trace: AskTrace
}

export type Ask = (request: AskRequest) => Promise<AskResult>

const NOTHING: Retrieval = { ranked: [], termWeights: [], pairWeights: [] }
const CHOSEN = { said: true, certainty: 1 } as const satisfies Verdict
const NOT_SAID = { said: false, certainty: 1, reason: 'nothing', missing: '' } as const satisfies Verdict
const NOTHING_FOUND: Found = { retrieval: NOTHING, best: undefined, verdict: NOT_SAID, answering: [] }
/** Below this the best evidence is mostly about something else altogether. */
const NEAR_CERTAINTY = 0.1
/** Reasons of absence that only the words of the question give. */
const WORDS_ONLY: ReadonlySet<string> = new Set(['nothing', 'words'])
const OTHER_YEAR = { said: false, certainty: 1, reason: 'period', missing: '' } as const satisfies Verdict

/**
 * The whole pipeline: understand → retrieve → judge → compose → verify. The one thing that channels call. Throws
 * OverloadedError when the embedding queue is full.
 */
export function createAsk(ports: AskPorts): Ask {
  const retrieve = createRetrieve(ports)
  const knowledge = {
    restorer: ports.restorer,
    cohesion: ports.cohesion,
    vocabulary: ports.words.vocabulary(),
    surroundingsOf: (passageIds: readonly string[]) => surroundingsOf(passageIds, ports.library),
    placeNames: placeNamesIn(ports.library.passages().map(({ text }) => text)),
  }
  const pool = ports.suggestions ?? createSuggestionPool()
  const years = new Map<string, Record<'covered' | 'own', ReadonlySet<number>>>()
  const yearsOf = (documentId: string) => {
    const known = years.get(documentId) ?? {
      covered: coveredYears(ports.library, documentId),
      own: ownYears(ports.library, documentId),
    }
    years.set(documentId, known)
    return known
  }
  const isOfOtherYear = (question: Question, best: Evidence) => {
    const { covered, own } = yearsOf(best.passage.documentId)
    return asksUncoveredYear(question, covered) || missesYear(question, best, own)
  }
  const titleOf = (documentId: string) => ports.library.document(documentId)?.title ?? documentId

  const identities = ports.library
    .documents()
    .map((document) => documentIdentity(document, ports.library.passagesOf(document.id)))

  const search = async (question: Question, documentIds: readonly string[] | null): Promise<Found> => {
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

  return async ({ question: typed, history: told }) => {
    const meant = documentsMeant(typed, told, identities)
    // A suggested question stands by itself, however short it is.
    const history = pool.has(typed) ? [] : told
    const question = {
      ...understandQuestion(meant.rest, history, knowledge),
      typed: typed.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    }
    const spoken = tellWithoutSearch(question, history, meant.documentIds, ports.library)
    const isBound = meant.isNamed || question.resolved !== null || meant.documentIds === null
    const inMeant = spoken ? NOTHING_FOUND : await search(question, meant.documentIds)
    // A new question may leave the document of the conversation when it says nothing on it; its answer names another.
    const found = spoken || isBound || inMeant.verdict.said ? inMeant : await search(question, null)
    const { retrieval, best, verdict, answering } = found
    const isEnglish = question.language === 'en'
    const isOpen =
      identities.length > 1 && !meant.isNamed && found.best?.passage.documentId !== meant.documentIds?.[0]
    const composed =
      spoken ??
      composeReason(question, retrieval, ports.library) ??
      (answering.length > 1
        ? composeDocuments(question, answering, ports.library, identities)
        : composeFor(question, best, verdict, retrieval, ports.library))
    const quoted = isEnglish ? quoteInEnglish(composed) : composed
    const draft =
      isOpen && best && answering.length < 2
        ? namingDocument(quoted, best.passage.documentId, identities, question.language)
        : quoted
    const checked = finishAnswer(draft, titleOf, (passageId) => ports.library.factsOf(passageId))
    const finished = isEnglish ? rejectInEnglish(checked) : checked
    const suggestions =
      answering.length > 1
        ? documentChoices(question, answering, identities).slice(0, MAX_SUGGESTIONS)
        : suggestFor(finished, question, found, ports.library, pool, askedIn(question, told))
    const answer = {
      ...finished,
      notes: [...finished.notes, ...notesOn(finished, ports.library)],
      suggestions,
      ...(question.resolved ? { resolvedQuestion: question.resolved } : {}),
    }
    const documentIds =
      answer.status === 'answered'
        ? [...new Set(answer.citations.map(({ documentId }) => documentId))]
        : [...(meant.documentIds ?? [])]
    const remembered = turnToRemember(forgetUnsaid(question, best?.inClause ?? []), answer, ports.library)
    return {
      answer,
      turn: { ...remembered, documentIds },
      trace: { question, retrieval, verdict },
    }
  }
}

/** What was found for a question; `answering`: the documents that answer one that names none. */
interface Found {
  retrieval: Retrieval
  best: Evidence | undefined
  verdict: Verdict
  answering: readonly DocumentEvidence[]
}

/** Where the report disagrees with itself about what the answer shows. */
function notesOn({ figures, citations }: Answer, library: Library): string[] {
  return auditNotes(
    {
      facts: figures.flatMap(({ factId }) => library.fact(factId) ?? []),
      quotes: citations.flatMap(({ passageId, start, end }) => {
        const passage = library.passage(passageId)
        return passage ? [{ passage, quote: { start, end } }] : []
      }),
    },
    library,
  )
}

/** What was asked in a conversation up to a question, itself included. */
function askedIn(question: Question, history: readonly Turn[]): Asked {
  const questions = [...history.map((turn) => turn.question), question]
  return {
    texts: questions.flatMap(({ typed, resolved }) => [typed, resolved ?? typed]),
    turn: question.typed.length,
  }
}

/** What goes on from an answer; where nothing was found, what is near, and where nothing is near, questions to start from. */
function suggestFor(
  answer: Answer,
  { language }: Question,
  { retrieval, verdict }: Found,
  library: Library,
  pool: SuggestionPool,
  asked: Asked,
): string[] {
  if (answer.status === 'answered') return suggestFollowUps(answer, pool, library, asked, language)
  const choices = answer.status === 'clarify' ? suggestChoices(answer, pool, language) : []
  if (choices.length > 1) return choices.slice(0, MAX_SUGGESTIONS)
  const isFar = !verdict.said && nearestFor(verdict, retrieval) === null
  return suggestNear(isFar ? [] : retrieval.ranked, pool, library, asked, language)
}

function composeFor(
  question: Question,
  best: Evidence | undefined,
  verdict: Verdict,
  retrieval: Retrieval,
  library: Library,
): Draft {
  // Two things found under their own names are stated, whatever the words between them are.
  if (!verdict.said && best && question.judgement?.kind === 'sides' && WORDS_ONLY.has(verdict.reason)) {
    const compared = composeOrdered(question, best, retrieval, library)
    if (compared !== null) return compared
  }
  if (!verdict.said) return composeNotFound(verdict, question.language, nearestFor(verdict, retrieval))
  return best
    ? composeAnswer(question, best, retrieval, library)
    : composeNotFound(NOT_SAID, question.language)
}

/** An opinion has no near figure, where no word is found nothing is near, and what is far off is not near either. */
function nearestFor(
  { reason, certainty }: Exclude<Verdict, { said: true }>,
  { ranked }: Retrieval,
): string | null {
  const isFar = reason === 'opinion' || reason === 'nothing' || certainty < NEAR_CERTAINTY
  return isFar ? null : nearestStated(ranked)
}
