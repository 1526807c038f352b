import type { Block, DocumentTree, Note, Section } from '../../src/domain/document.ts'
import type { Passage, PassageKind } from '../../src/domain/passage.ts'
import type { Span } from '../../src/domain/span.ts'
import { cutClauses } from './clauses.ts'
import { leadTexts } from './lead-texts.ts'
import { PassageIds } from './passage-id.ts'
import { splitText } from './split-text.ts'

/** Where the blocks of a passage stand: a section, the letterhead, a note. */
interface Place {
  sectionId: string
  sectionPath: string[]
  note: Note | null
}

/**
 * The passages of a document: letterhead and title, the body, the notes, the signature. Left out are the heads of tables
 * (their columns stand in the cells of every row) and lines without a word, such as page numbers.
 */
export function cutPassages(tree: DocumentTree): Passage[] {
  const cutter = new PassageCutter(tree)
  return cutter.cut()
}

class PassageCutter {
  private readonly passages: Passage[] = []
  private readonly ids: PassageIds
  private readonly blocks = new Map<string, Block>()
  private readonly paths = new Map<string, string[]>()

  constructor(private readonly tree: DocumentTree) {
    this.ids = new PassageIds(tree.id)
    this.know([...tree.letterhead, ...tree.signature, ...tree.notes.flatMap((note) => note.blocks)])
  }

  cut(): Passage[] {
    const { root, letterhead, notes, signature } = this.tree
    const rootPlace = { sectionId: root.id, sectionPath: [], note: null }
    this.addAll(letterhead, rootPlace)
    this.addSection(root, [])
    for (const note of notes) {
      const sectionId = note.anchor?.sectionId ?? root.id
      this.addAll(note.blocks, { sectionId, sectionPath: this.paths.get(sectionId) ?? [], note })
    }
    this.addAll(signature, rootPlace)
    return this.passages
  }

  private know(blocks: readonly Block[]): void {
    for (const block of blocks) this.blocks.set(block.id, block)
  }

  private addSection(section: Section, above: readonly string[]): void {
    const name = [section.label, section.title].filter((part) => part !== '').join(' ')
    const sectionPath = name === '' ? [...above] : [...above, name]
    this.paths.set(section.id, sectionPath)
    this.know(section.blocks)
    this.addAll(section.blocks, { sectionId: section.id, sectionPath, note: null })
    for (const child of section.children) this.addSection(child, sectionPath)
  }

  private addAll(blocks: readonly Block[], place: Place): void {
    for (const block of blocks) {
      if (!isWorthReading(block)) continue
      for (const part of splitText(block.text)) this.passages.push(this.passage(block, part, place))
    }
  }

  private passage(block: Block, part: Span, place: Place): Passage {
    const text = block.text.slice(part.start, part.end)
    return {
      id: this.ids.next(text),
      documentId: this.tree.id,
      order: this.passages.length,
      kind: kindOf(block, place.note),
      sectionId: place.sectionId,
      sectionPath: place.sectionPath,
      blockId: block.id,
      blockStart: part.start,
      text,
      clauses: block.cells === null ? cutClauses(text) : [{ start: 0, end: text.length }],
      marks: clip(block.marks, part),
      cells: block.cells === null ? null : clip(block.cells, part),
      context: {
        lead: leadTexts(block, this.blocks),
        anchor: place.note === null ? null : this.anchorOf(place.note),
      },
      noteId: place.note?.id ?? null,
      footnote: place.note?.number ?? null,
    }
  }

  /** The clause that carries the mark of a note; the body stands before the notes, so that its passages are there. */
  private anchorOf(note: Note): Passage['context']['anchor'] {
    const { anchor } = note
    if (typeof anchor?.blockId !== 'string') return null
    const passage = this.passages.find(
      (other) =>
        other.blockId === anchor.blockId &&
        other.blockStart <= anchor.start &&
        anchor.start < other.blockStart + other.text.length,
    )
    if (passage === undefined) return null
    const at = anchor.start - passage.blockStart
    const clause = passage.clauses.find(({ start, end }) => start <= at && at < end)
    return clause === undefined
      ? null
      : { passageId: passage.id, ...clause, text: passage.text.slice(clause.start, clause.end) }
  }
}

/** The head of a table has no cells; a page number, no letters. */
const isWorthReading = (block: Block) =>
  block.cells?.length !== 0 && /\p{L}/u.test(block.text) && !isScrap(block)

const isScrap = (block: Block) => /^(?:trang\s*)?[\d\s/–-]*$|^\p{L}$/iu.test(block.text)

function kindOf(block: Block, note: Note | null): PassageKind {
  return note === null ? block.kind : 'note'
}

/** The spans inside a part, by its offsets; a span that the part's end cuts is cut too. */
function clip<Clipped extends Span>(spans: readonly Clipped[], part: Span): Clipped[] {
  return spans
    .filter(({ start, end }) => end > part.start && start < part.end)
    .map((span) => ({
      ...span,
      start: Math.max(span.start, part.start) - part.start,
      end: Math.min(span.end, part.end) - part.start,
    }))
}
