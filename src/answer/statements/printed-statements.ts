import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/span.ts'
import type { Library } from '../../ports.ts'
import type { Statement } from '../draft.ts'
import { makeRowStatement } from './row-statement.ts'
import { FIGURE_MAX_CHARACTERS } from './shown-part.ts'
import { makeStatement } from './statement.ts'

interface PrintedFigures {
  passage: Passage
  clause: Span
  /** Those of the figures that the clause prints. */
  facts: readonly Fact[]
}

/** What the report says of the figures, one statement for every clause that prints some, in their order. */
export function printedStatements(figures: readonly Fact[], library: Library): Statement[] {
  return clausesOf(figures, library).map(({ passage, clause, facts: meant }): Statement => {
    const facts = library.factsOf(passage.id)
    const asked = new Set(meant.map((fact) => fact.factId))
    return passage.kind === 'row'
      ? makeRowStatement(passage, facts, asked)
      : makeStatement({
          passage,
          clause,
          facts,
          asked,
          shared: meant.map((fact) => fact.start),
          maxCharacters: FIGURE_MAX_CHARACTERS,
        })
  })
}

function clausesOf(figures: readonly Fact[], library: Library): PrintedFigures[] {
  const clauses = new Map<string, PrintedFigures>()
  for (const fact of figures) {
    const passage = library.passage(fact.passageId)
    if (passage === undefined) continue
    const whole = { start: 0, end: passage.text.length }
    const own = passage.clauses.find(({ start, end }) => fact.start >= start && fact.end <= end)
    const clause = passage.kind === 'row' ? whole : (own ?? whole)
    const key = `${passage.id} ${clause.start}`
    clauses.set(key, { passage, clause, facts: [...(clauses.get(key)?.facts ?? []), fact] })
  }
  return [...clauses.values()]
}
