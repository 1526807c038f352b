import type { Computation } from '../domain/computation.ts'
import type { Question } from '../domain/question.ts'

/** A question without some of its terms: what points at the others by their place points at the new one. */
export function keepTerms(question: Question, isKept: (place: number) => boolean): Question {
  const kept = question.terms.flatMap((_, place) => (isKept(place) ? [place] : []))
  if (kept.length === question.terms.length) return question
  const newPlace = new Map(kept.map((place, order) => [place, order]))
  const isWhole = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, offset) => from + offset).every((place) => newPlace.has(place))
  return {
    ...question,
    terms: kept.flatMap((place) => {
      const term = question.terms[place]
      if (!term) return []
      const joinsNext = term.joinsNext && newPlace.has(place + 1)
      return [{ ...term, joinsNext, cohesion: joinsNext ? term.cohesion : 0 }]
    }),
    alternatives: question.alternatives.flatMap((alternative) => {
      const from = newPlace.get(alternative.from)
      return from !== undefined && isWhole(alternative.from, alternative.to)
        ? [{ ...alternative, from, to: from + alternative.to - alternative.from }]
        : []
    }),
    focus: question.focus.flatMap((place) => newPlace.get(place) ?? []),
    computation: question.computation && keepSides(question.computation, kept, newPlace),
  }
}

function keepSides(
  computation: Computation,
  kept: readonly number[],
  newPlace: ReadonlyMap<number, number>,
): Computation {
  return {
    ...computation,
    sides: computation.sides.flatMap(({ from, to }) => {
      const inside = kept
        .filter((place) => place >= from && place < to)
        .map((place) => newPlace.get(place) ?? 0)
      const [first] = inside
      return first === undefined ? [] : [{ from: first, to: first + inside.length }]
    }),
    head: computation.head === null ? null : (newPlace.get(computation.head) ?? null),
  }
}

/** Said so surely, an inherited word was spoken of; less is a look-alike or a heading. */
const SPOKEN_OF = 0.5

/**
 * Of what a question about another thing inherited, only what its answer itself spoke of goes on. `said` tells of every term how
 * surely the answering clause says it.
 */
export function forgetUnsaid(question: Question, said: readonly number[]): Question {
  if (question.followUp?.kind !== 'other' || !question.followUp.namesSomething) return question
  return keepTerms(question, (place) => {
    const term = question.terms[place]
    return term?.isInherited !== true || term.isLight || (said[place] ?? 1) > SPOKEN_OF
  })
}
