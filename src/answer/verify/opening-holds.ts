import type { Fact, Figure } from '../../domain/fact.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import { orderClaimOf } from '../judge/order-phrases.ts'
import { orderHolds } from './order-holds.ts'
import { meaningOf } from '../judge/judged-phrases.ts'
import type { Meaning } from '../judge/judged.ts'
import { printedQuote, type CitedPassage, type PrintedFigure } from './printed-text.ts'
import { wordKey } from './word-key.ts'
import { DENIALS, DOWN, MEASURES, PLAN, UP } from './word-lists.ts'
import { wordsOf } from '../../vietnamese/words.ts'

/**
 * Whether the words that open an answer ("Không tăng mà giảm.") are what the figures they rest on say, read anew from the cited text:
 * the index's reading of direction and plan share is not asked. True for an opening that judges nothing.
 */
export function openingHolds(
  opening: string,
  basis: readonly Fact[],
  cited: readonly CitedPassage[],
  shownText: string,
): boolean {
  const quotes = cited.map(printedQuote)
  const order = orderClaimOf(opening)
  if (order !== null)
    return orderHolds(
      order,
      basis.map((fact) => printedFigureOf(fact, quotes, shownText)),
    )
  const meaning = meaningOf(opening)
  if (meaning === null) return opening === '' || basis.length === 0
  if (meaning === 'denied') return quotes.some(({ words }) => [...DENIALS].some((word) => words.has(word)))
  const figures = basis.flatMap((fact) => printedFigureOf(fact, quotes, shownText) ?? [])
  if (figures.length === 0 || figures.length < basis.length) return false
  return meaningsOf(figures).includes(meaning)
}

/** The figure as a cited quote prints it, when the reader is shown it too. */
function printedFigureOf(
  fact: Fact,
  quotes: readonly { cited: CitedPassage; figures: readonly PrintedFigure[] }[],
  shownText: string,
): PrintedFigure | null {
  if (!shownText.includes(fact.text)) return null
  const quote = quotes.find(
    ({ cited }) =>
      cited.passage.id === fact.passageId && cited.quote.start <= fact.start && fact.end <= cited.quote.end,
  )
  return quote?.figures.find((figure) => figure.fact?.start === fact.start) ?? null
}

/** Everything that the printed figures let be said. */
function meaningsOf(figures: readonly PrintedFigure[]): Meaning[] {
  const [first, second] = figures
  if (first === undefined) return []
  const areOfOneTime = first.fact?.period === second?.fact?.period
  if (second !== undefined && figures.length === 2 && areOfOneTime && isPlan(second) && !isPlan(first))
    return meaningsOfPlanned(first, second)
  const areShares = figures.every(isPlanShare)
  if (areShares) return planMeanings(figures.map(({ spoken }) => spoken.figure))
  if (figures.length > 1)
    return [wayOfLevels(figures.map(({ spoken }) => spoken.figure))].flatMap((way) => way ?? [])
  return [wayOfChange(first), completeness(first.spoken.figure)].flatMap((meaning) => meaning ?? [])
}

/** Whether words before the figure, or the head of its column, say that it is a plan. */
function isPlan(figure: PrintedFigure): boolean {
  const before = figure.spoken.close.filter(({ end }) => end <= figure.spoken.figure.start)
  const said = figure.isCell ? columnOf(figure) : before.map(({ key }) => key).join(' ')
  if (figure.isCell && isPlanShare(figure)) return false
  return [...PLAN].some((word) => ` ${said} `.includes(` ${word} `))
}

function columnOf({ fact, quote }: PrintedFigure): string {
  const cells = quote.cited.passage.cells ?? []
  const cell = cells.find(({ start, end }) => fact !== null && fact.start < end && start < fact.end)
  return wordsOf(cell?.column ?? '')
    .map(({ text }) => wordKey(text))
    .join(' ')
}

