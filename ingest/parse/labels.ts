/**
 * Labels in front of headings and items. The family says which labels number the same level: "1." and "2." are one
 * family, "1." and "a)" two. Which family stands above which is learned from each document (`section-order.ts`).
 */
export type SectionFamily =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'division'
  | 'upper'
  | 'roman'
  | 'article'
  | 'arabic'
  | 'decimal2'
  | 'decimal3'
  | 'roman.'
  | 'letter.'
  | 'letter)'
  | 'arabic)'
export type ItemFamily =
  | 'letter1'
  | '(arabic)'
  | '(letter)'
  | '(roman)'
  | 'roman)'
  | 'dash'
  | 'plus'
  | 'bullet'
  | 'star'

export interface Label<Family = SectionFamily | ItemFamily> {
  family: Family
  /** Number of the label, 1 for "a)" and "I."; null for "-". */
  ordinal: number | null
  /** Characters of the label in the line, and of the label with the white space behind it. */
  length: number
  end: number
}

interface Rule {
  family: SectionFamily | ItemFamily
  /** Group 1 is the label as printed, group 2 its number. */
  pattern: RegExp
  ordinal: (number: string) => number | null
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const ROMAN = '(?=[IVXLC])(?:X{0,3})(?:IX|IV|V?I{0,3})'
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

const digits = (number: string) => Number(number)
const lastDigits = (number: string) => Number(/\d+$/u.exec(number)?.[0] ?? '0')
const letter = (number: string) => {
  const at = LETTERS.indexOf(number.toLowerCase())
  return at < 0 ? null : at + 1
}
const none = () => null
const numberWord = (number: string) => {
  if (/^\d+$/u.test(number)) return digits(number)
  const word = ORDINALS.indexOf(number.replace(/^thứ\s+/iu, '').toLowerCase())
  return word < 0 ? roman(number) : word + 1
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** Value of a Roman number ("XIV" is 14); null when there is none. */
export function roman(number: string): number | null {
  const values = Array.from(number.toLowerCase(), (unit) => ROMAN_VALUES[unit] ?? 0)
  if (values.length === 0 || values.includes(0)) return null
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/**
 * First fit first. Match: "Phần thứ nhất", "PHỤ LỤC 01", "Điều 3.", "II. KẾT QUẢ", "I - MỤC TIÊU", "2.1. Đẩy mạnh", "1. Về",
 * "a) Giáo", "đ) Thị", "(1) Bộ", "(ii) Đồng", "- Tổ chức", "+ Tổng". Must not: "1.902 hộ", "21,5%", "V.I. Lê-nin",
 * "Phần mềm", "-5%", "2021 đạt".
 */
const RULES: readonly Rule[] = [
  {
    family: 'annex',
    pattern: /^((?:phụ lục|phụ biểu)(?:(?:\s+số)?\s+([IVX]+|\d{1,2}|[A-Z])[.:]?(?=\s|$)|\s*:?$))/iu,
    ordinal: numberWord,
  },
  {
    family: 'part',
    pattern: /^(phần\s+(thứ\s+\p{L}+|[IVX]+|\d{1,2})(?![\p{L}\p{N}])[.:]?)/iu,
    ordinal: numberWord,
  },
  { family: 'chapter', pattern: /^(chương\s+([IVX]+|\d{1,2})(?![\p{L}\p{N}])[.:]?)/iu, ordinal: numberWord },
  { family: 'division', pattern: /^(mục\s+([IVX]+|\d{1,2})(?![\p{L}\p{N}])[.:])/iu, ordinal: numberWord },
  { family: 'article', pattern: /^(điều\s+(\d{1,3})[a-zđ]?[.:])(?=\s|$)/iu, ordinal: digits },
  {
    family: 'roman',
    pattern: new RegExp(String.raw`^((${ROMAN})(?:[.)/]|\s*[-–](?=\s)))(?=\s|\p{Lu}\p{L})`, 'u'),
    ordinal: roman,
  },
  { family: 'upper', pattern: /^(([A-ZĐ])(?:[.)/]|\s*[-–](?=\s)))(?=\s)/u, ordinal: letter },
  { family: 'decimal3', pattern: /^((\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?)(?=\s+\p{L})/u, ordinal: lastDigits },
  { family: 'decimal2', pattern: /^((\d{1,2}\.\d{1,2})(?:[.)](?=\s)|(?=\s+\p{Lu})))/u, ordinal: lastDigits },
  {
    family: 'arabic',
    pattern: /^((\d{1,2})(?:\.|\/(?=\s)|\s*[-–](?=\s+\p{L})))(?=\s|\p{L})/u,
    ordinal: digits,
  },
  { family: 'arabic)', pattern: /^((\d{1,2})\))(?=\s|\p{L})/u, ordinal: digits },
  { family: 'letter1', pattern: /^(([a-zđ])\.?\d{1,2}[.)])(?=\s)/u, ordinal: letter },
  // capitals lost, or a level below "a)"
  { family: 'roman.', pattern: /^((i{1,3}|iv|vi{0,3}|ix|xi{0,3}|x)\.)(?=\s)/u, ordinal: roman },
  { family: 'letter)', pattern: /^(([a-zđ])\))(?=\s|\p{L})/u, ordinal: letter },
  { family: 'letter.', pattern: /^(([a-zđ])\.)(?=\s|\p{Lu}\p{L})/u, ordinal: letter },
  { family: 'roman)', pattern: /^(([ivx]{2,4})\))(?=\s)/u, ordinal: roman },
  { family: '(arabic)', pattern: /^(\((\d{1,2})\))(?=\s|\p{L})/u, ordinal: digits },
  { family: '(roman)', pattern: /^(\(([ivx]{1,5})\))(?=\s|\p{L})/u, ordinal: roman },
  { family: '(letter)', pattern: /^(\(([a-zđ])\))(?=\s|\p{L})/u, ordinal: letter },
  { family: 'dash', pattern: /^([-–—])(?=\s|\p{L})/u, ordinal: none },
  { family: 'plus', pattern: /^(\+)(?=\s|\p{L})/u, ordinal: none },
  { family: 'star', pattern: /^(\*{1,2})(?=\s|\p{L})/u, ordinal: none },
  { family: 'bullet', pattern: /^([•●○■▪►◦])/u, ordinal: none },
]

const SECTION_FAMILIES: ReadonlySet<string> = new Set<SectionFamily>([
  'annex',
  'part',
  'chapter',
  'division',
  'upper',
  'roman',
  'article',
  'arabic',
  'decimal2',
  'decimal3',
  'roman.',
  'letter.',
  'letter)',
  'arabic)',
])

/** The label that a line's text begins with, or null. */
export function readLabel(text: string): Label | null {
  for (const { family, pattern, ordinal } of RULES) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const length = match[1].length
    const end = length + (/^\s*/u.exec(text.slice(length))?.[0].length ?? 0)
    return { family, ordinal: ordinal(match[2] ?? ''), length, end }
  }
  return null
}

/** Families that a word names ("Phần", "Chương", "Mục", "Phụ lục"); the title often stands on the next line. */
export const isNamedFamily = (family: string) => ['annex', 'part', 'chapter', 'division'].includes(family)

/** Whether labels of this family number sections; the others stand before items. */
export const isSectionLabel = (label: Label): label is Label<SectionFamily> =>
  SECTION_FAMILIES.has(label.family)
