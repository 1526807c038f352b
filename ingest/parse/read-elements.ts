import type { Zones } from './document-zones.ts'
import { isPageNumberElement } from './elements.ts'
import type { Element, HeadingElement, TextElement } from './elements.ts'
import { addFrameLine, addSigningTable } from './frame-elements.ts'
import type { SentenceHints } from './healing.ts'
import { headingOf, isTitleOf } from './headings.ts'
import { isNamedFamily } from './labels.ts'
import type { Line } from './lines.ts'
import { isCapitals } from './sentence-shape.ts'
import { EMPTY, sourcedJoin, sourcedSlice } from './sourced-text.ts'
import { continuesTable, readTable } from './table-rows.ts'
import type { Table } from './table-rows.ts'
import { goesOn, textElement } from './text-elements.ts'

/** Turns the lines of a document, its notes taken out, into elements. */
export function readElements(
  source: string,
  lines: readonly Line[],
  zones: Zones,
  hints: SentenceHints,
): Element[] {
  const reader = new ElementReader(source, lines, zones, hints)
  return reader.read()
}

class ElementReader {
  private readonly elements: Element[] = []

  constructor(
    private readonly source: string,
    private readonly lines: readonly Line[],
    private readonly zones: Zones,
    private readonly hints: SentenceHints,
  ) {}

  read(): Element[] {
    for (let at = 0; at < this.lines.length; ) at = this.readAt(at)
    return this.elements
  }

  /** The rows of a table in the signature, from its first line. */
  private frameRows(at: number): Line[] {
    const rest = this.lines.slice(at)
    const end = rest.findIndex(
      (line, place) => !line.isTableRow || this.zones.ofLine[at + place] !== 'signature',
    )
    return end < 0 ? rest : rest.slice(0, end)
  }

  /** Reads what begins at a line; gives the index of the line behind it. */
  private readAt(at: number): number {
    const line = this.lines[at]
    const zone = this.zones.ofLine[at]
    if (line === undefined || zone === undefined) return at + 1
    if (zone === 'innerTitle') return this.readInnerTitle(at)
    if (zone === 'signature' && line.isTableRow) {
      const rows = this.frameRows(at)
      addSigningTable(this.elements, this.source, rows)
      return at + rows.length
    }
    if (zone !== 'body') {
      addFrameLine(this.elements, this.source, line, zone)
      return at + 1
    }
    if (line.isTableRow) return this.readTable(at)
    const open = this.openText()
    if (open !== null && goesOn(open, line, this.hints)) {
      open.text = sourcedJoin([open.text, line.text])
      return at + 1
    }
    const heading = this.readHeading(at, line)
    if (heading !== null) return heading
    this.elements.push(textElement(line, 'body'))
    return at + 1
  }

  private readHeading(at: number, line: Line): number | null {
    const shape = headingOf(line, this.lines[at + 1])
    if (shape === null) return null
    const heading: HeadingElement = {
      kind: 'heading',
      // "ii. kết quả" where the capitals are lost is "II. KẾT QUẢ"
      family: this.hints.isCaseless && shape.family === 'roman.' ? 'roman' : shape.family,
      depth: line.headingDepth,
      ordinal: shape.ordinal,
      label: sourcedSlice(line.text, 0, shape.labelEnd),
      title: sourcedSlice(line.text, shape.titleStart, shape.titleEnd),
    }
    this.elements.push(heading)
    if (shape.textStart >= line.text.text.length) return this.readRestOfTitle(at + 1, heading)
    const text = sourcedSlice(line.text, shape.textStart)
    this.elements.push({ kind: 'text', zone: 'body', label: EMPTY, family: null, text })
    return at + 1
  }

  /** The title below a label that stands alone, and the further lines of a title in capitals. */
  private readRestOfTitle(at: number, heading: HeadingElement): number {
    let next = at
    for (; next < this.lines.length; next += 1) {
      const line = this.lines[next]
      if (line === undefined || this.zones.ofLine[next] !== 'body' || !isTitleOf(line)) break
      const title = heading.title.text
      const isMissing = title === '' && isNamedFamily(heading.family)
      const isMore = isCapitals(title) && isCapitals(line.text.text) && !line.isSeparated
      if (!isMissing && !isMore) break
      heading.title = sourcedJoin([heading.title, line.text])
    }
    return next
  }

  private readInnerTitle(at: number): number {
    const title = this.zones.innerTitles.get(at)
    if (title === undefined) return at + 1
    const textOf = (index: number) => this.lines[index]?.text ?? EMPTY
    this.elements.push({
      kind: 'heading',
      family: 'innerTitle',
      depth: 0,
      ordinal: null,
      label: title.kindLine === null ? EMPTY : textOf(title.kindLine),
      title: sourcedJoin(title.subjectLines.map(textOf)),
    })
    for (const index of title.remarkLines) {
      const line = this.lines[index]
      if (line !== undefined) this.elements.push(textElement(line, 'body'))
    }
    return Math.max(at, ...title.subjectLines, ...title.remarkLines) + 1
  }

  private readTable(at: number): number {
    let end = at + 1
    while (this.lines[end]?.isTableRow === true && this.lines[end]?.isSeparated === false) end += 1
    const lines = this.lines.slice(at, end)
    const before = this.openTable()
    if (before !== null && continuesTable(before, this.source, lines))
      before.rows.push(...readTable(this.source, lines, before.columns).rows)
    else this.elements.push({ kind: 'table', table: readTable(this.source, lines, null) })
    return end
  }

  /** The last element, page numbers aside. */
  private last(): Element | undefined {
    return this.elements.findLast((element) => !isPageNumberElement(element))
  }

  private openTable(): Table | null {
    const last = this.last()
    return last?.kind === 'table' ? last.table : null
  }

  /** The paragraph or item that the next line may go on with. */
  private openText(): TextElement | null {
    const last = this.last()
    return last?.kind === 'text' && last.zone === 'body' ? last : null
  }
}
