import {
  MAX_SUGGESTIONS,
  suggestChoices,
  suggestFollowUps,
  suggestNear,
  type Asked,
} from './answer/suggest/choose-suggestions.ts'
import type { SuggestionPool } from './answer/suggest/suggestion-pool.ts'
import { nearestFor } from './answer/verdict/nearest-stated.ts'
import type { Answer } from './domain/answer.ts'
import type { Question } from './domain/question.ts'
import type { Turn } from './domain/turn.ts'
import type { Found } from './find-evidence.ts'
import type { Library } from './ports.ts'

/** What goes on from an answer; where nothing was found, what is near, and where nothing is near, questions to start from. */
export function suggestNext(
  answer: Answer,
  question: Question,
  history: readonly Turn[],
  { retrieval, verdict }: Found,
  library: Library,
  pool: SuggestionPool,
): string[] {
  const { language } = question
  const asked = askedIn(question, history)
  if (answer.status === 'answered') return suggestFollowUps(answer, pool, library, asked, language)
  const choices = answer.status === 'clarify' ? suggestChoices(answer, pool, language) : []
  if (choices.length > 1) return choices.slice(0, MAX_SUGGESTIONS)
  const isFar = !verdict.said && nearestFor(verdict, retrieval) === null
  return suggestNear(isFar ? [] : retrieval.ranked, pool, library, asked, language)
}

/** What was asked in a conversation up to a question, itself included. */
function askedIn(question: Question, history: readonly Turn[]): Asked {
  const questions = [...history.map((turn) => turn.question), question]
  return {
    texts: questions.flatMap(({ typed, resolved }) => [typed, resolved ?? typed]),
    turn: question.typed.length,
  }
}
