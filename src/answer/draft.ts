import type { AnswerStatus } from '../domain/answer.ts'
import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Span } from '../domain/span.ts'

/** A part of the answer that says what one quote says. */
export interface Statement {
  /** Without its citation marker. */
  text: string
  passage: Passage
  /** What is cited: a clause of the passage. */
  quote: Span
  /** Facts printed in `text`, in order. */
  facts: readonly Fact[]
  /** Those of them that were asked for. */
  asked: ReadonlySet<string>
}

/** An answer before its figures are checked. */
export interface Draft {
  status: AnswerStatus
  /** Words before the first statement ("Có."); empty when none. Never holds a figure of its own. */
  opening: string
  statements: readonly Statement[]
  /** Whether the statements stand on lines of their own as a numbered list. */
  asList: boolean
  /** Set apart below the answer. */
  notes: readonly string[]
}
