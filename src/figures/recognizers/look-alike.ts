import type { LookAlike, LookAlikeKind } from '../mention.ts'

/** A look-alike for each match of a pattern; `valueOf` gives its normalised value, or null when the match is none after all. */
export function lookAlikes(
  text: string,
  pattern: RegExp,
  kind: LookAlikeKind,
  rule: string,
  valueOf: (match: RegExpExecArray) => string | null = (match) => match[0],
): LookAlike[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const value = valueOf(match)
    if (value === null) return []
    return [{ kind, start: match.index, end: match.index + match[0].length, text: match[0], value, rule }]
  })
}
