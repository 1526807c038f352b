import { hasCue, phraseOf, placesOfCue, cueAt, saysAt, withoutCues } from './cues.ts'
import type { Question } from '../domain/question.ts'

const WHY = phraseOf('sao')
const WHAT = ['gì', 'nào', 'đâu', 'sao'].map(phraseOf)
/** Between the shortcoming and "gì" stand at most so many words: "khó khăn khách quan nào". */
const SHORTCOMING_REACH = 3

/** What is to be explained: why something is so, what is lacking, what it is good for, or what is (to be) done about it. Null when nothing is. */
export function aspectOf(words: readonly string[]): Question['aspect'] {
  if (asksWhy(words)) return 'reason'
  if (asksForShortcoming(words)) return 'shortcoming'
  if (hasCue('aim', words)) return 'purpose'
  return hasCue('solution', words) || asksForPlan(words) ? 'solution' : null
}

/** "Vì sao …", "… do đâu", and "sao …" that opens the question. */
function asksWhy(words: readonly string[]): boolean {
  return hasCue('reason', words) || saysAt(withoutCues('courtesy', words), 0, WHY)
}

/** "định sửa thế nào", "sẽ làm những việc gì". */
function asksForPlan(words: readonly string[]): boolean {
  const [first] = placesOfCue('intention', words)
  return first !== undefined && placesOfCue('manner', words).some((place) => place > first)
}

/** "khó khăn gì", "vướng ở đâu": the word for what is lacking, and soon behind it the word that asks. */
function asksForShortcoming(words: readonly string[]): boolean {
  return placesOfCue('shortcoming', words).some((place) => {
    const start = place + cueAt('shortcoming', words, place)
    const behind = words.slice(start, start + SHORTCOMING_REACH + 1)
    return behind.some((_, offset) => WHAT.some((phrase) => saysAt(words, start + offset, phrase)))
  })
}
