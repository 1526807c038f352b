/**
 * The word of the index that a mistyped word most likely means: one letter wrong, missing, doubled or swapped with its
 * neighbour. Short words have too many neighbours, digits mean what they say. The commonest wins.
 */
export function correctSlip(folded: string, vocabulary: ReadonlyMap<string, number>): string | null {
  if (folded.length < 4 || /\d/.test(folded) || vocabulary.has(folded)) return null
  const near = oneEditAway(folded).flatMap((candidate) => {
    const frequency = vocabulary.get(candidate)
    return frequency === undefined ? [] : [{ candidate, frequency }]
  })
  near.sort((a, b) => b.frequency - a.frequency || (a.candidate < b.candidate ? -1 : 1))
  return near[0]?.candidate ?? null
}

const LETTERS = 'abcdeghiklmnopqrstuvxy'

function oneEditAway(word: string): string[] {
  const found = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after) found.add(before + after.slice(1))
    if (after.length > 1) found.add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2))
    for (const letter of LETTERS) {
      found.add(before + letter + after)
      if (after) found.add(before + letter + after.slice(1))
    }
  }
  found.delete(word)
  return [...found].filter((candidate) => candidate.length >= 2)
}
