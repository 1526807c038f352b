import type { PrintedFigure } from './printed-text.ts'
import { isNamedPeriod, periodsOf } from './printed-periods.ts'
import type { SpokenFigure, Token } from './spoken-text.ts'

const isPeriod = (token: Token) => token.kind === 'period'
/** "2021-M01..M11", "M01..M11", "Q3": less than a year. */
const isPartOfYear = (key: string) => /^(?:\d{4}-)?(?:[HQM]\d)/.test(key)
const isDate = (key: string) => /^(?:\d{4}-)?\d{2}-\d{2}$/.test(key)
/** Words with which a text names the period before without its year. */
const PERIOD_BEFORE: ReadonlySet<string> = new Set(['cùng', 'trước', 'ngoái'])

export interface PeriodJudgement {
  /** Whether every period said of the figure is one of the printed figure's. */
  isSame: boolean
  /** Whether one of them is printed by a heading or a table alone. */
  takesFromContext: boolean
}

interface Periods {
  /** When the figure was. */
  own: string[]
  /** What it is compared with: "so với năm 2020". */
  compared: string[]
}

/** Compares the periods that the shown words give a figure with those that the quote, its headings and the index give it. */
export function judgePeriod(shown: SpokenFigure, own: PrintedFigure): PeriodJudgement {
  const said = periodsIn([periodsLeading(shown), shown.after])
  const { before, after, governing } = own.spoken
  const printed = periodsIn([governing, before, after, own.compared])
  const known = own.fact?.period ? [own.fact.period] : []
  const inherited = known.length > 0 ? known : own.quote.headingPeriods()
  const isOfTime = (key: string) =>
    isSaidBy(key, [...printed.own, ...inherited]) || isSpanAround(key, said.own, own)
  // "Tỷ lệ hộ nghèo (chuẩn 2022 - 2025), năm 2023": a time in a row's name is no time of the figure and stands beside its own.
  const named = own.isCell && said.own.some(isOfTime) ? periodsOf(own.fact?.label ?? '') : []
  const isOwn = (key: string) => isOfTime(key) || named.includes(key)
  const isCompared = (key: string) =>
    isSaidBy(key, comparedWith(own, printed.compared, [...printed.own, ...inherited]))
  const losesPart =
    said.own.length > 0 &&
    before.some(isShorterThanYear) &&
    !said.own.some((key) => isPartOfYear(key) || isDate(key))
  return {
    isSame: said.own.every(isOwn) && said.compared.every(isCompared) && !losesPart,
    takesFromContext: said.own.some((key) => !isSaidBy(key, printed.own)),
  }
}

/** Part of a year or a day, but not the day of a document. */
function isShorterThanYear(token: Token, place: number, tokens: readonly Token[]): boolean {
  if (token.kind !== 'period' || isComparison(tokens, place)) return false
  const isOfDocument = tokens.slice(Math.max(0, place - 2), place).some(({ kind }) => kind === 'number')
  return isPartOfYear(token.key) || (isDate(token.key) && !isOfDocument)
}

function periodsIn(parts: readonly (readonly Token[])[]): Periods {
  const periods: Periods = { own: [], compared: [] }
  for (const tokens of parts) {
    tokens.forEach((token, place) => {
      if (isPeriod(token)) (isComparison(tokens, place) ? periods.compared : periods.own).push(token.key)
    })
  }
  return periods
}

/** The periods before the figure; when there are none, those of the figure whose words still govern it. */
function periodsLeading(figure: SpokenFigure): readonly Token[] {
  for (let at: SpokenFigure | null = figure; at; at = at.previous) {
    const { before } = at
    const isOwn = at === figure
    const periods = before.filter(
      (token, place) => isPeriod(token) && (isOwn || !isComparison(before, place)),
    )
    if (periods.length > 0) return isOwn ? before : periods
  }
  return []
}

/** "so với năm 2020", "so với dự toán năm 2024"; "giá so sánh 2010" names a price and compares nothing. */
function isComparison(tokens: readonly Token[], place: number): boolean {
  const from = Math.max(0, place - 6)
  return tokens
    .slice(from, place)
    .some(({ key }, index) => key === 'so' && tokens[from + index - 1]?.key !== 'giá')
}

/** Printed years that it is compared with; the year before its own where the text says only "cùng kỳ" or "năm trước". */
function comparedWith(
  own: PrintedFigure,
  printed: readonly string[],
  periods: readonly string[],
): readonly string[] {
  const stated = printed.length > 0 ? printed : periodsOf(own.fact?.comparedTo ?? '')
  if (stated.length > 0) return stated
  const isBefore = [...own.near].some((word) => PERIOD_BEFORE.has(word))
  return isBefore ? periods.flatMap((period) => String(Number(period.slice(0, 4)) - 1)) : []
}

/** "Chỉ tiêu giai đoạn 2026 - 2030: … đến năm 2030 đạt …": a span that the report names, around a year that is said too. */
function isSpanAround(key: string, said: readonly string[], own: PrintedFigure): boolean {
  const [from, to] = key.split('/')
  if (from === undefined || to === undefined) return false
  const { cited, headingPeriods } = own.quote
  const isNamed = headingPeriods().includes(key) || cited.facts.some((fact) => fact.period === key)
  return isNamed && said.some((other) => /^\d{4}$/.test(other) && other >= from && other <= to)
}

function isSaidBy(key: string, periods: readonly string[]): boolean {
  return (
    isNamedPeriod(key, periods) ||
    (isPartOfYear(key) && isNamedPeriod(key.slice(5), periods) && isNamedPeriod(key.slice(0, 4), periods))
  )
}
