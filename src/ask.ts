import { composeAnswer, composeNotFound } from './answer/compose.ts'
import type { Draft } from './answer/draft.ts'
import { finishAnswer } from './answer/finish.ts'
import { PHRASES } from './answer/phrases.ts'
import { bestEvidence } from './answer/select-evidence.ts'
import { MAX_SUGGESTIONS, suggestFollowUps, suggestNear, suggestStarts } from './answer/suggestions.ts'
import { judgeEvidence, type Verdict } from './answer/verdict.ts'
import type { Answer } from './domain/answer.ts'
import type { Evidence, Retrieval } from './domain/evidence.ts'
import type { Question } from './domain/question.ts'
import type { Turn } from './domain/turn.ts'
import type { DiacriticsRestorer, Embedder, Library, VectorIndex, WordIndex } from './ports.ts'
import { understandQuestion } from './question/understand.ts'
import { createRetrieve } from './retrieval/retrieve.ts'

export interface AskPorts {
  library: Library
  words: WordIndex
  vectors: VectorIndex
  embedder: Embedder
  restorer: DiacriticsRestorer
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
const NOT_SAID = { said: false, certainty: 1, reason: 'nothing', missing: '' } as const satisfies Verdict

/**
 * The whole pipeline: understand → retrieve → judge → compose → verify. The one thing that channels call. Throws
 * OverloadedError when the embedding queue is full.
 */
export function createAsk(ports: AskPorts): Ask {
  const retrieve = createRetrieve(ports)
  const knowledge = { restorer: ports.restorer, vocabulary: ports.words.vocabulary() }
  const titleOf = (documentId: string) => ports.library.document(documentId)?.title ?? documentId

  return async ({ question: typed, history }) => {
    const question = understandQuestion(typed, history, knowledge)
    const spoken = speakWithoutReport(question)
    const retrieval = spoken ? NOTHING : await retrieve(question)
    const best = bestEvidence(retrieval.ranked, question)
    const verdict = judgeEvidence(question, best, retrieval)
    const draft = spoken ?? composeFor(question, best, verdict, retrieval, ports.library)
    const finished = finishAnswer(draft, titleOf, (passageId) => ports.library.factsOf(passageId))
    const suggestions = suggestFor(finished, question, retrieval, ports.library)
    const answer = {
      ...finished,
      suggestions,
      ...(question.resolved ? { resolvedQuestion: question.resolved } : {}),
    }
    const passageIds = answer.citations.map((citation) => citation.passageId)
    return {
      answer,
      turn: { question, status: answer.status, passageIds },
      trace: { question, retrieval, verdict },
    }
  }
}

function suggestFor(answer: Answer, question: Question, retrieval: Retrieval, library: Library): string[] {
  if (answer.status === 'answered') return suggestFollowUps(answer, library)
  const near = suggestNear(retrieval.ranked, library)
  return near.length > 0 ? near : suggestStarts(library, question.typed.length).slice(0, MAX_SUGGESTIONS)
}

function composeFor(
  question: Question,
  best: Evidence | undefined,
  verdict: Verdict,
  retrieval: Retrieval,
  library: Library,
): Draft {
  if (!verdict.said) return composeNotFound(verdict)
  return best ? composeAnswer(question, best, retrieval, library) : composeNotFound(NOT_SAID)
}

/** What needs no report: greetings, and orders that are no questions. */
function speakWithoutReport(question: Question): Draft | null {
  const draft = (status: Draft['status'], opening: string): Draft => ({
    status,
    opening,
    statements: [],
    asList: false,
    notes: [],
  })
  if (question.intent === 'smalltalk') return draft('smalltalk', PHRASES.greeting)
  if (question.intent === 'attack') return draft('refused', PHRASES.refused)
  return null
}
