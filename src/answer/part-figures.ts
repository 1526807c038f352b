import type { Evidence } from '../domain/evidence.ts'
import type { Fact } from '../domain/fact.ts'
import type { AskedPart, Question } from '../domain/question.ts'
import { wordsOf } from '../vietnamese/words.ts'

/** What counts beside the worth of a figure for the whole question: the words of its own part, */
const OWN_WORTH = 4
/** the words right behind the asked noun, */
const DETAIL_WORTH = 3
/** and that it belongs to the figure chosen for the part before. */
const TOGETHER_WORTH = 1.5
/** and what the question says of all its parts. */
const COMMON_WORTH = 1.5

/** The terms of a part that say more than its unit: "đưa vào sử dụng" of "bao nhiêu tuyến đã đưa vào sử dụng". */
export function ownTermsOf({ terms, unit }: AskedPart, { terms: all, askedUnits }: Question): number[] {
  const words = unit === null ? [] : (askedUnits[unit]?.words ?? [])
  return terms.filter((term) => !words.includes(all[term]?.folded ?? ''))
}

/** One figure for every part, each another; ids of facts. A part of whose unit the clause prints nothing has none. */
export function selectPartFigures(
  evidence: Evidence,
  parts: readonly AskedPart[],
  question: Question,
): Set<string> {
  const chosen: Fact[] = []
  const apart = new Set(question.parts.flatMap(({ terms }) => terms))
  const common = question.terms.flatMap((_, term) => (apart.has(term) ? [] : [term]))
  for (const part of parts) {
    const isCount = part.unit !== null && question.askedUnits[part.unit]?.dimension === 'count'
    const scored = evidence.figures.flatMap(({ factId, worth, units }) => {
      const fact = evidence.facts.find((other) => other.factId === factId)
      const unit = units.find(({ place }) => place === part.unit)
      if (!fact || chosen.includes(fact) || (part.unit !== null && !unit)) return []
      // "Kinh phí trợ cấp 3.415 đối tượng" names people too, and counts none.
      if (isCount && fact.dimension !== 'count') return []
      const own =
        shareSaid(ownTermsOf(part, question), question, wordsBeside(fact, evidence)) +
        (COMMON_WORTH / OWN_WORTH) * shareSaid(common, question, labelWords(fact, evidence.facts))
      const together = belongsTo(chosen.at(-1), fact, evidence.facts) ? TOGETHER_WORTH : 0
      return [{ fact, worth: worth + OWN_WORTH * own + DETAIL_WORTH * (unit?.detail ?? 0) + together }]
    })
    const [best] = scored.sort((a, b) => b.worth - a.worth)
    if (best) chosen.push(best.fact)
  }
  return new Set(chosen.map(({ factId }) => factId))
}

function shareSaid(terms: readonly number[], { terms: all }: Question, said: ReadonlySet<string>): number {
  if (terms.length === 0) return 0
  return terms.filter((term) => said.has(all[term]?.folded ?? '')).length / terms.length
}

/** What a fact counts, and the total that it is part of. */
function labelWords(fact: Fact, facts: readonly Fact[]): Set<string> {
  const parent = facts.find(({ factId }) => factId === fact.parentId)
  const texts = [fact, ...(parent ? [parent] : [])].flatMap(({ label, qualifiers }) => [label, ...qualifiers])
  return new Set(wordsOf(texts.join(' | ')).map(({ folded }) => folded))
}

/** Its label and qualifiers, and the words between the figure before it and itself. */
function wordsBeside(fact: Fact, { passage, clause, facts }: Evidence): Set<string> {
  const before = facts.filter(({ end }) => end <= fact.start).map(({ end }) => end)
  const text = passage.text.slice(Math.max(clause.start, ...before), fact.end)
  return new Set([...labelWords(fact, []), ...wordsOf(text).map(({ folded }) => folded)])
}

/** "131 người … 349 triệu đồng": the first figure of its unit behind the other; or parts of one total. */
function belongsTo(before: Fact | undefined, fact: Fact, facts: readonly Fact[]): boolean {
  if (!before) return false
  if (before.parentId !== null && before.parentId === fact.parentId) return true
  const next = facts.find(({ start, unit }) => start > before.start && unit === fact.unit)
  return next?.factId === fact.factId
}
