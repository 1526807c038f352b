import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { selectFigures } from './select-figures.ts'
import { hullOf, lengthOf, sentenceOf, widened } from '../statements/sentence.ts'

/** What a sibling says of the question and the best clause does not must weigh so much. */
const MIN_GAIN = 0.05
/** The sentence is shown from the clause that names the thing when it is no longer than this. */
const JOINED_MAX_CHARACTERS = 220

/**
 * "Tiếp nhận 174 hồ sơ xin …; đã trả kết quả 140 hồ sơ; đang thụ lý 34 hồ sơ": the first clause names the thing, the others tell
 * what became of it. Who asks how many are pending means the clause that says so, though the first has more of the words.
 * The best clause where the question says what is done in it, or no other clause of its sentence says more.
 */
export function siblingEvidence(
  question: Question,
  best: Evidence,
  ranked: readonly Evidence[],
  termWeights: readonly number[],
  library: Pick<Library, 'factsOf'>,
): Evidence {
  const figure = askedFigure(best, question)
  if (!figure || isSaidBefore(figure, best, question)) return best
  const total = termWeights.reduce((sum, weight) => sum + weight, 0) || 1
  const scored = sentenceOf(best.passage, best.clause).flatMap(({ start }) => {
    const sibling = ranked.find(
      ({ passage, clause }) =>
        passage.id === best.passage.id && clause.start === start && start > best.clause.start,
    )
    const other = sibling && askedFigure(sibling, question)
    if (!sibling || !other || other.unit !== figure.unit) return []
    const gain = sibling.inClause.reduce(
      (sum, strength, term) =>
        sum + Math.max(0, strength - (best.inClause[term] ?? 0)) * (termWeights[term] ?? 0),
      0,
    )
    return gain / total >= MIN_GAIN ? [{ sibling, gain }] : []
  })
  const [first, second] = scored.sort((a, b) => b.gain - a.gain)
  if (!first || first.gain === second?.gain) return best
  const { sibling } = first
  const span = hullOf([best.clause, sibling.clause])
  if (lengthOf(span) > JOINED_MAX_CHARACTERS) return sibling
  return { ...widened(sibling, span, ranked, library), figures: sibling.figures }
}

function askedFigure(evidence: Evidence, question: Question): Fact | undefined {
  const asked = selectFigures(evidence, question)
  return evidence.facts.find(({ factId }) => asked.has(factId))
}

/** Whether the question says, word for word, something of what stands before the figure: what is done. */
function isSaidBefore({ start }: Fact, { passage, clause }: Evidence, { terms }: Question): boolean {
  const asked = new Set(terms.filter(({ isLight }) => !isLight).map(({ folded }) => folded))
  return wordsOf(passage.text.slice(clause.start, start)).some(({ folded }) => asked.has(folded))
}
