import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { JudgementOf } from '../../domain/judgement.ts'
import type { Question, Term } from '../../domain/question.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import { fold } from '../../vietnamese/fold.ts'
import { JUDGING, RANKED } from '../../vietnamese/judged-indicators.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { askedWords, shareSaid } from '../compute/term-strengths.ts'
import type { Library } from '../../ports.ts'
import { rankFacts } from '../compute/rank-facts.ts'
import type { Draft } from '../draft.ts'
import { coverageByFigures } from '../judge/asked-about.ts'
import { nameBeside } from '../judge/named-figure.ts'
import { orderPhrase } from '../judge/order-phrases.ts'
import { printedStatements } from '../statements/printed-statements.ts'
import { comparableSet } from '../compute/comparable-set.ts'

/** So many of a long row are told. */
const MAX_TOLD = 3

/** What is most or least of the set that the asked figure belongs to, and the next ones; null when it belongs to no clear set. */
export function composeExtreme(
  question: Question,
  { end, count }: JudgementOf<'extreme'>,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): Draft | null {
  const set = setAsked(question, best, retrieval, library)
  const ranked = rankFacts(set)
  if ('refused' in ranked) return null
  const ordered = end === 'most' ? ranked : [...ranked].reverse()
  const [winner, next] = ordered
  if (winner === undefined || next === undefined || ordered.length < count) return null
  if (compareDecimals(winner.baseValue, next.baseValue) === 0) return null
  const name = nameBeside(winner, othersOf(winner, set))
  if (name === null) return null
  const told = ordered.slice(0, Math.max(count, MAX_TOLD))
  return {
    status: 'answered',
    opening: orderPhrase({ name, end }, winner.dimension, 'nhất', question.language),
    basis: told,
    statements: printedStatements(told, library),
    asList: count > 1,
    notes: [],
  }
}

/** How much of the best score a clause with a set must have … */
const SCORE_MARGIN = 0.5
/** … and how much of the question, by weight, the figures of the set must say. */
const MIN_COVERED = 0.75
const LOOKED_AT = 10
const UNSAID: ReadonlySet<string> = new Set([...JUDGING, ...RANKED])
const isValue = ({ folded }: Term) => /^\d/.test(folded)

/** The set of the best clause that has one and says nearly all that is asked. */
export function setAsked(
  question: Question,
  best: Evidence,
  { ranked, termWeights }: Retrieval,
  library: Library,
): Fact[] {
  const near = [best, ...ranked.slice(0, LOOKED_AT)].filter(
    (evidence) =>
      evidence.score >= best.score * SCORE_MARGIN && evidence.passage.documentId === best.passage.documentId,
  )
  // A value that the question names is compared, not looked for.
  const unsaid = new Set([...UNSAID, ...question.terms.filter(isValue).map(({ folded }) => folded)])
  for (const evidence of near) {
    const set = comparableSet(evidence, question, library)
    const covered = coverageByFigures(set, question, termWeights, library, unsaid)
    if (set.length > 0 && covered >= MIN_COVERED && isColumnAsked(set, question)) return set
  }
  return []
}

/** Share of what a column is called that the question must say. */
const MIN_COLUMN_SAID = 0.6
const DENIAL = /(?<!\p{L})(?:chua|khong)(?!\p{L})/u

/** "chưa sửa" asks for a column that says "chưa"; "văn bản" for none of other things. */
function isColumnAsked(set: readonly Fact[], question: Question): boolean {
  const asked = askedWords(question, () => true)
  return set.every(({ label }) => {
    if (DENIAL.test(fold(question.restored)) !== DENIAL.test(fold(label))) return false
    const column = wordsOf(label.split(' – ').slice(0, -1).join(' ')).map(({ folded }) => folded)
    return shareSaid(column, asked) >= MIN_COLUMN_SAID
  })
}

function othersOf(winner: Fact, set: readonly Fact[]): Fact[] {
  return set.filter(({ factId }) => factId !== winner.factId)
}
