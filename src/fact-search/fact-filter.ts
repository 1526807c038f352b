import type { Fact } from '../domain/fact.ts'
import { fold } from '../vietnamese/fold.ts'
import type { FactQuery } from './fact-query.ts'
import { unitMatcher, type KnownUnits } from './unit-spelling.ts'

/** Headings above a fact as `factFilter` looks into them: folded, one a line. */
export function foldedHeadings(sectionPath: readonly string[]): string {
  return sectionPath.map((heading) => fold(heading).replace(/\s+/g, ' ')).join('\n')
}

/** Whether a fact under such headings is of the kind asked for; its words are another matter. */
export function factFilter(
  query: FactQuery,
  knownUnits: KnownUnits,
): (fact: Fact, headings: string) => boolean {
  const { unit, period, status, relation, bound, document } = query
  const isOfUnit = unit ? unitMatcher(unit, knownUnits) : () => true
  const section = fold(query.section ?? '')
  return (fact, headings) =>
    (period === undefined || fact.period === period) &&
    (status === undefined || fact.status === status) &&
    (relation === undefined || fact.relation === relation) &&
    (bound === undefined || fact.bound === bound) &&
    (!document || fact.documentId === document) &&
    headings.includes(section) &&
    isOfUnit(fact)
}
