import type { Token } from './spoken-text.ts'

/** Where a list of words says one of these expressions: index of the first word, longest first, without overlap. */
export function phrasesIn(tokens: readonly Token[], phrases: ReadonlySet<string>, longest: number): number[] {
  const found: number[] = []
  for (let at = 0; at < tokens.length; ) {
    const length = lengthOfPhrase(tokens, at, phrases, longest)
    if (length > 0) found.push(at)
    at += Math.max(length, 1)
  }
  return found
}

function lengthOfPhrase(
  tokens: readonly Token[],
  at: number,
  phrases: ReadonlySet<string>,
  longest: number,
): number {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length).map((token) => token.key)
    if (phrases.has(phrase.join(' '))) return length
  }
  return 0
}
