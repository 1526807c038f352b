import { readFile } from 'node:fs/promises'
import { z } from 'zod/v4'
import { BoundSchema, DecimalSchema, PeriodStatusSchema, RelationSchema } from '../../src/domain/fact.ts'

/** One answer, or several that are equally right. */
const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.union([item, z.array(item).min(1)]).transform((given) => (Array.isArray(given) ? given : [given]))

const PlaceSchema = z.object({
  /** Exact substring of the passage. */
  text: z.string().min(1),
  /** The how manieth occurrence of it, from 1. */
  at: z.int().positive().default(1),
})

/** A quantity as a person labelled it who had the text alone. `test/fixtures/labelled-figures/README.md` has the rules. */
export const LabelledFigureSchema = PlaceSchema.extend({
  value: DecimalSchema,
  valueTo: DecimalSchema.nullable(),
  outOf: DecimalSchema.nullable(),
  unit: oneOrMore(z.string().nullable()),
  /** Words of which a label must contain one. */
  heads: z.array(z.string().min(1)).min(1),
  label: z.string(),
  period: oneOrMore(z.string().nullable()),
  status: oneOrMore(PeriodStatusSchema),
  relation: oneOrMore(RelationSchema),
  comparedTo: oneOrMore(z.enum(['plan', 'previous year', 'other']).nullable()),
  bound: oneOrMore(BoundSchema),
})
export type LabelledFigure = z.infer<typeof LabelledFigureSchema>

export const LabelledPassageSchema = z.object({
  documentId: z.string(),
  passageId: z.string(),
  sectionPath: z.array(z.string()),
  lead: z.array(z.string()),
  anchor: z.string().nullable(),
  footnote: z.int().nullable(),
  cells: z.array(z.object({ column: z.string(), text: z.string() })).nullable(),
  text: z.string().min(1),
  figures: z.array(LabelledFigureSchema),
  /** Numbers that are no quantities: dates, document numbers, list numbers, names. */
  lookAlikes: z.array(PlaceSchema.extend({ kind: z.string() })),
})
export type LabelledPassage = z.infer<typeof LabelledPassageSchema>

/** The labelled passages of a file with one passage a line. */
export async function readLabelledPassages(file: string): Promise<LabelledPassage[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => LabelledPassageSchema.parse(JSON.parse(line)))
}

/** Where the nth occurrence of `part` stands in `text`. Throws RangeError when there is none. */
export function placeOf({ text: part, at }: z.infer<typeof PlaceSchema>, text: string): number {
  let found = -1
  for (let occurrence = 0; occurrence < at; occurrence++) {
    found = text.indexOf(part, found + 1)
    if (found < 0) throw new RangeError(`"${part}" does not stand ${at} times in the passage`)
  }
  return found
}
