import type { Zone } from './document-zones.ts'
import type { Element, TextElement } from './elements.ts'
import type { Line } from './lines.ts'
import { isNumberOrDate, isRecipientsText } from './official-forms.ts'
import { EMPTY, sourcedJoin, type SourcedText } from './sourced-text.ts'
import { cellTexts } from './table-rows.ts'
import { textElement } from './text-elements.ts'

type FrameZone = Exclude<Zone, 'body' | 'innerTitle'>

const ELEMENT_ZONES: Readonly<Record<FrameZone, TextElement['zone']>> = {
  letterhead: 'letterhead',
  title: 'title',
  titleRemark: 'title',
  recipients: 'signature',
  signer: 'signature',
  signature: 'signature',
  pageNumber: 'pageNumber',
}

/**
 * Adds a line of the letterhead, title or signature. What is printed on several lines and read as one becomes one
 * element: the title, "ỦY BAN NHÂN DÂN" + "TỈNH …", office and name of who signs.
 */
export function addFrameLine(elements: Element[], source: string, line: Line, zone: FrameZone): void {
  const last = elements.at(-1)
  if (line.isTableRow) {
    for (const cell of cellTexts(source, line))
      if (/[\p{L}\p{N}]/u.test(cell.text))
        elements.push(textElement({ ...line, text: cell }, ELEMENT_ZONES[zone]))
    return
  }
  if (last?.kind === 'text' && last.zone === ELEMENT_ZONES[zone] && isSameBlock(last, line, zone))
    last.text = sourcedJoin([last.text, line.text])
  else elements.push(textElement(line, ELEMENT_ZONES[zone]))
}

/**
 * Adds a table that sets recipients and signature side by side: read down its columns, each one element ("Nơi nhận: …",
 * "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn An").
 */
export function addSigningTable(elements: Element[], source: string, lines: readonly Line[]): void {
  const [first] = lines
  if (first === undefined) return
  const rows = lines.map((line) => cellTexts(source, line))
  const columns = Math.max(...rows.map((cells) => cells.length))
  for (let column = 0; column < columns; column += 1) {
    const cells = rows.flatMap((row) => row[column] ?? []).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    if (cells.length > 0) elements.push(frameText(sourcedJoin(cells), 'signature'))
  }
}

const frameText = (text: SourcedText, zone: TextElement['zone']): TextElement => ({
  kind: 'text',
  zone,
  label: EMPTY,
  family: null,
  text,
})

function isSameBlock(last: TextElement, line: Line, zone: FrameZone): boolean {
  if (zone === 'title' || zone === 'signature') return true
  if (zone === 'recipients') return isRecipientsText(last.text.text)
  return zone === 'letterhead' && !line.isSeparated && ![last.text.text, line.text.text].some(isNumberOrDate)
}
