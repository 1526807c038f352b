import type { Operation } from '../../domain/computation.ts'
import type { Fact } from '../../domain/fact.ts'
import { whyUnlike } from './levels-fit.ts'
import { operandOf, type Operand } from './operand.ts'
import { OPERATIONS } from './operations.ts'
import { whyUnfit } from './operands-fit.ts'

/** A figure that no document prints, made of printed ones. */
export interface Derived {
  operation: Operation
  /** Of printed facts, in the order of the expression; a fact stands once even when two of its numbers are used. */
  operands: readonly Fact[]
  /** The numbers used: `derive(operation, inputs)` gives this figure again. */
  inputs: readonly Operand[]
  /** As printed in the answer: "20 tỷ đồng". */
  text: string
  /** In the base unit. Never negative: `direction` says which way. */
  baseValue: string
  baseUnit: string
  /** In Vietnamese notation: "331 − 226". */
  expression: string
  label: string
  period: string | null
  /** Whether `text` is rounded. */
  isRounded: boolean
  /** Whether an operand is itself "gần", "khoảng", "trên", or a rounded percentage. */
  isApproximate: boolean
  /** Of a difference or change: whether the first input is greater ("up") or smaller; null when equal or not compared. */
  direction: 'up' | 'down' | null
}

/** Why nothing can be computed: a plain sentence. */
export interface Refusal {
  refused: string
}

export function isRefusal(result: Derived | Refusal): result is Refusal {
  return 'refused' in result
}

const VERBS: Record<Operation, string> = {
  difference: 'Không tính được chênh lệch',
  remaining: 'Không tính được phần còn lại',
  sum: 'Không cộng được',
  share: 'Không tính được tỷ lệ',
  ratio: 'Không so sánh được',
  perHead: 'Không tính được bình quân',
  change: 'Không tính được mức tăng, giảm',
  before: 'Không tính được số của kỳ trước',
  whole: 'Không tính được tổng',
  complement: 'Không tính được phần còn lại',
}

/** Computes with printed numbers, exactly; a refusal when they do not fit together. A bare fact stands for its value. */
export function derive(operation: Operation, given: readonly (Fact | Operand)[]): Derived | Refusal {
  const inputs = given.map(operandOf)
  const reason = whyUnfit(operation, inputs) ?? whyUnlike(operation, inputs)
  const computed = reason ?? OPERATIONS[operation](inputs)
  if (typeof computed === 'string') return { refused: `${VERBS[operation]} vì ${computed}.` }
  const operands = [...new Map(inputs.map(({ fact }) => [fact.factId, fact])).values()]
  return {
    operation,
    operands,
    inputs,
    ...computed,
    label: labelOf(operation, operands),
    period: operation === 'before' ? null : samePeriod(operands),
    isApproximate: computed.isApproximate || operands.some((fact) => INEXACT.has(fact.bound)),
  }
}

const INEXACT: ReadonlySet<Fact['bound']> = new Set(['about', 'over', 'under'])

function labelOf(operation: Operation, operands: readonly Fact[]): string {
  if (operation !== 'sum') return operands[operation === 'remaining' ? operands.length - 1 : 0]?.label ?? ''
  return [...new Set(operands.map((fact) => fact.label))].join(' + ')
}

function samePeriod(operands: readonly Fact[]): string | null {
  const periods = new Set(operands.map((fact) => fact.period))
  return periods.size === 1 ? (operands[0]?.period ?? null) : null
}
