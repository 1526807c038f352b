import type { Fact } from '../src/domain/fact.ts'
import type { FactQuery } from '../src/fact-search/fact-query.ts'
import { fold } from '../src/vietnamese/fold.ts'
import { seededRandom, shuffled } from './seeded-random.ts'

/** A query as its parameters stand in an address. */
export type FigureQuery = Pick<FactQuery, 'q' | 'unit' | 'period' | 'status' | 'sort'>

/** Ways in which somebody looks for a fact. */
const WAYS: readonly ((fact: Fact, random: () => number) => FigureQuery)[] = [
  ({ label }) => ({ q: label }),
  ({ label }) => ({ q: fold(label) }),
  ({ label }, random) => ({ q: withSlip(fold(label), random) }),
  ({ label }) => ({ q: label.split(' ').slice(0, 2).join(' ') }),
  ({ label, period }) => ({ q: `${label} ${period?.slice(0, 4) ?? ''}` }),
  ({ label }) => ({ q: `cho em hỏi ${label} là bao nhiêu` }),
  ({ text }) => ({ q: text }),
  ({ unit }) => ({ unit, sort: 'value' }),
  ({ label, status }) => ({ q: label, status, sort: 'period' }),
  ({ period }) => (period === null ? { sort: 'document' } : { period }),
]

/** `count` queries for facts that `seed` draws, the ways of asking in turn. */
export function figureQueries(facts: readonly Fact[], count: number, seed: number): FigureQuery[] {
  const random = seededRandom(seed)
  const named = facts.filter(({ label, unit }) => label !== '' && unit !== '')
  return shuffled(named, random)
    .slice(0, count)
    .flatMap((fact, place) => WAYS[place % WAYS.length]?.(fact, random) ?? [])
}

/** Two neighbouring letters swapped somewhere. */
function withSlip(text: string, random: () => number): string {
  const at = Math.floor(random() * Math.max(1, text.length - 1))
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
}
