import type { AnswerFigure, AnswerResponse } from '../../src/domain/answer.ts'
import { answerPlaces } from '../../src/domain/figure-places.ts'

/** A run of an answer's text with one meaning. */
export type AnswerPart =
  | { kind: 'text'; text: string }
  /** A quantity that was checked against the report. */
  | { kind: 'figure'; text: string; figure: AnswerFigure }
  /** [n]: points at the citation with that marker. */
  | { kind: 'marker'; marker: number }

export type AnswerBlock =
  | { kind: 'paragraph'; parts: AnswerPart[] }
  | { kind: 'list'; start: number; items: AnswerPart[][] }

type AnswerText = Pick<AnswerResponse, 'answer' | 'figures' | 'citations'>
type Piece = Exclude<AnswerPart, { kind: 'text' }> & { start: number; end: number }

/** An answer cut for showing: a line is a paragraph, lines "1. …", "2. …" are one list. */
export function answerBlocks(answer: AnswerText): AnswerBlock[] {
  const pieces = answerPlaces(answer).map((place): Piece => {
    if (place.kind === 'marker') return place
    return { ...place, text: answer.answer.slice(place.start, place.end) }
  })
  const blocks: AnswerBlock[] = []
  for (const line of linesOf(answer.answer)) {
    const parts = partsBetween(answer.answer, pieces, line.start, line.end)
    const last = blocks.at(-1)
    if (line.number === null) blocks.push({ kind: 'paragraph', parts })
    else if (last?.kind === 'list' && last.start + last.items.length === line.number) last.items.push(parts)
    else blocks.push({ kind: 'list', start: line.number, items: [parts] })
  }
  return blocks
}

/** The answer as it is spoken or copied: without markers. */
export function plainAnswer(answer: AnswerText): string {
  let text = answer.answer
  for (const { kind, start, end } of answerPlaces(answer).reverse()) {
    if (kind === 'marker') text = text.slice(0, start).trimEnd() + text.slice(end)
  }
  return text
}

interface Line {
  /** Of a list item. */
  number: number | null
  /** Where its text stands, without the list number. */
  start: number
  end: number
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/^(?:(\d{1,3})\. )?(.*\S.*)$/gmu)].map((match) => {
    const end = match.index + match[0].length
    return {
      number: match[1] === undefined ? null : Number(match[1]),
      start: end - (match[2] ?? '').length,
      end,
    }
  })
}

function partsBetween(text: string, pieces: readonly Piece[], start: number, end: number): AnswerPart[] {
  const parts: AnswerPart[] = []
  let from = start
  for (const { start: pieceStart, end: pieceEnd, ...part } of pieces) {
    if (pieceStart < from || pieceEnd > end) continue
    if (pieceStart > from) parts.push({ kind: 'text', text: text.slice(from, pieceStart) })
    parts.push(part)
    from = pieceEnd
  }
  if (from < end) parts.push({ kind: 'text', text: text.slice(from, end) })
  return parts
}
