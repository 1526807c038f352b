import type { Span } from '../../src/domain/span.ts'
import { breakPoints } from './break-points.ts'

/**
 * The smallest parts of a text that can be quoted alone: sentences, parts between ";", list items inside a line, what
 * follows "trong đó". In order, disjoint, without white space at their ends; together they hold every letter.
 */
export function cutClauses(text: string): Span[] {
  const cuts = breakPoints(text)
    .filter(({ kind }) => kind !== 'comma' && kind !== 'space')
    .map(({ at }) => at)
  const bounds = [0, ...new Set(cuts), text.length]
  return bounds
    .slice(0, -1)
    .map((start, index) => trimmed(text, start, bounds[index + 1] ?? text.length))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

/** A span without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  const lead = part.length - part.trimStart().length
  return { start: start + lead, end: Math.max(start + lead, start + part.trimEnd().length) }
}
