import { candidateQuestions, inEnglish } from './answer/suggest/candidate-questions.ts'
import type { SuggestionPool } from './answer/suggest/suggestion-pool.ts'
import type { Ask } from './ask.ts'
import type { Answer } from './domain/answer.ts'
import { OverloadedError } from './domain/errors.ts'
import type { Suggestion } from './domain/suggestion.ts'
import type { Library } from './ports.ts'

/** What is suggested has a short answer; a section is told in as many lines as a list has. */
const MAX_ANSWER_CHARACTERS = 600
const MAX_SECTION_CHARACTERS = 2000

export interface Verifying {
  library: Library
  pool: SuggestionPool
  ask: Ask
  /** Resolves when nobody is being answered; false when the service ends. */
  untilIdle: () => Promise<boolean>
}

export interface SuggestionVerifier {
  /** Asks the next ones until so many more are verified or none is left. */
  verifySome(count: number): Promise<void>
  /** The same, those whose answers stand in the given passages first. */
  verifyNear(passageIds: ReadonlySet<string>, count: number): Promise<void>
  /** Asks all that are left, in Vietnamese and then in English, between the questions of people. */
  verifyAll(): Promise<void>
}

/**
 * Asks candidate questions and puts into the pool those that are answered by the figure or the section they were made from. What is
 * suggested is so verified by the very program and weights that will answer it.
 */
export function createSuggestionVerifier({ library, pool, ask, untilIdle }: Verifying): SuggestionVerifier {
  let left: readonly Suggestion[] = candidateQuestions(library)
  const verified: Suggestion[] = []

  const verify = async (candidate: Suggestion): Promise<boolean> => {
    try {
      const { answer } = await ask({ question: candidate.text, history: [] })
      const isRight = answersIt(answer, candidate)
      if (isRight) pool.add(candidate)
      return isRight
    } catch (error) {
      // People's questions fill the queue: this one is not suggested.
      if (error instanceof OverloadedError) return false
      throw error
    }
  }
  const takeNext = async (): Promise<boolean> => {
    const [next, ...others] = left
    if (!next) return false
    left = others
    const isRight = await verify(next)
    if (isRight) verified.push(next)
    return isRight
  }
  const verifySome = async (count: number): Promise<void> => {
    for (let found = 0; found < count && left.length > 0; ) if (await takeNext()) found += 1
  }
  return {
    verifySome,
    verifyNear: async (passageIds, count) => {
      const isNear = (candidate: Suggestion) => candidate.passageIds.some((id) => passageIds.has(id))
      left = [...left.filter(isNear), ...left.filter((candidate) => !isNear(candidate))]
      await verifySome(count)
    },
    verifyAll: async () => {
      while (left.length > 0 && (await untilIdle())) await takeNext()
      for (const candidate of verified) {
        const english = inEnglish(candidate, library)
        if (english && (await untilIdle())) await verify(english)
      }
    },
  }
}

function answersIt({ status, answer, figures, citations }: Answer, candidate: Suggestion): boolean {
  const isSection = candidate.factId === null
  if (status !== 'answered' || answer.length > (isSection ? MAX_SECTION_CHARACTERS : MAX_ANSWER_CHARACTERS))
    return false
  if (isSection)
    return (
      citations.length > 0 && citations.every(({ passageId }) => candidate.passageIds.includes(passageId))
    )
  const given = figures.filter(({ role, citation }) => role === 'answer' && citation === 1)
  return given.some(({ factId }) => factId === candidate.factId)
}
