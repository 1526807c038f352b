import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/span.ts'
import { fold } from '../../vietnamese/fold.ts'
import type { Statement } from '../draft.ts'
import { cellPeriodInWords } from './period-words.ts'
import { figureText, rowInWords } from './row-in-words.ts'

/** A group of rows ("CÂY CÔNG NGHIỆP") is named in capitals; what the row itself hangs on is not. */
const IN_CAPITALS = /^[^\p{Ll}]+$/u
const SHORTEST_QUOTE = 20
/** A cell that only numbers its row. */
const NUMBERING = /^(?:\d{1,3}[.)]?|[IVXLC]+[.)]?|\p{L}[.)]?|[-+*]?)$/u
/** Heads of several lines come joined by this. */
const JOINED = ' - '

/**
 * The cells of a table row that were asked for, each said with what its row and column say: "Sản lượng cà phê nhân, năm
 * 2026 (kế hoạch): 39.800 tấn". The quote is the row as printed, from its name to the last of them, so that
 * what a reader sees marked ends at the figure. A row of which no cell is asked for is said as a whole.
 */
export function makeRowStatement(
  passage: Passage,
  facts: readonly Fact[],
  asked: ReadonlySet<string>,
): Statement {
  const shown = facts.filter((fact) => asked.has(fact.factId))
  const whole = shown.length === 0
  return {
    text: whole
      ? `${rowInWords(passage, facts)}.`
      : `${shown.map((fact) => describeCell(fact, passage)).join('; ')}.`,
    passage,
    quote: whole ? { start: 0, end: passage.text.length } : quoteOf(shown, passage),
    facts: (whole ? facts : shown).map((fact) => ({ ...fact, text: figureText(fact) })),
    asked,
  }
}

/** From the name of the row to the last of the cells that hold the figures; the whole row where that is too little to find again. */
function quoteOf(figures: readonly Fact[], { text, cells }: Passage): Span {
  const cellsOf = cells ?? []
  const ends = figures.map(
    (fact) => cellsOf.find(({ start, end }) => start <= fact.start && fact.end <= end)?.end ?? fact.end,
  )
  const end = Math.max(...ends)
  const name = cellsOf.find((cell) => !NUMBERING.test(text.slice(cell.start, cell.end).trim()))
  const start = Math.min(name?.start ?? 0, ...figures.map((fact) => fact.start))
  return end - start < SHORTEST_QUOTE ? { start: 0, end: text.length } : { start, end }
}

function describeCell(fact: Fact, passage: Passage): string {
  const place = fact.qualifiers.filter(
    (name) => !IN_CAPITALS.test(name) && name !== fact.comparedTo && !fold(fact.label).includes(fold(name)),
  )
  const when = fact.period === null ? null : cellPeriodInWords(fact.period)
  const subject = [fact.label, ...place.slice(0, 1), ...(when === null ? [] : [when])].join(', ')
  const said = fact.comparedTo === null ? STATUS_WORDS[fact.status] : `, ${comparison(fact, passage)}`
  return `${subject}${said}: ${figureText(fact)}`
}

/** "so với KH 2023" for "ƯTH 2023/KH 2023 (%)"; else the head in its own words: "tăng, giảm so với cùng kỳ". */
function comparison({ start, end, comparedTo }: Fact, { cells }: Passage): string {
  const column = cells?.find((cell) => cell.start <= start && end <= cell.end)?.column ?? ''
  const head = (column.split(JOINED).at(-1) ?? '').replace(/\([^()]*\)/gu, '').trim()
  return /so với|so cùng/iu.test(head)
    ? head.charAt(0).toLocaleLowerCase('vi') + head.slice(1)
    : `so với ${comparedTo ?? ''}`
}

const STATUS_WORDS: Record<Fact['status'], string> = { actual: '', estimate: ' (ước)', plan: ' (kế hoạch)' }
