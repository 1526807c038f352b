import type { Fact } from '../../domain/fact.ts'

/** What printed figures or words say to a question that asks for a judgement. */
export type Meaning =
  | 'rose'
  | 'fell'
  | 'unchanged'
  | 'planExceeded'
  | 'planMet'
  | 'planMissed'
  | 'complete'
  | 'incomplete'
  | 'denied'

/** A judgement in the words that open the answer, and what it rests on. */
export interface Judged {
  opening: string
  /** Printed figures: one that says it itself, or several of one indicator in order of time. Empty when the quote says it in words. */
  basis: readonly Fact[]
}
