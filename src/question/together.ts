import type { Together } from '../domain/previous-answer.ts'
import type { Turn } from '../domain/turn.ts'
import { cueAt, hasCue } from './cues.ts'

/**
 * "Cái nào cao hơn?", "tổng cộng bao nhiêu?", "chênh nhau bao nhiêu?" after two answers of which the second put another thing or time
 * in the place of the first: what is asked of both. Null when the message says anything else.
 */
export function togetherOf(words: readonly string[], history: readonly Turn[]): Together | null {
  const [last, before] = history.filter(({ question }) => question.terms.length > 0).reverse()
  const earlier = before?.shown
  if (last?.question.followUp?.kind !== 'other' || earlier === undefined) return null
  if (last.status !== 'answered' || before?.status !== 'answered') return null
  const asked = askedOf(words)
  return asked === null || !saysNothingElse(words) ? null : { asked, earlier }
}

function askedOf(words: readonly string[]): Together['asked'] | null {
  if (hasCue('togetherWhich', words) && hasCue('togetherOrder', words))
    return hasCue('togetherLeast', words) ? 'least' : 'most'
  if (hasCue('togetherWhich', words)) return null
  if (hasCue('togetherGap', words)) return 'difference'
  return hasCue('togetherSum', words) ? 'sum' : null
}

const SAID = [
  'togetherWhich',
  'togetherOrder',
  'togetherGap',
  'togetherSum',
  'togetherBeside',
  'courtesy',
  'leaning',
]

function saysNothingElse(words: readonly string[]): boolean {
  for (let place = 0; place < words.length; ) {
    const said = Math.max(...SAID.map((cue) => cueAt(cue, words, place)))
    if (said === 0) return false
    place += said
  }
  return true
}
