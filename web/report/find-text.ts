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
 * Finds where words stand in these passages, one after the other. Typed without marks they are found with any; with marks only
 * as typed. Capitals and the amount of white space do not count. What is read of the passages is kept for the next words.
 */
export function createTextFinder(passages: readonly SearchedPassage[]): (typed: string) => Hit[] {
  const folded = readOnce(passages, fold)
  const lowered = readOnce(passages, lower)
  return (typed) => {
    const words = typed.normalize('NFC').trim()
    if (words === '') return []
    return fold(words) === lower(words) ? find(folded(), fold(words)) : find(lowered(), lower(words))
  }
}

/** The passages as `read` gives them, from the first time that they are asked for. */
function readOnce(passages: readonly SearchedPassage[], read: (text: string) => string) {
  let kept: SearchedPassage[] | null = null
  return () => (kept ??= passages.map(({ passageId, text }) => ({ passageId, text: read(text) })))
}

function find(passages: readonly SearchedPassage[], words: string): Hit[] {
  const pattern = new RegExp(
    words
      .split(/\s+/u)
      .map(escapePattern)
      .join(String.raw`\s+`),
    'gu',
  )
  return passages.flatMap(({ passageId, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      passageId,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  )
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
