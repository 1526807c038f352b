/** Words of fewer letters have too many neighbours. */
const MIN_LETTERS = 4

/**
 * The known words that a mistyped one may mean, without marks, in the order of the vocabulary: those that the fewest slips
 * (a letter wrong, missing, too many, or two neighbours swapped) part from it, `maxSlips` at most. Digits mean what they say.
 */
export function nearestWords(word: string, vocabulary: Iterable<string>, maxSlips: number): string[] {
  if (word.length < MIN_LETTERS || /\d/.test(word)) return []
  const letters = lettersOf(word)
  let nearest: string[] = []
  let fewest = maxSlips
  for (const candidate of vocabulary) {
    if (candidate.length < 2 || Math.abs(candidate.length - word.length) > fewest) continue
    // A slip changes at most two of the letters that occur; this spares most words the exact look.
    if (bitsOf(letters ^ lettersOf(candidate)) > 2 * fewest) continue
    const slips = slipDistance(word, candidate, fewest)
    if (slips === 0 || slips > fewest || /\d/.test(candidate)) continue
    if (slips < fewest) nearest = []
    fewest = slips
    nearest.push(candidate)
  }
  return nearest
}

/**
 * How many slips (a letter wrong, missing, too many, two neighbours swapped) part two words; above `limit` only that it
 * is more.
 */
export function slipDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      )
    }
    if (Math.min(...current) > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const LETTERS = Array.from('abcdefghiklmnopqrstuvxy')

/** Everything that one slip parts from a word without marks, and the word itself: cheaper than comparing with every word known. */
export function oneSlipAround(word: string): Set<string> {
  const around = new Set([word])
  for (let place = 0; place <= word.length; place += 1) {
    const [before, behind] = [word.slice(0, place), word.slice(place)]
    for (const letter of LETTERS) around.add(before + letter + behind)
    if (behind === '') continue
    around.add(before + behind.slice(1))
    around.add(before + behind.charAt(1) + behind.charAt(0) + behind.slice(2))
    for (const letter of LETTERS) around.add(before + letter + behind.slice(1))
  }
  return around
}

/** Which letters a word has, one bit each. */
function lettersOf(word: string): number {
  let letters = 0
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) & 31)
  return letters
}

function bitsOf(letters: number): number {
  let count = 0
  for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1
  return count
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
