/** Length of the longest sequence of words that stands in both, in order. */
export function sharedSequenceLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (const [index, other] of b.entries()) {
      const kept = Math.max(row[index + 1] ?? 0, next[index] ?? 0)
      next.push(word === other ? (row[index] ?? 0) + 1 : kept)
    }
    row = next
  }
  return row[b.length] ?? 0
}
