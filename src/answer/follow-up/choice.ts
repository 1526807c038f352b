import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { wordsOf } from '../../vietnamese/words.ts'

/**
 * The candidate that a message chooses of those an answer asked back with: by its place ("cái thứ hai") or by words that
 * only it says ("của thành phố"). Undefined when it chooses none.
 */
export function chosenEvidence(
  { followUp, terms }: Question,
  ranked: readonly Evidence[],
): Evidence | undefined {
  if (followUp?.kind !== 'choice') return undefined
  const { quotes } = followUp.previous
  const offered = quotes.map((quote) =>
    ranked.find(({ passage, clause }) => passage.id === quote.passageId && clause.start === quote.start),
  )
  if (followUp.choice !== null) return offered.at(followUp.choice > 0 ? followUp.choice - 1 : followUp.choice)
  const named = terms.filter(({ isInherited }) => !isInherited).map(({ folded }) => folded)
  const saying = offered.filter((evidence) => evidence !== undefined && saysAll(evidence, named))
  return saying.length === 1 ? saying[0] : undefined
}

function saysAll({ passage, clause }: Evidence, named: readonly string[]): boolean {
  const heads = [...passage.context.lead, ...passage.sectionPath, passage.context.anchor?.text ?? '']
  const texts = [passage.text.slice(clause.start, clause.end), ...heads]
  const said = new Set(texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded)))
  return named.length > 0 && named.every((word) => said.has(word))
}
