import { plainDigits } from './note-labels.ts'
import type { NoteStyle } from './note-labels.ts'

/** Where a text may call a note. Whether it does depends on the notes the document has (`find-notes.ts`). */
export interface PossibleMark {
  style: NoteStyle
  key: string
  /** Offsets in the text. */
  start: number
  end: number
}

const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu
/** "m²", "12 km²", "đồng/m³": the raised digit belongs to the unit. Not "cộng đồng¹", "hàng giả³". */
const UNIT_BEFORE = /(?:^|[^\p{L}])(?:[kcdm]|da|h)?m$/iu
const OTHERS: readonly [NoteStyle, RegExp][] = [
  ['caret', /\[\^([^\]\s]+)\]/gu],
  ['square', /\[(\d{1,3})\]/gu],
  // glued to a word, a figure or a closing sign: "3(1)"; or loose before a stop: "Tổng thu (1)," – not "gồm: (1) Bộ Y tế"
  [
    'round',
    /(?<=[\p{L}\p{N}%)”"])\((\d{1,2})\)(?![\p{L}\p{N}])|(?<=\S\s)\((\d{1,2})\)(?=\s*(?:[.,;:|]|$))/gu,
  ],
  // "DOANH NGHIỆP1)"
  ['half', /(?<=\p{L})(\d{1,2})\)(?=\s|[.,;:|]|$)/gu],
  ['starred', /\((\*{1,3})\)/gu],
]

/** Every place of a text that looks like the mark of a note, in order. `from` leaves out the label of a note. */
export function possibleMarks(text: string, from = 0): PossibleMark[] {
  const marks = raisedMarks(text, from)
  for (const [style, pattern] of OTHERS) {
    for (const match of text.matchAll(pattern)) {
      const key = match[1] ?? match[2]
      const start = match.index
      if (key === undefined || start < from || start === 0) continue
      if (style === 'half' && isInBrackets(text, start)) continue
      marks.push({ style, key, start, end: start + match[0].length })
    }
  }
  return marks.sort((a, b) => a.start - b.start)
}

function raisedMarks(text: string, from: number): PossibleMark[] {
  const marks: PossibleMark[] = []
  for (const match of text.matchAll(RAISED)) {
    const end = match.index + match[0].length
    const isUnit = UNIT_BEFORE.test(text.slice(0, match.index)) && /^[²³]/u.test(match[0])
    // in "m²¹⁵" the first digit is the unit's and the rest the mark
    const start = isUnit ? match.index + 1 : match.index
    if (start < end && start >= from && start > 0)
      marks.push({ style: 'raised', key: plainDigits(text.slice(start, end)), start, end })
  }
  return marks
}

const isInBrackets = (text: string, at: number) => {
  const before = text.slice(0, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
