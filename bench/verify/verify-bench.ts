import { verifyText } from '../../src/answer/verify/verify-text.ts'
import type { Bench } from '../bench.ts'
import { formatPercentiles, percentilesOf } from '../percentiles.ts'
import type { RealAnswer } from './change.ts'
import { CHANGE_KINDS } from './kinds.ts'
import { collectRealAnswers, type Answered } from './real-answers.ts'
import { refusedAnswers, resultOf, tryKind, type KindResult, type Trial } from './run-changes.ts'

const SEED = 4
/** Changes of one kind; kinds with fewer places give all they have. */
const TRIES = 400

/** Changes the text of real answers in seeded ways and asks the verifier, which gets the text and the cited passages alone. */
export const verifyBench: Bench = {
  name: 'verify',
  byDefault: true,
  run: async () => {
    const answered = await collectRealAnswers()
    const refused = refusedAnswers(answered.answers)
    const shown = answered.answers.filter((answer) => !refused.some((trial) => trial.answer === answer))
    const tried = CHANGE_KINDS.map((kind, place) => {
      const trials = tryKind(kind, shown, SEED + place, TRIES)
      return {
        result: resultOf(kind, trials),
        wrong: trials.filter((trial) => isWrong(trial, kind.keepsMeaning)),
      }
    })
    const result = {
      asked: answered.asked,
      answers: answered.answers.length,
      corrected: answered.corrected,
      refused: refused.map(described),
      kinds: tried.map((kind) => kind.result),
      wrong: tried.flatMap((kind) => kind.wrong).map(described),
      milliseconds: {
        firstTime: percentilesOf(shown.map((answer) => timeOf(answer, true))),
        again: percentilesOf(shown.map((answer) => timeOf(answer, false))),
      },
    }
    return { result, text: formatResult(answered, result) }
  },
}

function isWrong(trial: Trial, keepsMeaning: boolean): boolean {
  return (trial.refused !== null) === keepsMeaning
}

function described({ kind, answer, text, refused }: Trial) {
  return { kind, id: answer.id, from: answer.text, text, refused }
}

/** Milliseconds to check an answer, its passages never read before or cited before. */
function timeOf({ text, sources }: RealAnswer, isFirst: boolean): number {
  const cited = isFirst
    ? sources.cited.map((one) => ({ ...one, passage: { ...one.passage } }))
    : sources.cited
  const before = performance.now()
  verifyText(text, { ...sources, cited })
  return performance.now() - before
}

interface Result {
  refused: readonly { id: string; text: string; refused: string | null }[]
  kinds: readonly KindResult[]
  wrong: readonly { kind: string; id: string; text: string }[]
  milliseconds: Record<'firstTime' | 'again', ReturnType<typeof percentilesOf>>
}

function formatResult({ asked, answers, corrected }: Answered, result: Result): string {
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`
  const line = ({ kind, tried, refused }: KindResult) =>
    `  ${kind.padEnd(34)}${String(tried).padStart(5)}${String(refused).padStart(7)}  ${share(refused, tried)}`
  const changed = result.kinds.filter((kind) => !kind.keepsMeaning)
  const reworded = result.kinds.filter((kind) => kind.keepsMeaning)
  const sum = (kinds: readonly KindResult[], of: 'tried' | 'refused') =>
    kinds.reduce((total, kind) => total + kind[of], 0)
  return [
    `${asked} questions, ${answers.length} answers that cite; ${corrected.length} corrected by the service, ${result.refused.length} refused as shown (${share(result.refused.length, answers.length)})`,
    ...corrected.map(({ id, status, reasons }) => `  ${status} ${id}: ${reasons.join('; ')}`),
    `changes that make an answer wrong: ${sum(changed, 'tried')} tried, ${sum(changed, 'refused')} caught`,
    ...changed.map(line),
    `changes that leave it right: ${sum(reworded, 'tried')} tried, ${sum(reworded, 'refused')} refused`,
    ...reworded.map(line),
    ...(result.wrong.length > 0 ? ['judged wrongly:'] : []),
    ...result.wrong.map(({ kind, id, text }) => `  ${kind} ${id}: ${text}`),
    `checking one answer, passages read for the first time  ${formatPercentiles(result.milliseconds.firstTime)}`,
    `checking one answer, passages cited before             ${formatPercentiles(result.milliseconds.again)}`,
  ].join('\n')
}
