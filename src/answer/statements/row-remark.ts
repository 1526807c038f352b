import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/span.ts'
import type { Statement } from '../draft.ts'
import { rowName } from './row-in-words.ts'

/** Fewer words are a name or a unit. */
const MIN_WORDS = 5

/**
 * What a row of figures says in words, for a question that asks for a reason or the like: "Sở Nội vụ: Chưa đánh giá do mới thành
 * lập". Null when none of its cells behind the figures is a sentence.
 */
export function remarkStatement(passage: Passage, facts: readonly Fact[]): Statement | null {
  const cells = passage.cells ?? []
  const values = facts.filter(({ rule }) => rule === 'cell')
  const behind = Math.min(passage.text.length, ...values.map(({ end }) => end))
  const remark = cells.find((cell) => cell.start >= behind && isSentence(textOf(cell, passage)))
  if (remark === undefined) return null
  const name = rowName(passage.text, cells, values)
  return {
    text: `${name}: ${textOf(remark, passage).replace(/[\s.;,]+$/u, '')}.`,
    passage,
    quote: { start: remark.start, end: remark.end },
    facts: facts.filter(({ start, end }) => start >= remark.start && end <= remark.end),
    asked: new Set(),
  }
}

const textOf = ({ start, end }: Span, { text }: Passage) => text.slice(start, end).trim()

const isSentence = (text: string) => (text.match(/\p{L}+/gu) ?? []).length >= MIN_WORDS
