import type { TextElement } from './elements.ts'
import { continuesSentence, isRangeTail, needsNumber } from './healing.ts'
import type { SentenceHints } from './healing.ts'
import { isNamedFamily, readLabel } from './labels.ts'
import type { Line } from './lines.ts'
import { isCapitals } from './sentence-shape.ts'
import { EMPTY, sourcedJoin, sourcedSlice } from './sourced-text.ts'

/** A line as paragraph or, with a label in front, as item. "Phần thứ nhất nêu …" names a part and is a paragraph. */
export function textElement(line: Line, zone: TextElement['zone']): TextElement {
  const read = zone === 'body' || zone === 'signature' ? readLabel(line.text.text) : null
  const label = read === null || isNamedFamily(read.family) ? null : read
  return {
    kind: 'text',
    zone,
    family: label?.family ?? null,
    label: label === null ? EMPTY : sourcedSlice(line.text, 0, label.length),
    text: label === null ? line.text : sourcedSlice(line.text, label.end),
  }
}

/** Whether a line goes on with the text before it, as the rest of a sentence that a page end cut. */
export function goesOn(open: TextElement, line: Line, hints: SentenceHints): boolean {
  if (line.isTableRow || line.headingDepth > 0) return false
  const [before, after] = [open.text.text, line.text.text]
  const label = readLabel(after)
  if (label !== null && !isRangeTail(before, after))
    return label.family === 'arabic' && !line.isBold && needsNumber(before)
  if (isCapitals(after) && !isCapitals(before)) return false
  return continuesSentence(before, after, open.family !== null, hints)
}

/** The paragraphs and items of a note, its label already taken off. */
export function readNoteElements(lines: readonly Line[], hints: SentenceHints): TextElement[] {
  const elements: TextElement[] = []
  for (const line of lines) {
    const last = elements.at(-1)
    if (last !== undefined && goesOn(last, line, hints)) last.text = sourcedJoin([last.text, line.text])
    else elements.push(textElement(line, 'body'))
  }
  return elements
}
