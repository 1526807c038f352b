import type { PhraseTable } from './phrase-table.ts'
import type { Word } from './words.ts'

type ReadWord = Pick<Word, 'text' | 'folded'>

/**
 * What `read` makes of the phrases of a table in words: longest first, without overlap, in order. `read` gets the words of a phrase as
 * typed, what belongs to it and where it stands, and gives null where they are not meant.
 */
export function findPhrases<Value, Use>(
  table: PhraseTable<Value>,
  words: readonly ReadWord[],
  read: (
    typed: readonly ReadWord[],
    values: readonly Value[],
    place: { from: number; to: number },
  ) => Use | null,
): Use[] {
  const folded = words.map((word) => word.folded)
  const uses: Use[] = []
  for (let from = 0; from < words.length; ) {
    let next = from + 1
    for (const { length, values } of table.at(folded, from)) {
      const to = from + length
      const use = read(words.slice(from, to), values, { from, to })
      if (use === null) continue
      uses.push(use)
      next = to
      break
    }
    from = next
  }
  return uses
}
