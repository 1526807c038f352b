import { z } from 'zod/v4'
import { AboutDocumentSchema } from './about-document.ts'
import { ComputationSchema } from './computation.ts'
import { DimensionSchema } from './fact.ts'
import { JudgementSchema } from './judgement.ts'
import { FollowUpSchema } from './previous-answer.ts'

export const IntentSchema = z.enum([
  'figure',
  'list',
  'explanation',
  'person',
  'legal',
  'date',
  'yesno',
  'comparison',
  'definition',
  'opinion',
  'smalltalk',
  'offtopic',
  'attack',
])
export type Intent = z.infer<typeof IntentSchema>

/** One meaningful word of a question. */
export const TermSchema = z.object({
  /** Lower case, NFC, as typed. */
  text: z.string(),
  folded: z.string(),
  /** True when the person typed marks, so that they decide between look-alikes. */
  accented: z.boolean(),
  /** True when the next term follows at once in the question: together they are one expression. */
  joinsNext: z.boolean(),
  /** How surely it forms one word with the next, 0–1: "thất" with "nghiệp". 0 when it does not join the next. */
  cohesion: z.number().min(0).max(1),
  /** True for a proper name: written with a capital inside a sentence that has small letters too. */
  isName: z.boolean(),
  /** True for a word that says little by itself ("hơn", "năm", a year that `periods` holds). */
  isLight: z.boolean(),
  /** True when the term comes from an earlier question of the conversation. */
  isInherited: z.boolean(),
})
export type Term = z.infer<typeof TermSchema>

/**
 * Other ways to say the terms `from`–`to` (exclusive): an expanded abbreviation, a synonym, a corrected slip. A concept is a thing of its
 * own that is said as it stands.
 */
export const AlternativeSchema = z.object({
  from: z.int().nonnegative(),
  to: z.int().positive(),
  /** Folded phrases, words separated by one space. */
  phrases: z.array(z.string()),
  /** The same with their marks, in the same order; a phrase whose marks are not known is folded here too. */
  marked: z.array(z.string()),
  kind: z.enum(['abbreviation', 'synonym', 'slip', 'concept']),
})
export type Alternative = z.infer<typeof AlternativeSchema>

/** What the answer should be, when the question says so. */
export const MeasureSchema = z.enum([
  'value',
  'planShare',
  'change',
  'difference',
  'sum',
  'share',
  'ratio',
  'count',
  'date',
  'name',
  'reason',
  'any',
])
export type Measure = z.infer<typeof MeasureSchema>

/** What is to be explained: why it is so, what is lacking, what is (to be) done, what it is good for. */
export const AspectSchema = z.enum(['reason', 'shortcoming', 'solution', 'purpose'])

/** A noun that is counted, or a dimension that is measured. */
export const AskedUnitSchema = z.object({
  words: z.array(z.string()),
  dimension: DimensionSchema.nullable(),
  /** Folded words behind the noun: "khiếu nại" of "mấy đơn khiếu nại". */
  detail: z.array(z.string()),
  /** Folded names under which documents count the same: "doi tuong" for "người". */
  others: z.array(z.string()),
})
export type AskedUnit = z.infer<typeof AskedUnitSchema>

/** One of several things asked for side by side. */
export const AskedPartSchema = z.object({
  /** Places of the terms that are said of it alone. */
  terms: z.array(z.int().nonnegative()),
  /** Place of its unit among `askedUnits`, when it names one. */
  unit: z.int().nonnegative().nullable(),
  /** Whether it is asked of each of several things: "mỗi bên bao nhiêu tiền". */
  isOfEach: z.boolean(),
})
export type AskedPart = z.infer<typeof AskedPartSchema>

export const QuestionSchema = z.object({
  /** NFC, trimmed, as typed. */
  typed: z.string(),
  /** Abbreviations expanded, marks restored: for the embedding and for the reader, never for matching words. */
  restored: z.string(),
  language: z.enum(['vi', 'en']),
  intent: IntentSchema,
  measure: MeasureSchema,
  /** What is to be explained, when something is. */
  aspect: AspectSchema.nullable(),
  /** Whether it asks which ones ("phường nào", "kể tên"), whatever else it asks. */
  asksForNames: z.boolean(),
  terms: z.array(TermSchema),
  alternatives: z.array(AlternativeSchema),
  /** What is counted or measured ("bao nhiêu hộ", "mấy phần trăm"): folded noun words and, when known, the dimension. */
  askedUnit: AskedUnitSchema.nullable(),
  /** All of them in order: "bao nhiêu hộ, bao nhiêu tiền". */
  askedUnits: z.array(AskedUnitSchema),
  /** Places among the terms of what the figure is asked of: "hộ nghèo" of "bao nhiêu hộ nghèo được vay vốn". */
  focus: z.array(z.int().nonnegative()),
  /** How many different things are asked for ("bao nhiêu hộ, bao nhiêu tiền" is 2). */
  askedCount: z.int().positive(),
  /** The things asked for side by side; empty when only one is. */
  parts: z.array(AskedPartSchema),
  /** Names of places, folded, without "tỉnh" or "phường" before them. */
  places: z.array(z.string()),
  /** Periods asked for, in the notation of facts. */
  periods: z.array(z.string()),
  /** Parts of a year asked for without their year: "H1" of "6 tháng đầu năm". */
  yearParts: z.array(z.string()).default([]),
  /** Whether a plan or a result is asked for, when the question says so. */
  status: z.enum(['actual', 'plan']).nullable(),
  /** What is to be worked out from printed figures; null when the question asks for what is printed. */
  computation: ComputationSchema.nullable().default(null),
  /** What it asks of a document itself (who signs it, its number); null when it asks of what the document says. */
  aboutDocument: AboutDocumentSchema.nullable().default(null),
  /** For a question about a legal document, its kind, folded ("ke hoach"); null when it names none. */
  legalKind: z.string().nullable().default(null),
  /** What is to be judged by printed figures or words; null when the question asks for what is printed. */
  judgement: JudgementSchema.nullable().default(null),
  /** For a follow-up: passages that the last answer cited. */
  previousPassageIds: z.array(z.string()),
  /** How the question leans on the answer before it; null when it stands alone. */
  followUp: FollowUpSchema.nullable().default(null),
  /** The question as it was read, when other words are searched than were typed. */
  corrected: z.string().nullable().default(null),
  /** The question completed from the conversation, when it was. */
  resolved: z.string().nullable(),
})
export type Question = z.infer<typeof QuestionSchema>
