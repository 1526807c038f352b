import { verifyText } from '../../src/answer/verify/verify-text.ts'
import { seededRandom, shuffled } from '../seeded-random.ts'
import type { ChangeKind, RealAnswer } from './change.ts'
import { REWORDINGS } from './kinds/rewordings.ts'

export interface Trial {
  kind: string
  answer: RealAnswer
  text: string
  /** The first reason given; null when the text passed. */
  refused: string | null
}

export interface KindResult {
  kind: string
  keepsMeaning: boolean
  tried: number
  refused: number
}

const isRefused = ({ sources }: RealAnswer, text: string) => {
  const [first] = verifyText(text, sources).mismatches
  return first ? `${first.text}: ${first.reason}` : null
}

/**
 * Tries up to `limit` texts of a kind, drawn by the seed: half of them changed answers, half changed rewordings of answers
 * (rewordings that pass), so that no check for the very words of a quote would do.
 */
export function tryKind(
  kind: ChangeKind,
  answers: readonly RealAnswer[],
  seed: number,
  limit: number,
): Trial[] {
  const random = seededRandom(seed)
  const plain = answers.flatMap((answer) => kind.texts(answer, random).map((text) => ({ answer, text })))
  const reworded = kind.keepsMeaning
    ? []
    : answers
        .flatMap((answer) => rewordedOnce(answer, random))
        .flatMap((answer) => kind.texts(answer, random).map((text) => ({ answer, text })))
  const half = kind.keepsMeaning ? limit : limit / 2
  return [plain, reworded].flatMap((trials) =>
    shuffled(trials, random)
      .slice(0, half)
      .map((trial) => ({ kind: kind.name, ...trial, refused: isRefused(trial.answer, trial.text) })),
  )
}

function rewordedOnce(answer: RealAnswer, random: () => number): RealAnswer[] {
  const rewording = shuffled(REWORDINGS, random)
    .flatMap((kind) => kind.texts(answer, random))
    .find((text) => isRefused(answer, text) === null)
  return rewording === undefined ? [] : [{ ...answer, text: rewording }]
}

/** Answers of the service that are refused as they are. */
export function refusedAnswers(answers: readonly RealAnswer[]): Trial[] {
  return answers.flatMap((answer) => {
    const refused = isRefused(answer, answer.text)
    return refused === null ? [] : [{ kind: 'untouched', answer, text: answer.text, refused }]
  })
}

export function resultOf(kind: ChangeKind, trials: readonly Trial[]): KindResult {
  const refused = trials.filter((trial) => trial.refused !== null).length
  return { kind: kind.name, keepsMeaning: kind.keepsMeaning, tried: trials.length, refused }
}
