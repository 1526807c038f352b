import type { Fact } from '../../domain/fact.ts'

export type Operation = 'difference' | 'sum' | 'share' | 'ratio' | 'perHead' | 'change'

/** A figure that no document prints, made of printed ones. */
export interface Derived {
  operation: Operation
  /** Of printed facts, in the order of the expression. */
  operands: readonly Fact[]
  /** As printed in the answer: "20 tỷ đồng". */
  text: string
  /** In the base unit. */
  baseValue: string
  baseUnit: string
  /** In Vietnamese notation: "331 − 226". */
  expression: string
  label: string
  period: string | null
  /** Whether `text` is rounded. */
  isRounded: boolean
}
