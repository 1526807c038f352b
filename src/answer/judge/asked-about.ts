import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import { isStopWord } from '../../vietnamese/stop-words.ts'
import { saysOpposite } from '../compute/candidates.ts'
import { askedWords, labelWords, shareSaid, termStrengths } from '../compute/term-strengths.ts'
import type { Library } from '../../ports.ts'
import { fold } from '../../vietnamese/fold.ts'
import { JUDGING } from '../../vietnamese/judged-indicators.ts'
import { MODIFIERS } from '../verify/word-lists.ts'

/** The question must say so much of what a figure is called … */
const MIN_LABEL_SAID = 0.5
/** … and the clause and what it hangs on so much of what the question says. */
const MIN_COVERED = 0.6

/**
 * Whether the figure is surely of the very thing asked for: to judge a near one ("thu nội địa" for "thu ngân sách") would be a
 * wrong yes or no. Words of time are compared by the period.
 */
export function isSurelyAsked(
  fact: Fact,
  question: Question,
  evidence: Evidence,
  termWeights: readonly number[],
): boolean {
  const asked = askedWords(question, () => true)
  const label = labelWords(fact).filter((word) => !SAYS_WHERE.has(word) && !isStopWord(word))
  const isNarrowed = label.some((word) => MODIFIERS_FOLDED.has(word) && !asked.has(word))
  if (saysOpposite(label, asked)) return false
  if (isNarrowed || shareSaid(label, asked) < MIN_LABEL_SAID || !isOfAskedTime(fact, question)) return false
  // "giảm 212 hộ" is not yet a lower share of households.
  if (question.measure === 'share' && fact.relation === 'change' && fact.dimension === 'count') return false
  if (!isAskedStatus(fact, question)) return false
  return coverageOf(evidence, question, termWeights) >= MIN_COVERED
}

/** Share of what a question says, by weight, that the clause and what it hangs on say; words of judging left out. 0–1. */
export function coverageOf(
  { inContext }: Pick<Evidence, 'inContext'>,
  question: Question,
  termWeights: readonly number[],
  unsaid: ReadonlySet<string> = JUDGING,
): number {
  const weights = question.terms.map(({ isLight, folded }, place) =>
    isLight || unsaid.has(folded) ? 0 : (termWeights[place] ?? 0),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const covered = weights.reduce((sum, weight, place) => sum + (inContext[place] ?? 0) * weight, 0)
  return total === 0 ? 0 : covered / total
}

/**
 * The same for figures alone: what their labels, their places and the words before them say between them. A row of a table says
 * much that only one of its columns is about.
 */
export function coverageByFigures(
  facts: readonly Fact[],
  question: Question,
  termWeights: readonly number[],
  library: Pick<Library, 'passage'>,
  unsaid: ReadonlySet<string> = JUDGING,
): number {
  const strengths = facts.flatMap((fact) => {
    const passage = library.passage(fact.passageId)
    if (passage === undefined) return []
    const clause = passage.clauses.find(({ start, end }) => fact.start >= start && fact.end <= end)
    const before = passage.kind === 'row' ? fact.start : (clause?.start ?? 0)
    return [termStrengths(fact, passage, question, before)]
  })
  const inContext = question.terms.map((_, place) =>
    Math.max(0, ...strengths.map((own) => ((own[place] ?? 0) > 0 ? 1 : 0))),
  )
  return coverageOf({ inContext }, question, termWeights, unsaid)
}

/** A target says nothing of what came about: "phấn đấu giảm 5%" is no yes to "có giảm không". */
export function isAskedStatus({ status, period }: Fact, question: Question): boolean {
  if (status !== 'plan' || question.status === 'plan') return true
  const times = question.judgement?.kind === 'direction' ? question.judgement.times : []
  const years = [...question.periods, ...times].map((time) => time.slice(0, 4))
  return period !== null && years.includes(period.slice(0, 4))
}

/** Folded words of where a figure holds, which a question leaves out: "… đến địa bàn thành phố". */
const SAYS_WHERE: ReadonlySet<string> = new Set([
  'dia',
  'ban',
  'thanh',
  'pho',
  'tinh',
  'huyen',
  'toan',
  'den',
])

function isOfAskedTime({ period }: Fact, { periods }: Question): boolean {
  if (periods.length === 0 || period === null) return true
  return periods.some(
    (asked) => asked.slice(0, 4) === period.slice(0, 4) || asked.includes(period.slice(0, 4)),
  )
}

const MODIFIERS_FOLDED: ReadonlySet<string> = new Set([...MODIFIERS].map(fold))
