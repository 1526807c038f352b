import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import { BOUND_NAMES, DIRECTION_NAMES, RELATION_NAMES, STATUS_NAMES } from '../domain/fact-names.ts'
import { sourceSpan } from '../fact-search/source-clause.ts'
import type { Library } from '../ports.ts'
import type { Style } from './style.ts'

/** Characters of a quote before and behind the figure. */
const QUOTE_SIDE = 70
const MAX_LABEL = 46
const MAX_CELL = 30
const GAP = '  '

const HEADS = ['Chỉ tiêu', 'Số liệu', 'Kỳ', 'Tình trạng', 'Loại']

/** Facts as a table for reading in a terminal, below each the place that prints it. `total` counts those not shown, too. */
export function formatFigures(
  facts: readonly Fact[],
  total: number,
  library: Pick<Library, 'passage'>,
  style: Style,
): string {
  if (total === 0) return 'Không có số liệu nào khớp.'
  const rows = facts.map(cellsOf)
  const widths = HEADS.map((head, column) =>
    Math.max(lengthOf(head), ...rows.map((row) => lengthOf(row[column] ?? ''))),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(cell.length + (widths[column] ?? 0) - lengthOf(cell)))
      .join(GAP)
      .trimEnd()
  return [
    style.bold(line(HEADS)),
    ...facts.flatMap((fact, place) => {
      const passage = library.passage(fact.passageId)
      const source = passage === undefined ? [] : [placeOf(passage), quoteAround(fact, passage)]
      return [line(rows[place] ?? []), ...source.map((text) => style.dim(`${GAP}${text}`)), '']
    }),
    facts.length < total
      ? `${facts.length} trên ${total} số liệu; xem thêm bằng --limit.`
      : `${total} số liệu.`,
  ].join('\n')
}

function cellsOf(fact: Fact): string[] {
  return [
    shorten(fact.label || '(không rõ)', MAX_LABEL),
    shorten(printedValue(fact), MAX_CELL),
    fact.period ?? '–',
    STATUS_NAMES[fact.status],
    relationOf(fact),
  ]
}

/** "giảm 7,3%", "trên 1,7 tỷ đồng": what stands before the number belongs to it. */
function printedValue({ text, direction, bound }: Fact): string {
  const before = [
    ...(direction === null ? [] : [DIRECTION_NAMES[direction]]),
    ...(bound === 'exact' || bound === 'range' ? [] : [BOUND_NAMES[bound]]),
  ]
  return [...before, text].join(' ')
}

function relationOf({ relation, comparedTo }: Fact): string {
  if (comparedTo === null) return RELATION_NAMES[relation]
  return shorten(`${RELATION_NAMES[relation]}: ${comparedTo}`, MAX_CELL)
}

function placeOf({ sectionPath, footnote }: Passage): string {
  const section = sectionPath.at(-1)
  return [
    ...(section === undefined ? [] : [`Mục ${section}`]),
    ...(footnote === null ? [] : [`Chú thích ${footnote}`]),
  ].join(' · ')
}

function quoteAround(fact: Fact, passage: Passage): string {
  const { start, end } = sourceSpan(fact, passage)
  const { text } = passage
  const from = fact.start - QUOTE_SIDE <= start ? start : text.indexOf(' ', fact.start - QUOTE_SIDE) + 1
  const to = fact.end + QUOTE_SIDE >= end ? end : text.lastIndexOf(' ', fact.end + QUOTE_SIDE)
  return `“${from > start ? '…' : ''}${text.slice(from, to)}${to < end ? '…' : ''}”`
}

function shorten(text: string, maxCharacters: number): string {
  const characters = Array.from(text)
  return characters.length <= maxCharacters
    ? text
    : `${characters
        .slice(0, maxCharacters - 1)
        .join('')
        .trimEnd()}…`
}

/** Letters of NFC Vietnamese take one column each. */
function lengthOf(text: string): number {
  return Array.from(text).length
}
