import { z } from 'zod/v4'

export const IntentSchema = z.enum([
  'figure',
  'list',
  'explanation',
  'person',
  'legal',
  'yesno',
  'comparison',
  'definition',
  'smalltalk',
  'offtopic',
  'attack',
])
export type Intent = z.infer<typeof IntentSchema>

/** One meaningful word or fixed phrase of a question. */
export const TermSchema = z.object({
  /** As typed, restored or expanded: lower case, NFC, with its marks when known. */
  text: z.string(),
  folded: z.string(),
  /** True when the person typed the marks, so that they decide between look-alikes. */
  accented: z.boolean(),
  /** Other ways to say it, from the lexicon, folded; each weighs less than the word itself. */
  synonyms: z.array(z.string()),
})
export type Term = z.infer<typeof TermSchema>

export const QuestionSchema = z.object({
  /** NFC, trimmed, as typed. */
  typed: z.string(),
  /** Abbreviations expanded, marks restored: for the embedding and for the reader, never for matching words. */
  restored: z.string(),
  language: z.enum(['vi', 'en']),
  intent: IntentSchema,
  /** What the answer should be, when the question says so: a share, a count, money, a date, a name, … */
  measure: z.enum([
    'value',
    'planShare',
    'change',
    'difference',
    'share',
    'ratio',
    'count',
    'date',
    'name',
    'reason',
    'document',
    'any',
  ]),
  terms: z.array(TermSchema),
  /** Periods asked for, in the notation of facts. */
  periods: z.array(z.string()),
  /** Whether a plan or a result is asked for, when the question says so. */
  status: z.enum(['actual', 'plan']).nullable(),
  /** The question completed from the conversation, when it was. */
  resolved: z.string().nullable(),
})
export type Question = z.infer<typeof QuestionSchema>
