/** Folded phrases with what belongs to them, found at a place of a word list, longest first. */
export interface PhraseTable<Value> {
  /** Every phrase that starts at `place`, longest first. */
  at: (words: readonly string[], place: number) => { length: number; values: readonly Value[] }[]
}

export function createPhraseTable<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseTable<Value> {
  const byFirst = new Map<string, Map<string, { words: string[]; values: Value[] }>>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    const phrases = byFirst.get(first) ?? new Map<string, { words: string[]; values: Value[] }>()
    byFirst.set(first, phrases)
    const known = phrases.get(phrase)
    if (known) known.values.push(value)
    else phrases.set(phrase, { words, values: [value] })
  }
  const longestFirst = new Map(
    [...byFirst].map(([first, phrases]) => [
      first,
      [...phrases.values()].sort((a, b) => b.words.length - a.words.length),
    ]),
  )
  return {
    at: (words, place) =>
      (longestFirst.get(words[place] ?? '') ?? []).flatMap((entry) =>
        entry.words.every((word, offset) => words[place + offset] === word)
          ? [{ length: entry.words.length, values: entry.values }]
          : [],
      ),
  }
}
