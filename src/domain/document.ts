import { z } from 'zod/v4'
import { SpanSchema } from './span.ts'

/**
 * A document as a tree. Every node keeps `spans`: where its characters (labels and note marks included) stand in the
 * NFC source. The spans of all nodes are disjoint; laid back in source order they give every letter and digit.
 */

/** Where a note mark (¹, [1], (1), [^1]) stands in a block's text, and the note it calls. */
export const NoteMarkSchema = SpanSchema.extend({ noteId: z.string() })
export type NoteMark = z.infer<typeof NoteMarkSchema>

/** One cell of a table row: its column head (as printed, heads of several lines joined) and its place in the row's text. */
export const CellSchema = SpanSchema.extend({ column: z.string() })
export type Cell = z.infer<typeof CellSchema>

export const BlockKindSchema = z.enum(['paragraph', 'item', 'row', 'letterhead', 'title', 'signature'])
export type BlockKind = z.infer<typeof BlockKindSchema>

/** A paragraph, list item, table row, or line of the letterhead or signature, healed across page breaks. */
export const BlockSchema = z.object({
  id: z.string(),
  kind: BlockKindSchema,
  /** "-", "+", "a)" as printed; empty when there is none. Not part of `text`. */
  label: z.string(),
  /** NFC, one line, no markup; note marks stay where they are printed. Cells of a row are joined by " | ". */
  text: z.string(),
  spans: z.array(SpanSchema),
  marks: z.array(NoteMarkSchema),
  /** Only for rows. */
  cells: z.array(CellSchema).nullable(),
  /** The block this one hangs on: the item that announces a list ("gồm:"), the group row above a row. */
  parentId: z.string().nullable(),
})
export type Block = z.infer<typeof BlockSchema>

/** A heading with what stands under it. The root section has level 0, no label and no title. */
export interface Section {
  id: string
  /** "Phần thứ nhất", "II.", "1.", "a)" as printed; empty when the heading has none. */
  label: string
  title: string
  level: number
  /** Where the heading itself stands. */
  spans: { start: number; end: number }[]
  /** Marks in the heading's title, offsets into `title`. */
  marks: NoteMark[]
  blocks: Block[]
  children: Section[]
}
export const SectionSchema: z.ZodType<Section> = z.lazy(() =>
  z.object({
    id: z.string(),
    label: z.string(),
    title: z.string(),
    level: z.int().nonnegative(),
    spans: z.array(SpanSchema),
    marks: z.array(NoteMarkSchema),
    blocks: z.array(BlockSchema),
    children: z.array(SectionSchema),
  }),
)

/** A footnote. Two notes may print the same number; their ids differ. */
export const NoteSchema = z.object({
  id: z.string(),
  /** As printed in front of the note: "¹", "[3]", "(1)". */
  label: z.string(),
  number: z.int().nullable(),
  /** Where the label stands. */
  spans: z.array(SpanSchema),
  blocks: z.array(BlockSchema),
  /** Where its mark stands: a block (or, with `blockId` null, the heading of a section); null when no mark was found. */
  anchor: SpanSchema.extend({ blockId: z.string().nullable(), sectionId: z.string() }).nullable(),
})
export type Note = z.infer<typeof NoteSchema>

export const DocumentFormatSchema = z.enum(['markdown', 'text'])
export type DocumentFormat = z.infer<typeof DocumentFormatSchema>

/** A file as read: NFC text, no-break spaces and line ends made plain. */
export const SourceDocumentSchema = z.object({
  /** Slug of the file's name. */
  id: z.string(),
  fileName: z.string(),
  format: DocumentFormatSchema,
  /** Of the file's bytes. */
  sha256: z.string(),
  text: z.string(),
})
export type SourceDocument = z.infer<typeof SourceDocumentSchema>

export const DocumentTreeSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  title: z.string(),
  letterhead: z.array(BlockSchema),
  root: SectionSchema,
  notes: z.array(NoteSchema),
  signature: z.array(BlockSchema),
  /** What looked odd while parsing, in Vietnamese, for the ingest summary. */
  oddities: z.array(z.string()),
})
export type DocumentTree = z.infer<typeof DocumentTreeSchema>
