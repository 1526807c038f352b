import { composeAboutAnswer } from './answer/follow-up/about-answer.ts'
import { composeReason } from './answer/follow-up/compose-reason.ts'
import { chosenEvidence } from './answer/follow-up/choice.ts'
import { auditNotes } from './answer/audit-notes.ts'
import { composeAnswer, composeNotFound } from './answer/compose.ts'
import type { Draft } from './answer/draft.ts'
import { quoteInEnglish, rejectInEnglish } from './answer/english-frame.ts'
import { phrasesIn } from './answer/english-phrases.ts'
import { finishAnswer } from './answer/finish.ts'
import { bestEvidence } from './answer/select-evidence.ts'
import { MAX_SUGGESTIONS, suggestFollowUps, suggestNear, suggestStarts } from './answer/suggestions.ts'
import { turnToRemember } from './answer/turn-to-remember.ts'
import { judgeEvidence, type Verdict } from './answer/verdict.ts'
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
import { forgetUnsaid } from './question/keep-terms.ts'
import { understandQuestion } from './question/understand.ts'
import { createRetrieve } from './retrieval/retrieve.ts'
import { surroundingsOf } from './retrieval/surroundings-of.ts'
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
  const titleOf = (documentId: string) => ports.library.document(documentId)?.title ?? documentId

  return async ({ question: typed, history }) => {
    const question = understandQuestion(typed, history, knowledge)
    const spoken = speakWithoutReport(question) ?? composeAboutAnswer(question, ports.library)
    const retrieval = spoken ? NOTHING : await retrieve(question)
    const chosen = chosenEvidence(question, retrieval.ranked)
    const best = chosen ?? bestEvidence(retrieval.ranked, question)
    const verdict = chosen ? CHOSEN : judgeEvidence(question, best, retrieval)
    const isEnglish = question.language === 'en'
    const composed =
      spoken ??
      composeReason(question, retrieval, ports.library) ??
      composeFor(question, best, verdict, retrieval, ports.library)
    const draft = isEnglish ? quoteInEnglish(composed) : composed
    const checked = finishAnswer(draft, titleOf, (passageId) => ports.library.factsOf(passageId))
    const finished = isEnglish ? rejectInEnglish(checked) : checked
    const suggestions = suggestFor(finished, question, retrieval, ports.library)
    const answer = {
      ...finished,
      notes: [...finished.notes, ...notesOn(finished, ports.library)],
      suggestions,
      ...(question.resolved ? { resolvedQuestion: question.resolved } : {}),
    }
    return {
      answer,
      turn: turnToRemember(forgetUnsaid(question, best?.inClause ?? []), answer, ports.library),
      trace: { question, retrieval, verdict },
    }
  }
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

function suggestFor(answer: Answer, question: Question, retrieval: Retrieval, library: Library): string[] {
  if (answer.status === 'answered') return suggestFollowUps(answer, library, question.language)
  const near = suggestNear(retrieval.ranked, library, question.language)
  return near.length > 0
    ? near
    : suggestStarts(library, question.typed.length, question.language).slice(0, MAX_SUGGESTIONS)
}

function composeFor(
  question: Question,
  best: Evidence | undefined,
  verdict: Verdict,
  retrieval: Retrieval,
  library: Library,
): Draft {
  if (!verdict.said) return composeNotFound(verdict, question.language)
  return best
    ? composeAnswer(question, best, retrieval, library)
    : composeNotFound(NOT_SAID, question.language)
}

/** What needs no report: greetings, and orders that are no questions. */
function speakWithoutReport(question: Question): Draft | null {
  const phrases = phrasesIn(question.language)
  const draft = (status: Draft['status'], opening: string): Draft => ({
    status,
    opening,
    statements: [],
    asList: false,
    notes: [],
  })
  if (question.intent === 'smalltalk') return draft('smalltalk', phrases.greeting)
  if (question.intent === 'attack') return draft('refused', phrases.refused)
  return null
}
