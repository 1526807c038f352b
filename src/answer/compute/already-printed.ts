import type { Candidate } from './candidates.ts'
import type { Derived } from './derive.ts'

/** Whether a passage that the operands stand in prints the result itself, or what the operands add up to or differ by. */
export function isPrinted(derived: Derived, candidates: readonly Candidate[]): boolean {
  const passageIds = new Set(derived.operands.map((fact) => fact.passageId))
  const operandIds = new Set(derived.operands.map((fact) => fact.factId))
  const fits = candidates.flatMap(({ fact, fit }) => (operandIds.has(fact.factId) ? [fit] : []))
  return candidates.some(
    (candidate) =>
      passageIds.has(candidate.fact.passageId) &&
      !operandIds.has(candidate.fact.factId) &&
      (isResult(candidate, derived, Math.min(...fits)) ||
        isTotal(candidate.fact, derived, candidates) ||
        isChangeBetween(candidate.fact, derived)),
  )
}

/** Equal percentages are the same figure when the question is about both: "5% GDP" is by chance the rest of 95%. */
function isResult({ fact, fit }: Candidate, derived: Derived, leastFit: number): boolean {
  const isEqual = fact.baseValue === derived.baseValue && fact.baseUnit === derived.baseUnit
  return isEqual && (fact.baseUnit !== '%' || fit >= leastFit / 2)
}

/** The printed total of just these operands, even where it differs: the report's own figure comes first. */
function isTotal(
  fact: Candidate['fact'],
  { operation, operands }: Derived,
  candidates: readonly Candidate[],
): boolean {
  const parts = candidates.filter((candidate) => candidate.fact.parentId === fact.factId)
  return (
    operation === 'sum' &&
    parts.length === operands.length &&
    operands.every((operand) => operand.parentId === fact.factId)
  )
}

const COMPARING: ReadonlySet<Derived['operation']> = new Set(['difference', 'change'])

/** "tăng 2,5% so với cùng kỳ năm 2020" beside one of the operands, the other being of that year. */
function isChangeBetween(fact: Candidate['fact'], { operation, operands, baseUnit }: Derived): boolean {
  if (!COMPARING.has(operation) || fact.relation !== 'change' || fact.baseUnit !== baseUnit) return false
  const own = operands.find((operand) => operand.groupId === fact.groupId)?.period ?? null
  const others = operands.filter((operand) => operand.groupId !== fact.groupId)
  if (own === null) return false
  const year = /\d{4}/.exec(fact.comparedTo ?? '')?.[0] ?? String(Number(own.slice(0, 4)) - 1)
  return others.some((operand) => operand.period?.startsWith(year))
}
