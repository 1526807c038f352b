import type { Fact } from '../domain/fact.ts'
import type { Question } from '../domain/question.ts'
import { partOfYear } from '../vietnamese/periods.ts'
import { namesAllParts, saysTogether } from '../vietnamese/total-words.ts'
import { sharesYear } from './agreement.ts'
import { asksFor } from './asked-unit-agreement.ts'
import type { CellSiblings } from './cell-siblings.ts'

/** A figure of a clause with what its words have in common with the question; every list is by the question's terms. */
export interface FigureMatch {
  fact: Fact
  /** How surely a term stands between the figure before and this one, or before the first of its statement. */
  before: readonly number[]
  /** The words that speak of it by the grammar: behind a count, before a measure. */
  own: readonly number[]
  /** How surely a term names what it counts. */
  inLabel: readonly number[]
  /** How surely a term stands in the words of another figure of the clause. */
  elsewhere: readonly number[]
  /** Share of the label's words that the question says. */
  exactness: number
  /** For a cell of a table how it stands to the others of its row. */
  siblings: CellSiblings
  /** Whether the question says the head of a column that holds a part of the total. */
  isPartAsked: boolean
}

interface FigureFeature {
  name: string
  of: (match: FigureMatch, question: Question, termWeights: readonly number[]) => number
}

/** Everything that says which figure of a clause is asked for. Their weights stand by name in `figure-weights.json`. */
export const FIGURE_FEATURES: readonly FigureFeature[] = [
  { name: 'label', of: ({ inLabel }, _, weights) => covered(inLabel, weights) },
  { name: 'exactLabel', of: ({ inLabel, exactness }, _, weights) => covered(inLabel, weights) * exactness },
  {
    name: 'before',
    of: ({ fact, before }, _, weights) => (fact.dimension === 'count' ? 0 : covered(before, weights)),
  },
  // What is said beside this figure and beside no other tells them apart.
  {
    name: 'onlyHere',
    of: ({ own, inLabel, elsewhere }, _, weights) =>
      covered(
        own.map((value, place) =>
          Math.max(0, Math.max(value, inLabel[place] ?? 0) - (elsewhere[place] ?? 0)),
        ),
        weights,
      ),
  },
  {
    name: 'onlyElsewhere',
    of: ({ own, inLabel, elsewhere }, _, weights) =>
      -covered(
        own.map((value, place) =>
          Math.max(0, (elsewhere[place] ?? 0) - Math.max(value, inLabel[place] ?? 0)),
        ),
        weights,
      ),
  },
  {
    name: 'unit',
    of: ({ fact }, { askedUnits }) => (askedUnits.some((unit) => asksFor(unit, fact)) ? 1 : 0),
  },
  {
    name: 'otherDimension',
    of: ({ fact }, { askedUnits }) =>
      askedUnits.length > 0 &&
      askedUnits.every(({ dimension }) => dimension !== null && dimension !== fact.dimension)
        ? -1
        : 0,
  },
  {
    name: 'relation',
    of: ({ fact }, question) => (fact.relation === RELATION_ASKED[question.measure] ? 1 : 0),
  },
  {
    name: 'relative',
    of: ({ fact }, question) =>
      RELATION_ASKED[question.measure] === undefined && RELATIVE.has(fact.relation) ? -1 : 0,
  },
  { name: 'period', of: ({ fact }, question) => Math.max(0, periodAgrees(fact, question)) },
  { name: 'otherPeriod', of: ({ fact }, question) => Math.min(0, periodAgrees(fact, question)) },
  {
    name: 'status',
    of: ({ fact }, { status }) =>
      status === null ? 0 : (fact.status === 'plan') === (status === 'plan') ? 1 : -1,
  },
  // Who leaves plan or result open means the result where the row prints both.
  {
    name: 'planBesideResult',
    of: ({ siblings }, { status }) => (siblings.isPlanBesideResult && status === null ? -1 : 0),
  },
  // Who names no time means the last one.
  { name: 'older', of: ({ siblings }, { periods }) => (siblings.isOlder && periods.length === 0 ? -1 : 0) },
  // "So với KH" measures the figure beside it: who asks for no share means that one.
  {
    name: 'relativeBesideValue',
    of: ({ siblings }, question) => (siblings.isRelativeBesideValue && !asksForRelation(question) ? -1 : 0),
  },
  // Who names no part means the total.
  {
    name: 'unaskedPart',
    of: ({ siblings, isPartAsked }, { restored }) =>
      siblings.part !== null &&
      (namesAllParts(restored) || !(isPartAsked || saysLevel(siblings.part, restored)))
        ? -1
        : 0,
  },
  {
    name: 'totalAsked',
    of: ({ siblings }, { restored }) => (siblings.isTotal && saysTogether(restored) ? 1 : 0),
  },
  { name: 'part', of: ({ fact }) => (fact.parentId === null ? 0 : -1) },
]

const RELATION_ASKED: Partial<Record<Question['measure'], Fact['relation']>> = {
  planShare: 'planShare',
  change: 'change',
  share: 'share',
}
/** Whether the words ask how a figure stands to another one. */
const asksForRelation = ({ measure, askedUnits }: Question) =>
  ASKS_FOR_RELATION.has(measure) ||
  askedUnits.some(({ dimension }) => dimension === 'share' || dimension === 'ratio')
const ASKS_FOR_RELATION: ReadonlySet<Question['measure']> = new Set([
  'planShare',
  'change',
  'share',
  'difference',
  'ratio',
])
const RELATIVE: ReadonlySet<Fact['relation']> = new Set(['planShare', 'change', 'rank'])

/** "Do xã giải quyết", "thuộc các huyện" mean the column "Cấp xã", "Cấp huyện"; "xã Tân Lập" is a name. */
function saysLevel(part: string, question: string): boolean {
  const level = /^cấp (\p{L}+)$/iu.exec(part)?.[1]?.toLowerCase()
  if (level === undefined) return false
  return new RegExp(
    `(?<!\\p{L})(?:do|thuộc|của|ở|tại|tuyến)\\s+(?:các\\s+)?${level}(?!\\s+nào|\\s*\\p{Lu}|\\p{L})`,
    'u',
  ).test(question)
}

/** All features of a figure by name. */
export function figureFeaturesOf(
  match: FigureMatch,
  question: Question,
  termWeights: readonly number[],
): Record<string, number> {
  const features: Record<string, number> = {}
  for (const feature of FIGURE_FEATURES) features[feature.name] = feature.of(match, question, termWeights)
  return features
}

function periodAgrees(fact: Fact, { periods, yearParts }: Question): number {
  const { period } = fact
  if (period === null) return 0
  if (periods.length === 0)
    return yearParts.length === 0 ? 0 : yearParts.includes(partOfYear(period) ?? '') ? 1 : -1
  if (periods.includes(period)) return 1
  return periods.some((asked) => sharesYear(asked, period)) ? 0.5 : -1
}

function covered(strengths: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return 0
  return strengths.reduce((sum, strength, place) => sum + strength * (weights[place] ?? 0), 0) / total
}
