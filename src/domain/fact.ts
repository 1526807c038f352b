import { z } from 'zod/v4'
import { SpanSchema } from './span.ts'

/** A number as exact decimal text: optional minus, digits, optional point and digits. Never a float. */
export const DecimalSchema = z.string().regex(/^-?\d+(\.\d+)?$/)

export const BoundSchema = z.enum(['exact', 'about', 'over', 'under', 'range'])
export type Bound = z.infer<typeof BoundSchema>

export const DimensionSchema = z.enum([
  'money',
  'share',
  'count',
  'area',
  'volume',
  'mass',
  'length',
  'energy',
  'ratio',
  'rate',
  'duration',
  'other',
])
export type Dimension = z.infer<typeof DimensionSchema>

export const RelationSchema = z.enum(['value', 'planShare', 'change', 'share', 'partOf', 'rank', 'target'])
export type Relation = z.infer<typeof RelationSchema>

/** A quantity as read from text alone, not yet bound to what it counts. Made by `src/figures`. */
export const FigureSchema = SpanSchema.extend({
  /** Exact slice, unit included: "331 tỷ đồng", "226/250 TTHC". */
  text: z.string(),
  /** As printed: 331 of "331 tỷ đồng"; of a range the lower end. */
  value: DecimalSchema,
  /** Upper end of a range. */
  valueTo: DecimalSchema.nullable(),
  /** 250 of "226/250 TTHC". */
  outOf: DecimalSchema.nullable(),
  /** As printed, shortest standard spelling: "tỷ đồng", "%", "ha"; empty when nothing is printed. */
  unit: z.string(),
  /** In the base unit: 331000000000. */
  baseValue: DecimalSchema,
  baseValueTo: DecimalSchema.nullable(),
  baseUnit: z.string(),
  dimension: DimensionSchema,
  bound: BoundSchema,
  direction: z.enum(['up', 'down']).nullable(),
  /** Name of the recognizer. */
  rule: z.string(),
})
export type Figure = z.infer<typeof FigureSchema>

export const PeriodStatusSchema = z.enum(['actual', 'estimate', 'plan'])
export type PeriodStatus = z.infer<typeof PeriodStatusSchema>

/** Whether the text beside the figure says it, or its heading, parent or document does. */
export const OriginSchema = z.enum(['stated', 'inherited', 'none'])

/** A figure bound to what it counts, when, and against what. Offsets are in the passage. */
export const FactSchema = FigureSchema.extend({
  factId: z.string(),
  documentId: z.string(),
  passageId: z.string(),
  label: z.string(),
  qualifiers: z.array(z.string()),
  /** `2021`, `2021-H1`, `2021-Q3`, `2021-M01..M09`, `2021-11-30`, `2021/2025`. */
  period: z.string().nullable(),
  status: PeriodStatusSchema,
  relation: RelationSchema,
  comparedTo: z.string().nullable(),
  /** Figures of one statement share it: 331 tỷ đồng (45% kế hoạch, giảm 7,3%). */
  groupId: z.string(),
  /** The total that a "trong đó" figure is part of. */
  parentId: z.string().nullable(),
  origin: z.object({ label: OriginSchema, period: OriginSchema, unit: OriginSchema }),
})
export type Fact = z.infer<typeof FactSchema>
