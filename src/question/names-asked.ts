import { cueAt, hasCue, phraseOf, saysAt } from './cues.ts'

const WHICH = phraseOf('nào')
const WHAT = ['gì', 'nào', 'ai', 'đâu'].map(phraseOf)
const CONSISTS = ['gồm', 'bao gồm'].map(phraseOf)
/** Between "gồm" and "gì" stand at most so many words: "gồm những mặt hàng chủ lực nào". */
const CONSISTS_REACH = 6

/**
 * Whether a question asks which ones ("phường nào", "kể tên", "gồm những gì"), whatever else it asks. "Nào" of time, manner
 * and amount ("năm nào", "thế nào", "mức nào") asks for something else. `words` are as `spokenWords` gives them.
 */
export function asksForNames(words: readonly string[]): boolean {
  if (hasCue('names', words)) return true
  return words.some((_, place) => isWhich(words, place) || isConsistsOf(words, place))
}

/** Whether "nào" is said at `place` of things that have names. */
export function isWhich(words: readonly string[], place: number): boolean {
  if (place === 0 || place === words.length || !saysAt(words, place, WHICH)) return false
  return cueAt('notNamed', words, place - 1) === 0
}

function isConsistsOf(words: readonly string[], place: number): boolean {
  const said = CONSISTS.find((phrase) => saysAt(words, place, phrase))
  if (!said) return false
  const start = place + said.marked.length
  const rest = words.slice(start, start + CONSISTS_REACH)
  return rest.some((_, offset) => WHAT.some((phrase) => saysAt(words, start + offset, phrase)))
}
