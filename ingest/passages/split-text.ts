import type { Span } from '../../src/domain/span.ts'
import { breakPoints } from './break-points.ts'
import type { BreakPoint } from './break-points.ts'
import { trimmed } from './clauses.ts'

/** Above this a passage holds several subjects and finds nothing; set by the contract of the measurements. */
export const PASSAGE_MAX_CHARACTERS = 700
/** A part shorter than this says too little alone. */
const SHORTEST_PART = 120

/** Better places first; the places of one rank are equal. */
const RANKS: readonly (readonly BreakPoint['kind'][])[] = [
  ['sentence'],
  ['semicolon', 'enumerator'],
  ['comma', 'within'],
  ['space'],
]

/** Cuts a text into parts of at most `PASSAGE_MAX_CHARACTERS`, as even as good places allow. */
export function splitText(text: string): Span[] {
  const points = breakPoints(text)
  const parts: Span[] = []
  let start = 0
  while (text.length - start > PASSAGE_MAX_CHARACTERS) {
    const cut = bestCut(text, points, start)
    parts.push(trimmed(text, start, cut))
    start = cut
  }
  parts.push(trimmed(text, start, text.length))
  return parts.filter(({ start: from, end }) => end > from)
}

function bestCut(text: string, points: readonly BreakPoint[], start: number): number {
  const rest = text.length - start
  const even = start + rest / Math.ceil(rest / PASSAGE_MAX_CHARACTERS)
  const latest = start + PASSAGE_MAX_CHARACTERS
  const earliest = start + SHORTEST_PART
  for (const kinds of RANKS) {
    const fitting = points.filter(({ kind, at }) => kinds.includes(kind) && at >= earliest && at <= latest)
    const best = fitting.sort((a, b) => Math.abs(a.at - even) - Math.abs(b.at - even))[0]
    if (best !== undefined) return best.at
  }
  return lastResort(text, start, latest)
}

/** A bracket longer than a passage is cut at a space away from figures, a word longer than a passage anywhere. */
function lastResort(text: string, start: number, latest: number): number {
  const spaces = Array.from(text.slice(start, latest).matchAll(/\s/gu), ({ index }) => start + index)
  const wordy = spaces.findLast((at) => !/\d/u.test(text.charAt(at - 1) + text.charAt(at + 1)))
  const space = wordy ?? spaces.at(-1)
  if (space !== undefined && space > start) return space + 1
  return /[\uDC00-\uDFFF]/u.test(text.charAt(latest)) ? latest - 1 : latest
}
