/** How notes are marked: "¹", "[^1]", "[1]", "(1)", "1)", "(*)". */
export type NoteStyle = 'raised' | 'caret' | 'square' | 'round' | 'half' | 'starred'

export interface NoteLabel {
  style: NoteStyle
  /** As printed between the signs: "1", "12", "ghi-chu". */
  key: string
  /** Characters of the label, and of the label with the white space behind it. */
  length: number
  end: number
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** "¹²" as "12". */
export const plainDigits = (raised: string) =>
  Array.from(raised, (digit) => String(RAISED_DIGITS.indexOf(digit))).join('')

const RULES: readonly [NoteStyle, RegExp][] = [
  ['raised', /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)(?=\s*[^\s])/u],
  ['caret', /^\[\^([^\]\s]+)\]:/u],
  ['square', /^\[(\d{1,3})\][.:]?(?=\s*\S)/u],
  ['round', /^\((\d{1,2})\)[.:]?(?=\s*\S)/u],
  ['half', /^(\d{1,2})\)(?=\s*\S)/u],
  ['starred', /^\((\*{1,3})\)[.:]?(?=\s*\S)/u],
]

/** The label of a note that a line's text begins with, or null. "(1)" and "1)" may as well be labels of list items. */
export function readNoteLabel(text: string): NoteLabel | null {
  for (const [style, pattern] of RULES) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const length = match[0].length
    const key = style === 'raised' ? plainDigits(match[1]) : match[1]
    return { style, key, length, end: length + (/^\s*/u.exec(text.slice(length))?.[0].length ?? 0) }
  }
  return null
}
