import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import { endsBeforeRest, isCutOff, namesValue, tellingWords } from '../../vietnamese/spoken-indicators.ts'

const MIN_CHARACTERS = 7
const MAX_CHARACTERS = 60
const MIN_TELLING_WORDS = 2
const MIN_TELLING_WORDS_BEHIND_HEAD = 3
/** "Số trường hợp …", "Diện tích …": what an index puts before the words of a text to name a figure. */
const ADDED_HEAD = /^(?:(?:tổng )?số [^\s]+|diện tích|khối lượng) /iu
/** Amounts of money need what they were for, persons by their office need a name, and what is "khác" depends on what stood before. */
const ASKED_OTHERWISE =
  /^(?:tổng )?số tiền|^trị giá|chủ tịch|(?<!\p{L})(?:đồng chí|trưởng ban|nhưng|khác)(?!\p{L})/iu

/** Rows that are named by the row above them. */
const NO_ROW = /^(?:tổng|cộng|đã|chưa)|(?<!\p{L})khác(?!\p{L})/iu

/** A label as a person says it. */
export interface SpokenLabel {
  /** "hộ cận nghèo", "doanh thu du lịch"; of a table's cell the column. */
  name: string
  /** The row of a table: "Bộ Công Thương". */
  of: string | null
}

/**
 * The label of a fact as words that stand so in the document, whole and clear by themselves; null for one that was put together
 * from words apart, that is cut off, or that only its sentence makes clear.
 */
export function spokenLabel(
  fact: Fact,
  passage: Passage,
  isUsual: (words: string) => boolean,
): SpokenLabel | null {
  const [name = '', row, ...more] = fact.label.split(' – ')
  if (more.length > 0 || !isPlain(name) || isCutOff(name) || ASKED_OTHERWISE.test(name)) return null
  if (row !== undefined && (passage.kind !== 'row' || !isPlain(row) || NO_ROW.test(row))) return null
  if (tellingWords(withoutUnit(name, fact)).length < MIN_TELLING_WORDS) return null
  if (passage.kind !== 'row' && !standsWhole(name, passage.text)) return null
  return { name: inSmallLetters(name, isUsual), of: row === undefined ? null : inSmallLetters(row, isUsual) }
}

const isPlain = (text: string): boolean =>
  text.length >= MIN_CHARACTERS &&
  text.length <= MAX_CHARACTERS &&
  /^\p{L}[^,;:()“”"–/]*$/u.test(text) &&
  !text.includes(' - ')

function withoutUnit(name: string, { unit }: Fact): string {
  const isCounted = unit !== '' && !namesValue(name) && name.toLowerCase().startsWith(unit.toLowerCase())
  return isCounted ? name.slice(unit.length) : name
}

/** Whether a text says the name, itself or behind the head that the index put before it, and goes on to say something of it. */
function standsWhole(name: string, text: string): boolean {
  const rest = name.replace(ADDED_HEAD, '')
  const isClear = rest !== name && tellingWords(rest).length >= MIN_TELLING_WORDS_BEHIND_HEAD
  return isSaid(name, text) || (isClear && isSaid(rest, text))
}

function isSaid(words: string, text: string): boolean {
  const start = text.toLowerCase().indexOf(words.toLowerCase())
  return start >= 0 && endsBeforeRest(text.slice(start + words.length))
}

/** "Cà Phê" at the head of a row is "cà phê" inside a sentence; "Bắc Ninh" stays. `isUsual`: the documents write words so inside sentences. */
function inSmallLetters(text: string, isUsual: (words: string) => boolean): string {
  const begun = text.replace(/^\p{Lu}\p{Ll}*(?= \p{Ll}| \p{Lu}{2})/u, (word) => word.toLowerCase())
  return begun.replace(/(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{L}\p{Ll}*)*$/u, (end) =>
    isUsual(end.toLowerCase()) ? end.toLowerCase() : end,
  )
}
