import type { Span } from '../../domain/span.ts'
import { endsShortened } from './shortened-words.ts'

/** Citation marks that stand together, "[1][2]", and where. */
export interface MarkerGroup extends Span {
  markers: readonly number[]
}

/**
 * A part of an answer that is checked and released as one: sentences up to and including the marks that cite for them.
 * Offsets are in the answer; the claims of an answer, laid together, are the answer.
 */
export interface Claim extends Span {
  /** As in the answer. */
  piece: string
  /** `piece` with marks and list number blanked out: offsets stay. */
  text: string
  /** Offsets in `piece`. Empty for words that cite nothing. */
  groups: readonly MarkerGroup[]
}

const MARKERS = /\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\](?:\s*\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\])*/g
/** The end of a sentence with what closes it and cites for it; the next one begins with a capital, a digit or a quotation. */
const SENTENCE_END =
  /[.!?…]+[”"’)]*(?:\s*\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\])*\s+(?=["“(]?[\p{Lu}\d])|\]\s+(?=["“(]?\p{Lu})/gu
const LIST_NUMBER = /^\s*\d{1,2}\.\s/

/** The claims of an answer in order. A sentence without marks is joined with what follows it on its line, up to the next marks. */
export function cutClaims(answer: string): Claim[] {
  const lines = answer.match(/[^\n]*\n+|[^\n]+$/g) ?? []
  let start = 0
  return lines.flatMap((line) => {
    const claims = cutLine(line).map((span) => claimOf(line, span, start))
    start += line.length
    return claims
  })
}

function cutLine(line: string): Span[] {
  const listNumber = LIST_NUMBER.exec(line)?.[0].length ?? 0
  const spans: Span[] = []
  let start = 0
  for (const match of line.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length
    if (end <= listNumber || endsShortened(line.slice(start, end))) continue
    if (!hasMarkers(line.slice(start, end))) continue
    spans.push({ start, end })
    start = end
  }
  if (start < line.length) spans.push({ start, end: line.length })
  return spans
}

function hasMarkers(text: string): boolean {
  return text.search(MARKERS) >= 0
}

function claimOf(line: string, { start, end }: Span, lineStart: number): Claim {
  const piece = line.slice(start, end)
  const groups = Array.from(piece.matchAll(MARKERS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    markers: (match[0].match(/\d+/g) ?? []).map(Number),
  }))
  const blank = (match: string) => ' '.repeat(match.length)
  const unmarked = piece.replace(MARKERS, blank)
  const text = start === 0 ? unmarked.replace(LIST_NUMBER, blank) : unmarked
  return { start: lineStart + start, end: lineStart + end, piece, text, groups }
}

/** The marks that cite for a place of a claim: the next ones behind it, else the last before it. */
export function markersFor(claim: Claim, place: number): readonly number[] {
  const group = claim.groups.find(({ start }) => start >= place) ?? claim.groups.at(-1)
  return group?.markers ?? []
}
