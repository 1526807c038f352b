import type { Computation, Operation } from '../../domain/computation.ts'
import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import type { Library } from '../../ports.ts'
import { isPrinted } from './already-printed.ts'
import { ofAskedYear } from './asked-year.ts'
import { gatherCandidates, type Candidate } from './candidates.ts'
import { chooseCompared } from './choose-compared.ts'
import { chooseEarlier } from './choose-earlier.ts'
import { choosePerHead } from './choose-per-head.ts'
import { chooseRemaining } from './choose-remaining.ts'
import { chooseSum } from './choose-sum.ts'
import { derive, isRefusal, type Derived } from './derive.ts'
import type { Operand } from './operand.ts'
import { hasAskedUnit } from './unit-groups.ts'

/**
 * What the question asks to be worked out, with the operands that the report surely prints; null when it asks for nothing
 * of the kind, when the operands are not certain, and when the report prints the result itself.
 */
export function computeAsked(
  question: Question,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): Derived | null {
  const { computation } = question
  if (computation === null) return null
  const candidates = gatherCandidates(question, best, retrieval, library)
  const chosen = chooseOperands(question, computation, candidates, retrieval.termWeights)
  if (chosen === null) return null
  const derived = derive(chosen.operation, chosen.operands)
  return isRefusal(derived) || isPrinted(derived, candidates) ? null : derived
}

interface Chosen {
  operation: Operation
  operands: readonly Operand[]
}

function chooseOperands(
  question: Question,
  computation: Computation,
  candidates: readonly Candidate[],
  weights: readonly number[],
): Chosen | null {
  const { operation } = computation
  const as = (operands: readonly Operand[] | null): Chosen | null => operands && { operation, operands }
  switch (operation) {
    case 'sum':
      return as(chooseSum(question, computation, candidates, weights))
    case 'remaining':
      return as(chooseRemaining(question, computation, candidates, weights))
    case 'perHead':
      return as(choosePerHead(question, computation, candidates))
    case 'before':
      return as(chooseEarlier(question, computation, candidates))
    case 'whole':
      return as(choosePlanShare(question, candidates))
    case 'complement':
      return as(chooseShare(question, ofAskedYear(candidates, computation)))
    case 'share':
      return as(partFirst(chooseCompared(question, computation, candidates)))
    case 'change':
      return inPoints(laterFirst(chooseCompared(question, computation, candidates)))
    default:
      return as(chooseCompared(question, computation, candidates))
  }
}

const MIN_FIT = 0.3

/** The share that the best clauses print, a result before a plan, for "còn bao nhiêu phần trăm … chưa". */
function chooseShare(question: Question, candidates: readonly Candidate[]): Operand[] | null {
  const shares = candidates
    .filter(({ fact }) => fact.dimension === 'share' && fact.relation !== 'change')
    .filter(({ rank, fit }) => rank < FIRST_CLAUSES && fit >= MIN_FIT)
    .sort((a, b) => b.fit - a.fit)
  const [best] = shares
  if (best === undefined) return null
  const wantsPlan = question.status === 'plan'
  const first = shares.find(
    (other) => (other.fact.status === 'plan') === wantsPlan && best.fit - other.fit < SAME_FIT,
  )
  return [{ fact: (first ?? best).fact, reading: 'value' }]
}

/** Shares that fit so nearly alike are told apart by plan and result. */
const SAME_FIT = 0.15
const FIRST_CLAUSES = 3

/** A result and its printed share of the plan, for "suy ra kế hoạch là bao nhiêu". */
function choosePlanShare(question: Question, candidates: readonly Candidate[]): Operand[] | null {
  const pairs = candidates
    .filter(
      (value) => value.fact.relation === 'value' && value.fit >= MIN_FIT && hasAskedUnit(value, question),
    )
    .flatMap((value) => {
      const shares = candidates.filter(
        ({ fact }) => fact.relation === 'planShare' && fact.groupId === value.fact.groupId,
      )
      // "bằng 119,4% dự toán tỉnh giao, bằng 110% dự toán thành phố": two plans, and no telling which.
      return shares.length === 1 ? shares.map((share) => ({ value, share })) : []
    })
    .sort((a, b) => b.value.fit - a.value.fit)
  const [best] = pairs
  return best ? [best.value, best.share].map(({ fact }) => ({ fact, reading: 'value' })) : null
}

function partFirst(operands: Operand[] | null): Operand[] | null {
  const [a, b] = operands ?? []
  if (a === undefined || b === undefined) return null
  const [part, whole] = compareDecimals(a.fact.baseValue, b.fact.baseValue) <= 0 ? [a, b] : [b, a]
  const isOfAnother = part.fact.parentId !== null && part.fact.parentId !== whole.fact.factId
  return isOfAnother ? null : [part, whole]
}

function laterFirst(operands: Operand[] | null): Operand[] | null {
  return operands && [...operands].sort((a, b) => ((a.fact.period ?? '') < (b.fact.period ?? '') ? 1 : -1))
}

/** Percentages are compared by subtracting: "tăng bao nhiêu phần trăm" from 77% to 79% asks for two points. */
function inPoints(operands: Operand[] | null): Chosen | null {
  if (operands === null) return null
  const arePercents = operands.every(({ fact }) => fact.dimension === 'share')
  return { operation: arePercents ? 'difference' : 'change', operands }
}
