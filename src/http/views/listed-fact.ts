import type { Fact } from '../../domain/fact.ts'
import { factInWords, figureSpokenOf, saidOfFact } from '../../fact-search/statement.ts'
import type { Library } from '../../ports.ts'
import type { ListedFact, SaidFigure } from '../schemas/figures-schemas.ts'
import { factView } from './fact-view.ts'

/** Facts of a library as a list shows them, each with what its statement says of it. Pure. */
export function listedFacts(
  facts: readonly Fact[],
  library: Pick<Library, 'passage' | 'factsOf'>,
): ListedFact[] {
  return facts.flatMap((fact) => {
    const passage = library.passage(fact.passageId)
    if (passage === undefined) return []
    const { planShares, changes } = saidOfFact(fact, library)
    const spokenOf = figureSpokenOf(fact, library)
    return {
      ...factView(fact, passage),
      words: factInWords(fact),
      planShares: planShares.map(saidFigure),
      changes: changes.map(saidFigure),
      spokenOf: spokenOf === null ? null : saidFigure(spokenOf),
    }
  })
}

function saidFigure(fact: Fact): SaidFigure {
  const { factId, text, baseValue, baseUnit } = fact
  return { factId, text, baseValue: Number(baseValue), baseUnit, words: factInWords(fact) }
}
