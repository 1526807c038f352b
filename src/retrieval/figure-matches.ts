import type { Fact } from '../domain/fact.ts'
import type { Span } from '../domain/span.ts'
import { wordRange, type AnalysedText, type WordRange } from './analysed-text.ts'
import { NO_SIBLINGS, type CellSiblings } from './cell-siblings.ts'
import type { FigureMatch } from './figure-features.ts'
import type { Matcher } from './term-matching.ts'

/** A fact with the words of what it counts: label, qualifiers, unit. */
export interface LabelledFact {
  fact: Fact
  label: AnalysedText
  /** The label alone. */
  name: AnalysedText
  /** For a cell of a table how it stands to the others of its row; null for figures of a text. */
  siblings: CellSiblings | null
  /** The words of the part that its column holds. */
  part: AnalysedText | null
}

/** The subject of a statement stands before its first figure: "doanh thu … đạt 331 tỷ đồng, bằng 45% kế hoạch". */
const OF_STATEMENT = 0.7

/**
 * What the words around every figure of a clause have in common with the question. `figures` stand in the clause, in order.
 * The name of a table row speaks of every figure alike.
 */
export function figureMatches(
  figures: readonly LabelledFact[],
  clause: Span,
  text: AnalysedText,
  matcher: Matcher,
): FigureMatch[] {
  if (figures.some(({ siblings }) => siblings !== null)) return cellMatches(figures, clause, text, matcher)
  const ranges = figures.map(({ fact }, place): [WordRange, WordRange] => {
    const before = figures[place - 1]?.fact.end ?? clause.start
    const behind = figures[place + 1]?.fact.start ?? clause.end
    return [wordRange(text, before, fact.start), wordRange(text, fact.start, Math.max(fact.end, behind))]
  })
  const leading = ranges.map(([before]) => matcher.match(text, before).terms)
  const behind = ranges.map(([, range]) => matcher.match(text, range).terms)
  const before = figures.map(({ fact }, place) => {
    const group = figures.findIndex((other) => other.fact.factId === fact.groupId)
    const ofStatement = group >= 0 && group !== place ? (leading[group] ?? []) : []
    return strongest([leading[place] ?? [], ofStatement.map((value) => value * OF_STATEMENT)])
  })
  // What is counted stands behind its number, what is measured before it.
  const own = figures.map(
    ({ fact }, place) => (fact.dimension === 'count' ? behind[place] : before[place]) ?? [],
  )
  return figures.map(({ fact, label, name }, place) => ({
    fact,
    before: before[place] ?? [],
    own: own[place] ?? [],
    inLabel: matcher.matchWhole(label).terms,
    elsewhere: strongest(own.filter((_, other) => other !== place)),
    exactness: exactnessOf(name, matcher),
    siblings: NO_SIBLINGS,
    isPartAsked: false,
  }))
}

function cellMatches(
  figures: readonly LabelledFact[],
  clause: Span,
  text: AnalysedText,
  matcher: Matcher,
): FigureMatch[] {
  const nameEnd = figures[0]?.fact.start ?? clause.end
  const named = matcher.match(text, wordRange(text, clause.start, nameEnd)).terms
  return figures.map(({ fact, label, name, siblings, part }) => ({
    fact,
    before: named,
    own: named,
    inLabel: matcher.matchWhole(label).terms,
    elsewhere: named.map(() => 0),
    exactness: exactnessOf(withoutCounting(name), matcher),
    siblings: siblings ?? NO_SIBLINGS,
    isPartAsked: part !== null && isPartAsked(part, matcher),
  }))
}

/** "Cấp xã" is asked for by its words together, with their marks: the "tĩnh" of a name is no "Cấp tỉnh". */
function isPartAsked(part: AnalysedText, matcher: Matcher): boolean {
  const { terms, pairs } = matcher.matchWhole(part)
  return part.folded.length === 1 ? terms.includes(1) : pairs.includes(1)
}

/** Heads of columns that say that something is counted, not what. */
const COUNTING: ReadonlySet<string> = new Set(['tong', 'so', 'luong', 'cong'])

/** The words of a cell's label, each once: "Hộ nghèo - Số hộ" says no more of "hộ" than "Tổng số hộ". */
const withoutCounting = ({ folded }: AnalysedText) => ({
  folded: [...new Set(folded)].filter((word) => !COUNTING.has(word)),
})

/** A label that says more than was asked names something else: "hộ cận nghèo" for "hộ nghèo". */
function exactnessOf({ folded }: Pick<AnalysedText, 'folded'>, matcher: Matcher): number {
  return folded.length === 0 ? 0 : folded.filter((word) => matcher.isAsked(word)).length / folded.length
}

function strongest(lists: readonly (readonly number[])[]): number[] {
  const best: number[] = []
  for (const list of lists) {
    list.forEach((value, place) => {
      best[place] = Math.max(best[place] ?? 0, value)
    })
  }
  return best
}
