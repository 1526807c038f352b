const DIGITS: Readonly<Record<string, bigint>> = {
  không: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  tư: 4n,
  năm: 5n,
  lăm: 5n,
  nhăm: 5n,
  sáu: 6n,
  bảy: 7n,
  bẩy: 7n,
  tám: 8n,
  chín: 9n,
}
const GROUPS: Readonly<Record<string, bigint>> = {
  nghìn: 1000n,
  ngàn: 1000n,
  triệu: 1_000_000n,
  tỷ: 1_000_000_000n,
  tỉ: 1_000_000_000n,
}
const ZERO_TENS = new Set(['linh', 'lẻ'])

export const isNumberWord = (word: string) =>
  word in DIGITS ||
  word in GROUPS ||
  ZERO_TENS.has(word) ||
  word === 'mười' ||
  word === 'mươi' ||
  word === 'trăm'

/** Below a thousand: "hai trăm linh năm", "bốn mươi mốt", "mười lăm". Null when the words do not follow one another so. */
function belowThousand(words: readonly string[]): bigint | null {
  let [total, pending, place] = [0n, null as bigint | null, 1000n]
  for (const [index, word] of words.entries()) {
    const digit = DIGITS[word]
    // Five behind ten is "lăm": "mười năm" is ten years.
    if (word === 'năm' && ['mười', 'mươi'].includes(words[index - 1] ?? '')) return null
    if (word === 'trăm' || word === 'mươi') {
      const value = word === 'trăm' ? 100n : 10n
      if (pending === null || value >= place) return null
      total += pending * value
      ;[pending, place] = [null, value]
    } else if (word === 'mười') {
      if (pending !== null || place <= 10n) return null
      ;[total, place] = [total + 10n, 10n]
    } else if (ZERO_TENS.has(word)) {
      if (pending !== null || place !== 100n) return null
      place = 10n
    } else if (digit !== undefined) {
      if (pending !== null) return null
      pending = digit
    } else return null
  }
  return total + (pending ?? 0n)
}

/**
 * Decimal text of a whole number in words, lower case: "ba trăm" gives "300", "hai nghìn không trăm linh năm" gives "2005".
 * Null when the words are no such number.
 */
export function parseNumberWords(words: readonly string[]): string | null {
  if (words.length === 0) return null
  let [total, group, last] = [0n, [] as string[], null as bigint | null]
  for (const word of words) {
    const size = GROUPS[word]
    if (size === undefined) {
      group.push(word)
      continue
    }
    const value = belowThousand(group)
    if (group.length === 0 || value === null || (last !== null && size >= last)) return null
    total += value * size
    ;[group, last] = [[], size]
  }
  const rest = belowThousand(group)
  return rest === null ? null : (total + rest).toString()
}
