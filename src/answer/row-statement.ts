import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import { fold } from '../vietnamese/fold.ts'
import type { Statement } from './draft.ts'
import { periodInWords } from './period-words.ts'

/** A group of rows ("CÂY CÔNG NGHIỆP") is named in capitals; what the row itself hangs on is not. */
const IN_CAPITALS = /^[^\p{Ll}]+$/u
/** Heads of several lines come joined by this. */
const JOINED = ' - '

/**
 * The cells of a table row that were asked for, each said with what its row and column say: "Sản lượng cà phê nhân, năm
 * 2026 (kế hoạch): 39.800 tấn". The quote is the row as printed.
 */
export function makeRowStatement(
  passage: Passage,
  facts: readonly Fact[],
  asked: ReadonlySet<string>,
): Statement {
  const meant = facts.filter((fact) => asked.has(fact.factId))
  const shown = meant.length > 0 ? meant : facts.slice(0, 1)
  return {
    text:
      shown.length === 0
        ? `${passage.text}.`
        : `${shown.map((fact) => describeCell(fact, passage)).join('; ')}.`,
    passage,
    quote: { start: 0, end: passage.text.length },
    facts: shown.map((fact) => ({ ...fact, text: figureText(fact) })),
    asked,
  }
}

function describeCell(fact: Fact, passage: Passage): string {
  const place = fact.qualifiers.filter(
    (name) => !IN_CAPITALS.test(name) && name !== fact.comparedTo && !fold(fact.label).includes(fold(name)),
  )
  const when = fact.period === null ? null : periodInWords(fact.period)
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

/** The figure with the unit that its column or row names. */
function figureText(fact: Fact): string {
  if (fact.unit === '' || fold(fact.text).endsWith(fold(fact.unit))) return fact.text
  return fact.unit === '%' ? `${fact.text}%` : `${fact.text} ${inSentence(fact.unit)}`
}

/** Columns write "Con", "Trường"; short forms ("TTHC", "USD") stay. */
const inSentence = (unit: string) =>
  unit.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('vi'))
