import { z } from 'zod/v4'
import { CellSchema, NoteMarkSchema } from './document.ts'
import { SpanSchema } from './span.ts'

export const PassageKindSchema = z.enum([
  'paragraph',
  'item',
  'row',
  'note',
  'letterhead',
  'title',
  'signature',
])
export type PassageKind = z.infer<typeof PassageKindSchema>

/** What a reader of the passage alone would miss. It is searched and shown, and is never part of a quote. */
export const PassageContextSchema = z.object({
  /** Text of the items or group rows it hangs on, outermost first. */
  lead: z.array(z.string()),
  /** For a note: the clause that carries its mark. */
  anchor: SpanSchema.extend({ passageId: z.string(), text: z.string() }).nullable(),
})

/**
 * At most 700 characters: one block, or a part of a longer one cut at a clause end. What is cited is always
 * `text.slice(start, end)` of a passage.
 */
export const PassageSchema = z.object({
  /** `documentId.hash` of the text, with `-n` where the same text comes again: survives a rebuild. */
  id: z.string(),
  documentId: z.string(),
  /** Place in the document, from 0; notes stand after the body, letterhead and title before, signature last. */
  order: z.int().nonnegative(),
  kind: PassageKindSchema,
  sectionId: z.string(),
  /** Headings from the outermost, "label title". */
  sectionPath: z.array(z.string()),
  blockId: z.string(),
  /** Offset of `text` in the block's text. */
  blockStart: z.int().nonnegative(),
  text: z.string().min(1),
  /** The smallest parts that can be quoted alone: sentences, parts between ";", list items inside a line. In order, disjoint. */
  clauses: z.array(SpanSchema),
  marks: z.array(NoteMarkSchema),
  cells: z.array(CellSchema).nullable(),
  context: PassageContextSchema,
  noteId: z.string().nullable(),
  /** Printed number of the note this passage belongs to. */
  footnote: z.int().nullable(),
})
export type Passage = z.infer<typeof PassageSchema>
