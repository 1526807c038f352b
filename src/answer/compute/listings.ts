import type { Candidate } from './candidates.ts'
import { unitGroups } from './unit-groups.ts'

/**
 * Figures of one kind that are listed beside each other, nearest first: those of one clause, of one passage, of one table or
 * list. What stands elsewhere may be counted in another way.
 */
export function listings(candidates: readonly Candidate[]): Candidate[][][] {
  return [clauseOf, passageOf, listOf].map((keyOf) => groupBy(candidates, keyOf).flatMap(unitGroups))
}

type KeyOf = (candidate: Candidate) => string

const clauseOf: KeyOf = ({ fact, passage }) => {
  const clause = passage.clauses.findIndex(({ start, end }) => fact.start >= start && fact.end <= end)
  return `${passage.id} ${clause}`
}

const passageOf: KeyOf = ({ passage }) => passage.id

const listOf: KeyOf = ({ passage: { id, kind, sectionId, context } }) => {
  if (kind === 'row') return `rows of ${sectionId}`
  return kind === 'item' ? `items of ${sectionId} ${context.lead.join(' ')}` : id
}

function groupBy(candidates: readonly Candidate[], keyOf: KeyOf): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = keyOf(candidate)
    groups.set(key, [...(groups.get(key) ?? []), candidate])
  }
  return [...groups.values()]
}
