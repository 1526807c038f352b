import type { Block, BlockKind, NoteMark } from '../../src/domain/document.ts'
import type { TextElement } from './elements.ts'
import type { PrintedMark } from './printed-notes.ts'
import { sourceSpans } from './sourced-text.ts'
import type { SourcedText } from './sourced-text.ts'
import type { TableRow } from './table-rows.ts'

/** Makes blocks with running ids, and finds the note marks in their texts by the marks' places in the source. */
export class BlockBuilder {
  private count = 0

  constructor(
    private readonly source: string,
    private readonly marks: readonly PrintedMark[],
  ) {}

  build(element: TextElement): Block {
    return {
      id: this.nextId(),
      kind: kindOf(element),
      label: element.label.text,
      text: element.text.text,
      spans: sourceSpans(this.source, element.label, element.text),
      marks: this.marksIn(element.text),
      cells: null,
      parentId: null,
    }
  }

  buildRow(row: TableRow): Block {
    return {
      id: this.nextId(),
      kind: 'row',
      label: '',
      text: row.text.text,
      spans: sourceSpans(this.source, row.text),
      marks: this.marksIn(row.text),
      cells: row.cells.map(({ column, start, end }) => ({ column, start, end })),
      parentId: null,
    }
  }

  /** The marks that stand in a text, one entry for every note that a mark calls. */
  marksIn(text: SourcedText): NoteMark[] {
    const first = text.offsets[0] ?? 0
    const last = text.offsets.at(-1) ?? 0
    return this.marks.flatMap((mark) => {
      if (mark.start < first || mark.start > last) return []
      const start = text.offsets.indexOf(mark.start)
      const end = text.offsets.indexOf(mark.end - 1)
      return start < 0 || end < 0 ? [] : mark.noteIds.map((noteId) => ({ start, end: end + 1, noteId }))
    })
  }

  private nextId(): string {
    this.count += 1
    return `b${this.count}`
  }
}

function kindOf({ zone, family }: TextElement): BlockKind {
  if (zone === 'letterhead' || zone === 'title' || zone === 'signature') return zone
  return family === null ? 'paragraph' : 'item'
}