/** A result and its plan; less is better only where the words before either say so. */
function meaningsOfPlanned(result: PrintedFigure, plan: PrintedFigure): Meaning[] {
  const [reached, planned] = [result.spoken.figure, plan.spoken.figure]
  if (reached.baseUnit !== planned.baseUnit) return []
  const words = [result, plan].flatMap(({ spoken }) => [...spoken.before, ...spoken.governing])
  const falls = [reached, planned].some(({ direction }) => direction === 'down')
  const isLess = falls || planned.bound === 'under' || words.some(({ key }) => LESS.has(key))
  const order = compareDecimals(reached.baseValue, planned.baseValue)
  if (order === 0) return planned.bound === 'under' ? [] : ['planMet']
  return order > 0 === isLess ? ['planMissed'] : ['planExceeded']
}

const LESS: ReadonlySet<string> = new Set(['giảm', 'dưới', 'quá', 'đa'])

/** "45% kế hoạch", "bằng 119,4% dự toán": what measures the share stands beside it. */
function isPlanShare(printed: PrintedFigure): boolean {
  const { spoken } = printed
  const beside = printed.isCell
    ? columnOf(printed)
    : [...spoken.close, ...spoken.after].map(({ key }) => key).join(' ')
  if (printed.isCell && !COLUMN_OF_SHARES.test(beside)) return false
  return (
    spoken.figure.baseUnit === '%' && [...MEASURES].some((measure) => ` ${beside} `.includes(` ${measure} `))
  )
}

/** "So với kế hoạch (%)", "% hoàn thành KH", "TH/KH": a column of percentages of a plan, not of planned percentages. */
const COLUMN_OF_SHARES = /(?:so với|so|hoàn thành|đạt|th kh|ước kh|tỷ lệ|%)/u

function planMeanings(figures: readonly Figure[]): Meaning[] {
  const orders = figures.map(({ baseValue }) => compareDecimals(baseValue, '100'))
  if (orders.every((order) => order > 0)) return ['planExceeded', 'planMet', 'complete']
  if (orders.every((order) => order >= 0)) return ['planMet', 'complete']
  return orders.every((order) => order < 0) ? ['planMissed', 'incomplete'] : []
}

function wayOfLevels(figures: readonly Figure[]): Meaning | null {
  const orders = figures
    .slice(1)
    .map((figure, place) => compareDecimals(figure.baseValue, figures[place]?.baseValue ?? '0'))
  if (orders.every((order) => order === 0)) return 'unchanged'
  if (orders.every((order) => order >= 0)) return 'rose'
  return orders.every((order) => order <= 0) ? 'fell' : null
}

/** "tăng 61 lượt", "giảm … 34,7%" by the words that govern it; "bằng 95% so với năm trước" by its distance from the whole. */
function wayOfChange({ spoken, compared }: PrintedFigure): Meaning | null {
  const words = [...spoken.governing, ...spoken.close, ...spoken.before]
  const nearest = words
    .filter(({ key, end }) => (UP.has(key) || DOWN.has(key)) && end <= spoken.figure.start)
    .sort((a, b) => b.end - a.end)[0]
  const direction =
    spoken.figure.direction ?? (nearest === undefined ? null : UP.has(nearest.key) ? 'up' : 'down')
  if (direction !== null) return direction === 'up' ? 'rose' : 'fell'
  const isCompared = [...spoken.after, ...compared].some(({ key }) => COMPARING.has(key))
  if (!isCompared || spoken.figure.baseUnit !== '%') return null
  const order = compareDecimals(spoken.figure.baseValue, '100')
  return order === 0 ? 'unchanged' : order > 0 ? 'rose' : 'fell'
}

const COMPARING: ReadonlySet<string> = new Set(['so', 'cùng', 'năm'])

function completeness({ value, outOf, baseUnit, baseValue }: Figure): Meaning | null {
  if (outOf !== null) return compareDecimals(value, outOf) >= 0 ? 'complete' : 'incomplete'
  if (baseUnit !== '%') return null
  return compareDecimals(baseValue, '100') >= 0 ? 'complete' : 'incomplete'
}
