import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { AskedPart, Question } from '../../domain/question.ts'
import { wordsOf } from '../../vietnamese/words.ts'

/** What counts beside the worth of a figure for the whole question: the words of its own part, */
const OWN_WORTH = 4
/** the words right behind the asked noun, */
const DETAIL_WORTH = 3
/** and that it belongs to the figure chosen for the part before. */
const TOGETHER_WORTH = 1.5
/** and what the question says of all its parts. */
const COMMON_WORTH = 1.5
/** Of several things asked at once, those are meant beside which so much stands of what stands beside the first. */
const ALIKE_SHARE = 0.4

/** The terms of a part that say more than its unit: "đưa vào sử dụng" of "bao nhiêu tuyến đã đưa vào sử dụng". */
export function ownTermsOf({ terms, unit }: AskedPart, { terms: all, askedUnits }: Question): number[] {
  const words = unit === null ? [] : (askedUnits[unit]?.words ?? [])
  return terms.filter((term) => !words.includes(all[term]?.folded ?? ''))
}

/**
 * One figure for every part, each another; ids of facts. A part of whose unit the clause prints nothing has none. What is
 * asked of each of several things ("mỗi bên bao nhiêu tiền") has a figure for each of them.
 */
export function selectPartFigures(
  evidence: Evidence,
  parts: readonly AskedPart[],
  question: Question,
): Set<string> {
  const chosen: Fact[] = []
  for (const part of parts.filter(({ isOfEach }) => !isOfEach)) {
    const scored = scoredFor(part, evidence, question, chosen)
    const [best] = scored
    const alike = scored.filter(({ own }) => own > 0 && own >= (best?.own ?? 0) * ALIKE_SHARE)
    const isDealtOut = parts.some(({ isOfEach }) => isOfEach) && alike.length > 1
    if (isDealtOut) chosen.push(...alike.map(({ fact }) => fact))
    else if (best) chosen.push(best.fact)
  }
  const dealtOut = parts
    .filter(({ isOfEach }) => isOfEach)
    .flatMap((part) => {
      const fitting = scoredFor(part, evidence, question, chosen)
      const next = chosen.flatMap(({ start }) =>
        fitting
          .filter(({ fact }) => fact.start > start)
          .sort((a, b) => a.fact.start - b.fact.start)
          .slice(0, 1),
      )
      return (next.length > 0 ? next : fitting.slice(0, 1)).map(({ fact }) => fact)
    })
  return new Set([...chosen, ...dealtOut].map(({ factId }) => factId))
}

interface ScoredFact {
  fact: Fact
  /** How much of its part the words beside it say. */
  own: number
  worth: number
}

/** The figures of a part's unit that are not chosen yet, best first. */
function scoredFor(
  part: AskedPart,
  evidence: Evidence,
  question: Question,
  chosen: readonly Fact[],
): ScoredFact[] {
  const apart = new Set(question.parts.flatMap(({ terms }) => terms))
  const common = question.terms.flatMap((_, term) => (apart.has(term) ? [] : [term]))
  const isCount = part.unit !== null && question.askedUnits[part.unit]?.dimension === 'count'
  const scored = evidence.figures.flatMap(({ factId, worth, units }) => {
    const fact = evidence.facts.find((other) => other.factId === factId)
    const unit = units.find(({ place }) => place === part.unit)
    if (!fact || chosen.includes(fact) || (part.unit !== null && !unit)) return []
    // "Kinh phí trợ cấp 3.415 đối tượng" names people too, and counts none.
    if (isCount && fact.dimension !== 'count') return []
    const own = shareSaid(ownTermsOf(part, question), question, wordsBeside(fact, evidence))
    const ofAll = shareSaid(common, question, labelWords(fact, evidence.facts))
    const together = belongsTo(chosen.at(-1), fact, evidence.facts) ? TOGETHER_WORTH : 0
    const sum = worth + OWN_WORTH * own + COMMON_WORTH * ofAll + DETAIL_WORTH * (unit?.detail ?? 0) + together
    return [{ fact, own, worth: sum }]
  })
  return scored.sort((a, b) => b.worth - a.worth)
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
