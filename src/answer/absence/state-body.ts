import { z } from 'zod/v4'
import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import lexicon from '../../vietnamese/lexicon/state-bodies.json' with { type: 'json' }
import { foldedPhrase } from '../../vietnamese/phrase.ts'
import { aroundText } from './around-text.ts'

/** Name as people say it → words of which one stands where a document speaks of that body. */
const BODIES = z
  .array(z.object({ names: z.array(z.string()), knownBy: z.array(z.string()) }))
  .parse(lexicon)
  .map(({ names, knownBy }) => ({ names: names.map(foldedPhrase), knownBy: knownBy.map(foldedPhrase) }))

/** Whether a figure of one ministry or agency of the state is asked for and nothing around the evidence speaks of it. */
export function missesStateBody({ intent, restored }: Question, best: Evidence): boolean {
  if (intent !== 'figure') return false
  const asked = ` ${foldedPhrase(restored)} `
  const bodies = BODIES.filter(({ names }) => names.some((name) => asked.includes(` ${name} `)))
  if (bodies.length === 0) return false
  const said = ` ${foldedPhrase(aroundText(best))} `
  return bodies.every(({ knownBy }) => !knownBy.some((words) => said.includes(` ${words} `)))
}
