import { composeReason } from './answer/follow-up/compose-reason.ts'
import { auditNotes } from './answer/audit-notes.ts'
import { composeDocuments, documentChoices, namingDocument } from './answer/compose/compose-documents.ts'
import { composeOrdered } from './answer/compose/compose-ordered.ts'
import { composeAnswer, composeNotFound } from './answer/compose.ts'
import type { Draft } from './answer/draft.ts'
import { quoteInEnglish, rejectInEnglish } from './answer/phrases/english-frame.ts'
import { finishAnswer } from './answer/finish.ts'
import { nearestFor } from './answer/verdict/nearest-stated.ts'
import { MAX_SUGGESTIONS } from './answer/suggest/choose-suggestions.ts'
import { createSuggestionPool, type SuggestionPool } from './answer/suggest/suggestion-pool.ts'
import { turnToRemember } from './answer/turn-to-remember.ts'
import type { Verdict } from './answer/verdict/verdict.ts'
import type { Answer } from './domain/answer.ts'
import type { Evidence, Retrieval } from './domain/evidence.ts'
import type { Question } from './domain/question.ts'
import type { Turn } from './domain/turn.ts'
import { createFind, NOT_SAID, NOTHING_FOUND } from './find-evidence.ts'
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
import { suggestNext } from './suggest-next.ts'
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

const ANSWERED_AS_TYPED: ReadonlySet<Question['intent']> = new Set(['smalltalk', 'attack', 'offtopic'])
/** Reasons of absence that only the words of the question give. */
const WORDS_ONLY: ReadonlySet<string> = new Set(['nothing', 'words'])
/**
 * The whole pipeline: understand → retrieve → judge → compose → verify. The one thing that channels call. Throws
 * OverloadedError when the embedding queue is full.
 */
export function createAsk(ports: AskPorts): Ask {
  const knowledge = {
    restorer: ports.restorer,
    cohesion: ports.cohesion,
    vocabulary: ports.words.vocabulary(),
    surroundingsOf: (passageIds: readonly string[]) => surroundingsOf(passageIds, ports.library),
    placeNames: placeNamesIn(ports.library.passages().map(({ text }) => text)),
  }
  const pool = ports.suggestions ?? createSuggestionPool()
  const titleOf = (documentId: string) => ports.library.document(documentId)?.title ?? documentId

  const identities = ports.library
    .documents()
    .map((document) => documentIdentity(document, ports.library.passagesOf(document.id)))
  const find = createFind(createRetrieve(ports), ports.library, identities)

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
    const inMeant = spoken ? NOTHING_FOUND : await find(question, meant.documentIds)
    // A new question may leave the document of the conversation when it says nothing on it; its answer names another.
    const found = spoken || isBound || inMeant.verdict.said ? inMeant : await find(question, null)
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
        : suggestNext(finished, question, told, found, ports.library, pool)
    const understood = resolvedQuestionOf(question)
    const answer = {
      ...finished,
      notes: [...finished.notes, ...notesOn(finished, ports.library)],
      suggestions,
      ...(understood === null ? {} : { resolvedQuestion: understood }),
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

/** The question as completed or corrected; what is answered without a report was not. */
function resolvedQuestionOf({ intent, resolved, corrected }: Question): string | null {
  return ANSWERED_AS_TYPED.has(intent) ? null : (resolved ?? corrected)
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
