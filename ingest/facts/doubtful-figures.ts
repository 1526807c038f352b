import type { Fact } from '../../src/domain/fact.ts'
import type { Passage } from '../../src/domain/passage.ts'
import { compareDecimals } from '../../src/figures/decimal.ts'
import { doubtAbout } from '../../src/figures/doubts.ts'
import { readMentions } from '../../src/figures/read-mentions.ts'

/** A figure that a person should look up in the paper: as printed, why, and in which words. */
export interface DoubtfulFigure {
  text: string
  why: string
  quote: string
}

const MEASURES = ['area', 'mass', 'volume', 'length']
const NAMED_MEASURES: readonly { label: RegExp; dimensions: readonly string[] }[] = [
  { label: /^(?:tổng )?diện tích(?!\p{L})/iu, dimensions: ['area'] },
  { label: /^(?:tổng )?(?:sản lượng|khối lượng)(?!\p{L})/iu, dimensions: ['mass', 'volume'] },
  { label: /^(?:tổng )?chiều dài(?!\p{L})/iu, dimensions: ['length'] },
]

/** Why a fact cannot well be meant as printed, in Vietnamese, or null. */
function implausibility(fact: Fact, byId: ReadonlyMap<string, Fact>): string | null {
  const { value, outOf, relation, baseValue, baseUnit, dimension, label } = fact
  if (outOf !== null && compareDecimals(value, outOf) > 0) return 'phần lớn hơn tổng trong cùng một phân số'
  if (relation === 'share' && baseUnit === '%' && compareDecimals(value, '100') > 0) {
    return 'tỷ lệ của một tổng lớn hơn 100%'
  }
  // A part of the growth may grow faster than the whole; only amounts are bounded by their total.
  const whole = fact.parentId === null || dimension === 'share' ? undefined : byId.get(fact.parentId)
  const isMore =
    whole?.baseUnit === baseUnit && whole.valueTo === null && compareDecimals(baseValue, whole.baseValue) > 0
  if (isMore) return `lớn hơn tổng ${whole.text} mà số này là một phần`
  const measure = NAMED_MEASURES.find((named) => named.label.test(label))
  const isOther =
    measure !== undefined && MEASURES.includes(dimension) && !measure.dimensions.includes(dimension)
  return isOther ? `đơn vị ${fact.unit} không hợp với chỉ tiêu "${label}"` : null
}

/** One entry for the cells of a row that are doubtful for one reason. */
function withDoubt(doubts: readonly DoubtfulFigure[], next: DoubtfulFigure): DoubtfulFigure[] {
  const last = doubts.at(-1)
  if (last?.why !== next.why || last.quote !== next.quote) return [...doubts, next]
  return [...doubts.slice(0, -1), { ...last, text: `${last.text} · ${next.text}` }]
}

function quoteAround({ text, clauses }: Passage, start: number): string {
  const clause = clauses.find((span) => span.start <= start && start < span.end)
  return clause === undefined ? text : text.slice(clause.start, clause.end)
}

/**
 * The figures of a document that are unreadable, read in spite of a slip, or implausible, in order. What is unreadable is no
 * fact: it is only named. Nothing is corrected here.
 */
export function doubtfulFigures(passages: readonly Passage[], facts: readonly Fact[]): DoubtfulFigure[] {
  const byId = new Map(facts.map((fact) => [fact.factId, fact]))
  return passages.flatMap((passage) => {
    const read = facts
      .filter(({ passageId }) => passageId === passage.id)
      .map((fact) => ({
        start: fact.start,
        text: fact.text,
        why: doubtAbout(fact) ?? implausibility(fact, byId),
      }))
    const unread = readMentions(passage.text)
      .filter(({ kind }) => kind === 'unreadable')
      .map(({ start, end }) => ({
        start,
        text: passage.text.slice(start, end),
        why: 'không đọc được, không đưa vào số liệu',
      }))
    const doubts = [...read, ...unread]
      .sort((a, b) => a.start - b.start)
      .flatMap(({ start, text, why }) =>
        why === null ? [] : [{ text, why, quote: quoteAround(passage, start) }],
      )
    return doubts.reduce<DoubtfulFigure[]>(withDoubt, [])
  })
}
