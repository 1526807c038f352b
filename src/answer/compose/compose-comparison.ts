import type { Computation } from '../../domain/computation.ts'
import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { JudgementOf } from '../../domain/judgement.ts'
import type { Question } from '../../domain/question.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import type { Library } from '../../ports.ts'
import { gatherCandidates } from '../compute/candidates.ts'
import { chooseCompared } from '../compute/choose-compared.ts'
import { chooseSides } from '../compute/choose-sides.ts'
import { sharedUnit } from '../compute/shared-unit.ts'
import { rankFacts } from '../compute/rank-facts.ts'
import type { Draft } from '../draft.ts'
import { coverageByFigures } from '../judge/asked-about.ts'
import { nameBeside } from '../judge/named-figure.ts'
import { orderPhrase } from '../judge/order-phrases.ts'
import { printedStatements } from '../statements/printed-statements.ts'

/** The two figures must say so much of the question, by weight: else another column or clause is meant. */
const MIN_COVERED = 0.75

/**
 * Which of two named things is more, by the figures that the report prints of both beside each other; null when they are not certain or
 * cannot be compared (another unit, time, price basis, or a plan against a result).
 */
export function composeComparison(
  question: Question,
  judgement: JudgementOf<'sides'>,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): Draft | null {
  const compared =
    chooseSides(question, judgement.sides, best.passage.documentId, retrieval, library) ??
    listedBeside(question, judgement, best, retrieval, library)
  const [first, second] = compared
  if (first === undefined || second === undefined || first.status !== second.status) return null
  const areOfOneKind = !('refused' in rankFacts([first, second]))
  if (!areOfOneKind && first.passageId !== second.passageId) return null
  const opening = areOfOneKind ? openingOf(question, judgement, first, second) : ''
  if (opening === null) return null
  return {
    status: 'answered',
    opening,
    basis: [first, second],
    statements: printedStatements([first, second], library),
    asList: false,
    notes: [],
  }
}

/** Two figures of the best clauses that stand in one list. */
function listedBeside(
  question: Question,
  judgement: JudgementOf<'sides'>,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): readonly Fact[] {
  const candidates = gatherCandidates(question, best, retrieval, library)
  const chosen = chooseCompared(question, computationOf(judgement, question), candidates)
  const pair = inAskedMeasure(chosen?.map(({ fact }) => fact) ?? [], question, library)
  return coverageByFigures(pair, question, retrieval.termWeights, library) < MIN_COVERED ? [] : pair
}

/** "nhiều hơn" is about the numbers, where shares are printed beside them; "tỷ lệ … cao hơn" about the shares. */
function inAskedMeasure(pair: readonly Fact[], { measure }: Question, library: Library): readonly Fact[] {
  const wantsShare = measure === 'share'
  const beside = pair.map((fact) =>
    (fact.dimension === 'share') === wantsShare
      ? fact
      : library
          .factsOf(fact.passageId)
          .find(
            (other) =>
              other.groupId === fact.groupId &&
              (other.dimension === 'share') === wantsShare &&
              LEVELS.has(other.relation),
          ),
  )
  const found = beside.flatMap((fact) => fact ?? [])
  return found.length === pair.length && sharedUnit(found) !== null ? found : pair
}

const LEVELS: ReadonlySet<Fact['relation']> = new Set(['value', 'share', 'partOf', 'target'])

function openingOf(
  { language }: Question,
  { asked }: JudgementOf<'sides'>,
  first: Fact,
  second: Fact,
): string | null {
  const order = compareDecimals(first.baseValue, second.baseValue)
  if (order === 0) return ''
  const [greater, smaller] = order > 0 ? [first, second] : [second, first]
  const meant = asked === 'either' ? first : asked === 'more' ? greater : smaller
  const name = nameBeside(meant, [meant === first ? second : first])
  return name === null
    ? null
    : orderPhrase({ name, end: meant === greater ? 'most' : 'least' }, meant.dimension, 'hơn', language)
}

/** The two sides as what is worked out from two figures reads them. */
function computationOf({ sides }: JudgementOf<'sides'>, { periods }: Question): Computation {
  return {
    operation: 'difference',
    isExplicit: false,
    sides,
    head: null,
    times: periods,
    parts: null,
    end: null,
  }
}
