import type { Computation } from '../../domain/computation.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { comparesGrowth } from '../../vietnamese/growth-words.ts'
import { ofAskedYear } from './asked-year.ts'
import type { Candidate } from './candidates.ts'
import { listings } from './listings.ts'
import { namedParts } from './named-parts.ts'
import type { Operand } from './operand.ts'
import { oneIndicatorAtTwoTimes } from './two-times.ts'
import { hasAskedUnit } from './unit-groups.ts'

/**
 * The two figures that the question compares, in its order: one indicator at two times, or two things named beside each
 * other; null when that is not certain.
 */
export function chooseCompared(
  question: Question,
  computation: Computation,
  candidates: readonly Candidate[],
): Operand[] | null {
  const fitting = candidates.filter((candidate) => hasAskedUnit(candidate, question))
  const levels = fitting.filter(({ fact }) => !['change', 'planShare'].includes(fact.relation))
  const changes = fitting.filter(isGrowth)
  const pair = comparesGrowth(question.restored)
    ? twoThings(question, computation, ofAskedYear(changes, computation), MIN_FIT_OF_GROWTH)
    : (oneIndicatorAtTwoTimes(computation, levels) ??
      twoThings(question, computation, ofAskedYear(levels, computation)))
  return pair?.map(({ fact }) => ({ fact, reading: 'value' })) ?? null
}

/** A printed change in per cent, or a figure that is itself a speed of growth. */
function isGrowth({ fact }: Candidate): boolean {
  const isPercent = fact.dimension === 'share' || fact.baseUnit === '%/năm'
  return isPercent && (fact.relation === 'change' || fold(fact.label).startsWith('toc do tang'))
}

/** Two figures must fit the question so well to be what it sets side by side. */
const MIN_FIT = 0.3

/** Both must be listed beside each other: what stands elsewhere may be counted in another way. */
function twoThings(
  question: Question,
  computation: Computation,
  candidates: readonly Candidate[],
  minFitApart: number = MIN_FIT_APART,
): Candidate[] | null {
  const fitOf = (pair: readonly Candidate[]) => pair.reduce((sum, { fit }) => sum + fit, 0)
  for (const groups of listings(candidates)) {
    const pairs = groups.flatMap((group) => {
      const named = namedParts(computation.sides, group, question)
      return named?.length === 2 && named.every(({ fit }) => fit >= MIN_FIT) ? [named] : []
    })
    const [best] = pairs.sort((a, b) => fitOf(b) - fitOf(a))
    if (best) return best
  }
  return twoOfSection(question, computation, candidates, minFitApart)
}

/** Figures of one section that stand apart must fit better, and be of one time: "chi … nhiều hơn thu". */
const MIN_FIT_APART = 0.45
/** Speeds of growth are few: less tells which are meant. */
const MIN_FIT_OF_GROWTH = 0.25

function twoOfSection(
  question: Question,
  { sides }: Computation,
  candidates: readonly Candidate[],
  minFit: number,
): Candidate[] | null {
  const fitting = candidates.filter(({ fit }) => fit >= minFit)
  const sections = new Set(fitting.map(({ passage }) => passage.sectionId))
  const pairs = [...sections].flatMap((section) => {
    const named = namedParts(
      sides,
      fitting.filter(({ passage }) => passage.sectionId === section),
      question,
    )
    const [a, b] = named ?? []
    const areAlike = a?.fact.period === b?.fact.period && a?.fact.status === b?.fact.status
    return named?.length === 2 && areAlike ? [named] : []
  })
  return pairs.length === 1 ? (pairs[0] ?? null) : null
}
