import type { AnswerStatus } from '../domain/answer.ts'
import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Span } from '../domain/span.ts'
import type { Cited } from './cite.ts'
import type { Derived } from './compute/derive.ts'

/** A part of the answer that says what its quotes say. */
export interface Statement {
  /** Words of the service before it, on a line of their own; never a figure. */
  lead?: string
  /** Without its citation markers. */
  text: string
  passage: Passage
  /** What is cited: a clause of the passage. */
  quote: Span
  /** Facts printed in `text`, in order. */
  facts: readonly Fact[]
  /** Those of them that were asked for. */
  asked: ReadonlySet<string>
  /** Name of the document it is taken from, where several could be meant; shown before the text and no part of what is checked. */
  source?: string
  /** Further quotes that it rests on: operands of a computation that are printed elsewhere. */
  furtherQuotes?: readonly Cited[]
  /** Figures in `text` that no quote prints, computed from printed ones. */
  derived?: readonly Derived[]
}

/** An answer before its figures are checked. */
export interface Draft {
  status: AnswerStatus
  /** Words before the first statement ("Có."); empty when none. Never holds a figure of its own. */
  opening: string
  /** Printed figures that an opening rests on which judges them ("Không tăng mà giảm."). */
  basis?: readonly Fact[]
  statements: readonly Statement[]
  /** Whether the statements stand on lines of their own as a numbered list. */
  asList: boolean
  /** Set apart below the answer. */
  notes: readonly string[]
}

/** Every quote of a statement, the one it mainly rests on first. */
export function quotesOf({ passage, quote, furtherQuotes }: Statement): Cited[] {
  return [{ passage, quote }, ...(furtherQuotes ?? [])]
}
