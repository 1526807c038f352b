import type { Evidence } from '../../domain/evidence.ts'
import type { Dimension } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'

/** A word of the clause itself, and one that stands around it. */
const SAID = 0.5
const SAID_AROUND = 0.4
/** A question of fewer words may be said quite otherwise. */
const MIN_WORDS = 3

/** Few clauses print such a figure: beside a word of the question it says more than another word. */
const TELLING: ReadonlySet<Dimension> = new Set(['volume', 'length'])

function isTelling(dimension: Dimension | null): boolean {
  return dimension !== null && TELLING.has(dimension)
}

/** Whether a figure is asked for by several words of which the clause says at most one, and what stands around it not half. */
export function saysTooLittle({ intent, terms, followUp, askedUnits }: Question, best: Evidence): boolean {
  if (intent !== 'figure' || followUp !== null) return false
  const meant = terms.flatMap(({ isLight, isInherited }, place) => (isLight || isInherited ? [] : [place]))
  const said = meant.filter((place) => (best.inClause[place] ?? 0) >= SAID)
  const around = meant.filter((place) => (best.inContext[place] ?? 0) >= SAID_AROUND)
  if (
    said.length > 0 &&
    askedUnits.some(({ dimension }) => isTelling(dimension)) &&
    best.features.unitAgrees === 1
  )
    return false
  return meant.length >= MIN_WORDS && said.length <= 1 && around.length * 2 <= meant.length
}
