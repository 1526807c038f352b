import type { Alternative } from '../domain/question.ts'
import type { WrittenText } from '../english/written-text.ts'
import { fold } from '../vietnamese/fold.ts'
import { markedPhrase } from '../vietnamese/phrase.ts'
import type { Word } from '../vietnamese/words.ts'

/**
 * What an English question may mean beside the words that its rendering chose. `words` are those of `written`, `termPlaces`
 * the places of the terms among them; none when the rendering was changed since, because its places are gone then.
 */
export function senseAlternatives(
  rendering: WrittenText | null,
  written: string,
  words: readonly Word[],
  termPlaces: readonly number[],
): Alternative[] {
  if (rendering?.text !== written) return []
  return rendering.senses.flatMap(({ start, end, phrases }): Alternative[] => {
    const covered = termPlaces.flatMap((place, term) => {
      const word = words[place]
      return word && word.start >= start && word.end <= end ? [term] : []
    })
    const [first] = covered
    if (first === undefined) return []
    const marked = phrases.map(markedPhrase)
    return [{ kind: 'synonym', from: first, to: first + covered.length, phrases: marked.map(fold), marked }]
  })
}
