import type { Bound, Figure } from '../domain/fact.ts'
import type { Span } from '../domain/span.ts'
import type { Unit } from '../vietnamese/units.ts'

/** What looks like a figure and is none. */
export type LookAlikeKind =
  | 'date'
  | 'year'
  | 'years'
  | 'period'
  | 'legalNumber'
  | 'ordinal'
  | 'name'
  | 'noteMark'
  | 'listNumber'
  | 'telephone'
  | 'time'
  | 'mapScale'
  | 'unreadable'

export interface LookAlike extends Span {
  kind: LookAlikeKind
  text: string
  /** Normalised: a period in the notation of facts, a document number in capitals, digits of a telephone; else as printed. */
  value: string
  /** Name of the recognizer. */
  rule: string
}

/** A quantity while it is being read: what the refiners work on. Decimal text as printed, not yet in the base unit. */
export interface Quantity extends Span {
  kind: 'quantity'
  value: string
  valueTo: string | null
  outOf: string | null
  unit: Unit
  bound: Bound
  direction: 'up' | 'down' | null
  rule: string
}

export type Draft = LookAlike | Quantity

/** A number in a text, classified. */
export type Mention = LookAlike | (Span & { kind: 'quantity'; figure: Figure })

/** One way in which numbers are printed. Order in the list matters: of two that overlap the earlier one stands. */
export interface Recognizer {
  name: string
  recognize: (text: string) => Draft[]
}

/** Takes all drafts of a text, in order, without overlaps, and returns them corrected, completed or fewer. */
export type Refiner = (drafts: readonly Draft[], text: string) => Draft[]
