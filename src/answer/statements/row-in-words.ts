import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import { fold } from '../../vietnamese/fold.ts'
import { cellPeriodInWords } from './period-words.ts'

/** More cells than this are no sentence. */
const MAX_CELLS = 6
/** Heads of several lines come joined by this. */
const JOINED = ' - '
const COUNTS = /(?<![\d/.])\d{1,3}(?![\d/.])/u
const NUMBERING = /^(?:[\p{L}\d]{1,4}[.)]?|[-+*])$/u
const STATUS_WORDS: Record<Fact['status'], string> = { actual: '', estimate: 'ước ', plan: 'kế hoạch ' }

/**
 * A table row as a sentence, for when no cell of it is asked for: "Tỷ lệ hộ nghèo: năm 2022 4,11%, kế hoạch năm 2023 3,35%". Rows
 * whose columns measure several things are said by the heads: "Xã Tân Khánh: Số hộ nghèo 134 hộ, …".
 */
export function rowInWords({ text, cells }: Passage, facts: readonly Fact[]): string {
  const columns = cells ?? []
  const cellOf = (fact: Fact) => columns.find(({ start, end }) => fact.start >= start && fact.end <= end)
  const values = facts.filter(({ rule, comparedTo }) => rule === 'cell' && comparedTo === null)
  const isOneThing = values.every(({ label }) => label === values[0]?.label)
  const named = isOneThing ? (values[0]?.label ?? '') : ''
  const parts = values.slice(0, MAX_CELLS).flatMap((fact) => {
    const when = fact.period === null ? null : cellPeriodInWords(fact.period)
    const head = cellOf(fact)?.column.split(JOINED).at(-1) ?? ''
    if (isOneThing && when !== null) return [`${STATUS_WORDS[fact.status]}${when} ${figureText(fact)}`]
    // "Không phát sinh hồ sơ trong 3 năm": a number that the quoted row does not print.
    if (COUNTS.test(head)) return []
    return [[withoutUnit(head), figureText(fact)].filter((word) => word !== '').join(' ')]
  })
  const name = named === '' ? rowName(text, columns, values) : named
  return parts.length === 0 ? name : `${name}: ${parts.join(', ')}`
}

/** The cells before the first figure that name the row. */
export function rowName(text: string, cells: NonNullable<Passage['cells']>, values: readonly Fact[]): string {
  const before = Math.min(text.length, ...values.map(({ start }) => start))
  const names = cells
    .filter(({ end }) => end <= before)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((cell) => cell !== '' && !NUMBERING.test(cell))
  return names.length > 0 ? names.join(' – ') : text.split(/\s*\|\s*/u).join(', ')
}

const withoutUnit = (head: string) => head.replace(/\s*\([^()]*\)\s*$/u, '')

/** The figure with the unit that its column or row names. */
export function figureText(fact: Fact): string {
  if (fact.unit === '' || fold(fact.text).endsWith(fold(fact.unit))) return fact.text
  return fact.unit === '%' ? `${fact.text}%` : `${fact.text} ${inSentence(fact.unit)}`
}

/** Columns write "Con", "Trường"; short forms ("TTHC", "USD") stay. */
const inSentence = (unit: string) =>
  unit.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('vi'))
