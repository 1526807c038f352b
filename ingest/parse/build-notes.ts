import type { Block, Note, Section } from '../../src/domain/document.ts'
import type { BlockBuilder } from './build-block.ts'
import type { BodyTree } from './build-tree.ts'
import type { SentenceHints } from './healing.ts'
import { ItemParents } from './item-parents.ts'
import type { Line } from './lines.ts'
import type { PrintedNote } from './printed-notes.ts'
import { EMPTY, sourceSpans, sourcedSlice } from './sourced-text.ts'
import { readNoteElements } from './text-elements.ts'

/** What the notes are read from: the document's lines and its notes among them. */
export interface NoteSource {
  text: string
  lines: readonly Line[]
  printed: readonly PrintedNote[]
  hints: SentenceHints
}

/** The notes of a document, each hung on its mark in the body. */
export function buildNotes(source: NoteSource, body: BodyTree, blocks: BlockBuilder): Note[] {
  const anchors = collectAnchors(body)
  return source.printed.map((note) => {
    const [first, ...others] = note.lines.flatMap((at) => source.lines[at] ?? [])
    const label = first === undefined ? EMPTY : sourcedSlice(first.text, 0, note.label.length)
    const rest = first === undefined ? [] : [{ ...first, text: sourcedSlice(first.text, note.label.end) }]
    const parents = new ItemParents()
    return {
      id: note.id,
      label: label.text,
      number: note.number,
      spans: sourceSpans(source.text, label),
      blocks: readNoteElements([...rest, ...others], source.hints).map((element) => {
        const block = blocks.build(element)
        return { ...block, parentId: parents.parentOf(block, element.family) }
      }),
      anchor: anchors.get(note.id) ?? null,
    }
  })
}

type Anchor = NonNullable<Note['anchor']>

/** The first mark of every note. */
function collectAnchors({ root, letterhead }: BodyTree): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>()
  const add = (noteId: string, anchor: Anchor) => {
    if (!anchors.has(noteId)) anchors.set(noteId, anchor)
  }
  const addBlocks = (blocks: readonly Block[], sectionId: string) => {
    for (const block of blocks)
      for (const { start, end, noteId } of block.marks)
        add(noteId, { start, end, blockId: block.id, sectionId })
  }
  const visit = (section: Section) => {
    for (const { start, end, noteId } of section.marks)
      add(noteId, { start, end, blockId: null, sectionId: section.id })
    addBlocks(section.blocks, section.id)
    section.children.forEach(visit)
  }
  addBlocks(letterhead, root.id)
  visit(root)
  return anchors
}
