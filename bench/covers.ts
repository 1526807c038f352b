/** When a passage covers a quoted piece of evidence: the rule of `test/eval/grade.mjs`, for passages instead of citations. */

/** Letters and digits alone, without case or diacritics. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

export function covers(passage: string, quote: string): boolean {
  const cited = bare(passage)
  const gold = bare(quote)
  if (cited === '' || cited.length > 1000) return false
  if (cited.includes(gold) || (cited.length >= 15 && gold.includes(cited))) return true
  return longestShared(cited, gold.slice(0, 600)) >= Math.max(12, 0.6 * gold.length)
}

function longestShared(a: string, b: string): number {
  let best = 0
  let row = new Uint16Array(b.length + 1)
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Uint16Array(b.length + 1)
    for (let j = 1; j <= b.length; j += 1) {
      if (a[i - 1] !== b[j - 1]) continue
      const length = (row[j - 1] ?? 0) + 1
      next[j] = length
      if (length > best) best = length
    }
    row = next
  }
  return best
}
