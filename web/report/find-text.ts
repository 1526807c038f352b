import type { Span } from '../../src/domain/span.ts'
import { fold, lower } from './fold.ts'

/** Something to search in, in the order of reading. */
export interface SearchedPassage {
  passageId: string
  text: string
}

export interface Hit {
  passageId: string
  span: Span
}

/**
 * Where words stand in passages, one after the other. Typed without marks they are found with any; with marks only as typed.
 * Capitals and the amount of white space do not count.
 */
export function findText(passages: readonly SearchedPassage[], typed: string): Hit[] {
  const words = typed.normalize('NFC').trim()
  if (words === '') return []
  const read = fold(words) === lower(words) ? fold : lower
  const pattern = new RegExp(
    read(words)
      .split(/\s+/u)
      .map(escapePattern)
      .join(String.raw`\s+`),
    'gu',
  )
  return passages.flatMap(({ passageId, text }) =>
    [...read(text).matchAll(pattern)].map((match) => ({
      passageId,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  )
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
