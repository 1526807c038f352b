import type { Fact } from '../../../src/domain/fact.ts'
import { compareDecimals } from '../../../src/figures/decimal.ts'
import { isLegalDocumentKind } from '../../../src/vietnamese/legal-document-words.ts'
import { isExact } from '../amounts.ts'
import type { Passage } from '../../../src/domain/passage.ts'

/** How many items a list may hold: parted only where it must be, and wherever it can be. */
export interface ItemCount {
  least: number
  byCommas: number
  most: number
}

const OPEN_END = /(?:\.\.\.|…|v\.\s?v)/iu
const EXAMPLES = /(?<!\p{L})(?:như|nhất là|chủ yếu|điển hình|trong đó có)(?!\p{L})/iu

/**
 * Items of a list inside a line. Semicolons always part items; commas may also stand within one ("phường Tam Thanh", "Bộ
 * Văn hóa, Thể thao và Du lịch"), and so may "và". Null when the list only gives examples, or numbers from one to another.
 */
export function countItems(list: string): ItemCount | null {
  if (OPEN_END.test(list) || EXAMPLES.test(list) || RANGE.test(list)) return null
  return {
    least: partsOf(list, /;/u).length,
    byCommas: partsOf(list, /[;,]/u).length,
    most: partsOf(list, /[;,]|\s(?:và|&)\s/u).length,
  }
}

const RANGE = /\d\s*[-–]\s*\d|(?<!\p{L})từ\s.*\sđến(?!\p{L})/iu

const partsOf = (list: string, separator: RegExp) =>
  list
    .trim()
    .replace(/[.;,]+$/u, '')
    .split(separator)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))

/** Of a list whose items are names, a missing one is missed: "Trường Tiểu học Lê Lợi; Phòng Tài chính". Kinds are no names. */
export const listsNames = (list: string): boolean =>
  partsOf(list, /[;,]/u).every((part) => {
    const name = part.trim()
    return /^\p{Lu}/u.test(name) && name.includes(' ') && !isLegalDocumentKind(name)
  })

const ENUMERATOR = /(?:^|[\s;:.])\(?([ivx]{1,5}|\d{1,2}|[a-hđ])\)\s+(?=[\p{L}“"])/giu
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h']

/**
 * Items numbered inside a line, "(i) … (ii) …": how many, when their numbers follow each other to the end. The number of
 * the first may have been taken for the label of its paragraph. 0 when there are none.
 */
export function countEnumerators(text: string): number {
  const labels = Array.from(text.matchAll(ENUMERATOR), ([, label = '']) => label.toLowerCase())
  for (const series of [ROMAN, LETTERS, Array.from({ length: 20 }, (_, index) => String(index + 1))]) {
    const [first] = labels
    const from = first === undefined ? -1 : series.indexOf(first)
    if (from < 0 || from > 1 || labels.length + from < 2) continue
    if (labels.every((label, index) => series[from + index] === label)) return labels.length + from
  }
  return 0
}

const MOST_ITEMS = '60'

/** A whole number of things, at least two, that a list may follow. */
export const isAnnouncement = (fact: Fact, { text }: Passage): boolean =>
  fact.dimension === 'count' &&
  fact.outOf === null &&
  fact.unit !== '' &&
  fact.relation !== 'change' &&
  isExact(fact, text) &&
  /^\d+$/.test(fact.value) &&
  compareDecimals(fact.value, '2') >= 0 &&
  compareDecimals(fact.value, MOST_ITEMS) <= 0

/** A list falls short of its number by an item or two; by more it was not meant to give them all. */
export const isNearly = (announced: number, counted: number): boolean =>
  Math.abs(announced - counted) <= 2 && 2 * counted >= announced
