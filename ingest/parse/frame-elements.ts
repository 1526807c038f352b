import type { Zone } from './document-zones.ts'
import type { Element, TextElement } from './elements.ts'
import type { Line } from './lines.ts'
import { isNumberOrDate } from './official-forms.ts'
import { sourcedJoin } from './sourced-text.ts'
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
  if (line.isTableRow) {
    for (const cell of cellTexts(source, line))
      if (/[\p{L}\p{N}]/u.test(cell.text))
        elements.push(textElement({ ...line, text: cell }, ELEMENT_ZONES[zone]))
    return
  }
  const last = elements.at(-1)
  if (last?.kind === 'text' && last.zone === ELEMENT_ZONES[zone] && isSameBlock(last, line, zone))
    last.text = sourcedJoin([last.text, line.text])
  else elements.push(textElement(line, ELEMENT_ZONES[zone]))
}

function isSameBlock(last: TextElement, line: Line, zone: FrameZone): boolean {
  if (zone === 'title' || zone === 'signature') return true
  return zone === 'letterhead' && !line.isSeparated && ![last.text.text, line.text.text].some(isNumberOrDate)
}
