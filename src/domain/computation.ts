import { z } from 'zod/v4'

/**
 * What can be worked out from printed figures:
 * - `difference` [a, b]: the greater less the smaller; `remaining` [whole, part]: what is left
 * - `sum` [a, b, …] · `share` [part, whole] in % · `ratio` [a, b]: a is how many times b · `perHead` [amount, count]
 * - `change` [later, earlier] in % of the earlier
 * - `before` [value, its printed change]: what it was before · `whole` [part, its printed share]: what it is a share of
 * - `complement` [share]: the rest of 100%
 */
export const OperationSchema = z.enum([
  'difference',
  'remaining',
  'sum',
  'share',
  'ratio',
  'perHead',
  'change',
  'before',
  'whole',
  'complement',
])
export type Operation = z.infer<typeof OperationSchema>

/** A stretch of the terms of a question: `terms.slice(from, to)`. */
export const TermRangeSchema = z.object({ from: z.int().nonnegative(), to: z.int().nonnegative() })
export type TermRange = z.infer<typeof TermRangeSchema>

/** What a question asks to be worked out, when its words say so. Whether the report prints the result already is not known here. */
export const ComputationSchema = z.object({
  operation: OperationSchema,
  /** Whether the words leave no doubt that something is to be worked out ("gộp cả", "tính ra"). */
  isExplicit: z.boolean(),
  /**
   * The things named beside each other: what "và", "so với", a comma set apart. For `remaining` what stands before and
   * behind "chưa".
   */
  sides: z.array(TermRangeSchema),
  /** Place of the term that begins what is counted: what follows "tổng số" or "mỗi". */
  head: z.int().nonnegative().nullable(),
  /** Every period that the question names in the notation of facts, those that it compares with included. */
  times: z.array(z.string()),
  /** How many things are taken together, when the question says so ("cả ba nhóm"). */
  parts: z.int().positive().nullable(),
  /** Which end of a printed range is meant ("mức cao nhất"). */
  end: z.enum(['upper', 'lower']).nullable(),
})
export type Computation = z.infer<typeof ComputationSchema>
