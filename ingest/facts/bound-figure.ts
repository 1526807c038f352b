import type { Fact } from '../../src/domain/fact.ts'
import type { ReadRelation } from './relation.ts'
import type { SpokenFigure } from './spoken-figure.ts'

type Bound = Pick<Fact, 'label' | 'qualifiers' | 'status' | 'period' | 'origin'>

/** A figure with everything that its block and headings say of it. References to others are places in the list of the block. */
export interface BoundFigure extends Bound, ReadRelation {
  spoken: SpokenFigure
  /** First figure of its statement. */
  group: number
  /** Whether it stands under another figure: in its bracket, under its "trong đó", or in its statement. */
  hosted: boolean
  /** The figure whose bracket or "trong đó" it stands in. */
  host: number | null
  /** Total that it is part of. */
  parent: number | null
  unit: string
  baseUnit: string
}
