import type { TermRange } from '../../domain/computation.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import type { Retrieval } from '../../domain/evidence.ts'
import { JUDGING } from '../../vietnamese/judged-indicators.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import { rankFacts } from './rank-facts.ts'
import { figuresNaming, saysOf, type SideFigure } from './side-figures.ts'

interface Pair {
  figures: readonly [SideFigure, SideFigure]
  score: number
}

/** A figure must say so much of what its own side says, by weight. */
const MIN_OF_SIDE = 0.6
/** The two together must say so much of the question, by weight. */
const MIN_SAID = 0.7
/** A word more in one label than the question says, and each step that the two stand farther apart, cost so much. */
const COST = { unasked: 0.06, farther: 0.05 }
/** Pairs that fit so nearly alike must tell the same side. */
const MIN_LEAD = 0.04

/**
 * The figures of the two things that a question sets side by side, in its order, wherever the document prints them: each says words of its own
 * side that the other does not, and both are of one kind, time and unit. Null when no two are, or when others fit as well and tell otherwise.
 */
export function chooseSides(
  question: Question,
  sides: readonly TermRange[],
  documentId: string,
  retrieval: Retrieval,
  library: Library,
): [Fact, Fact] | null {
  const [left, right] = sides
  if (left === undefined || right === undefined || sides.length !== 2) return null
  const figures = figuresNaming(question, sides, documentId, library)
  const weights = askedWeights(question, retrieval).map(
    (weight, place) => weight * (isRepeated(place, sides, question) ? UNSAID : 1),
  )
  const ofLeft = figures.filter((figure) => saysOf(left, figure.says) && bearsSide(figure, left, weights))
  const ofRight = figures.filter((figure) => saysOf(right, figure.says) && bearsSide(figure, right, weights))
  const pairs = ofLeft
    .flatMap((a) =>
      ofRight.flatMap((b): Pair[] => {
        if (!areOpposed(a, b, left, right) || !areComparable(a, b)) return []
        const score = scoreOf(a, b, weights)
        return score === null ? [] : [{ figures: [a, b], score }]
      }),
    )
    .sort((a, b) => b.score - a.score)
  const [best] = pairs
  if (best === undefined) return null
  const rivals = pairs.filter(({ score }) => best.score - score < MIN_LEAD)
  if (rivals.some((rival) => orderOf(rival) !== orderOf(best))) return null
  return [best.figures[0].fact, best.figures[1].fact]
}

/** One unit, time, status and kind of price; of a table one column, or one row. */
function areComparable(a: SideFigure, b: SideFigure): boolean {
  if (a.fact.factId === b.fact.factId || a.fact.relation !== b.fact.relation) return false
  if (
    (a.fact.status === 'plan') !== (b.fact.status === 'plan') ||
    (a.passage.kind === 'row') !== (b.passage.kind === 'row')
  )
    return false
  // "27 thông tư, 21 nghị định": things counted beside each other may be of two kinds.
  const areCounts =
    a.passage.id === b.passage.id && a.fact.dimension === 'count' && b.fact.dimension === 'count'
  const unit = areCounts ? a.fact.unit : b.fact.unit
  const baseUnit = areCounts ? a.fact.baseUnit : b.fact.baseUnit
  if ('refused' in rankFacts([a.fact, { ...b.fact, label: a.fact.label, unit, baseUnit }])) return false
  if (a.passage.kind !== 'row' || a.passage.id === b.passage.id) return true
  return columnOf(a) === columnOf(b) && a.fact.period === b.fact.period
}

function columnOf({ fact, passage }: SideFigure): string {
  return (passage.cells ?? []).find(({ start, end }) => fact.start < end && start < fact.end)?.column ?? ''
}

/** Each says a word of its own side that the other does not, and none of the other side alone. */
function areOpposed(a: SideFigure, b: SideFigure, left: TermRange, right: TermRange): boolean {
  const [ownA, ownB] = [saysAlone(a, b, left), saysAlone(b, a, right)]
  if (saysAlone(b, a, left) || saysAlone(a, b, right)) return false
  if (ownA && ownB) return true
  // "hộ nghèo" beside "hộ cận nghèo": one is told from the other by what it is not called.
  return (ownA && b.unasked.length === 0) || (ownB && a.unasked.length === 0)
}

function bearsSide(
  { says, hears }: SideFigure,
  { from, to }: TermRange,
  weights: readonly number[],
): boolean {
  const own = weights.map((weight, place) => (from <= place && place < to ? weight : 0))
  const total = own.reduce((sum, weight) => sum + weight, 0)
  const said = own.reduce(
    (sum, weight, place) => sum + (says[place] === true || hears[place] === true ? weight : 0),
    0,
  )
  return said >= total * MIN_OF_SIDE
}

function saysAlone(one: SideFigure, other: SideFigure, { from, to }: TermRange): boolean {
  return one.says.some((said, place) => from <= place && place < to && said && !other.says[place])
}

/** A word that no clause says ("gộp") is more likely one of asking than one of the thing asked for. */
const UNSAID = 0.3

function askedWeights({ terms }: Question, { ranked, termWeights }: Retrieval): number[] {
  return terms.map(({ isLight, folded }, place) => {
    if (isLight || JUDGING.has(folded)) return 0
    const isSaid = ranked.some(({ inContext }) => (inContext[place] ?? 0) > 0)
    return (termWeights[place] ?? 0) * (isSaid ? 1 : UNSAID)
  })
}

/** "vườn nhãn hay vườn xoài": what both sides say tells nothing apart. */
function isRepeated(place: number, sides: readonly TermRange[], { terms }: Question): boolean {
  const isIn = ({ from, to }: TermRange) =>
    terms.slice(from, to).some(({ folded }) => folded === terms[place]?.folded)
  return sides.every(isIn)
}

/** How much of the question both say, less what sets them apart; null when too little. */
function scoreOf(a: SideFigure, b: SideFigure, weights: readonly number[]): number | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const said = weights.reduce((sum, weight, place) => {
    const isSaid = a.says[place] === true || b.says[place] === true
    return sum + (isSaid ? weight : a.hears[place] && b.hears[place] ? weight * IN_HEADING : 0)
  }, 0)
  if (total === 0 || said / total < MIN_SAID) return null
  const unasked = new Set([...a.unasked, ...b.unasked]).size
  return said / total - COST.unasked * unasked - COST.farther * stepsApart(a, b)
}

/** What only a heading or the head of a table says. */
const IN_HEADING = 0.8

function stepsApart(a: SideFigure, b: SideFigure): number {
  if (a.passage.id === b.passage.id) return 0
  if (a.passage.sectionId !== b.passage.sectionId) return 3
  return a.passage.kind === 'row' || a.passage.blockId === b.passage.blockId ? 1 : 2
}

function orderOf({ figures: [a, b] }: Pair): number {
  return Math.sign(compareDecimals(a.fact.baseValue, b.fact.baseValue))
}
