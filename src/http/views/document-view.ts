import type { Block, DocumentTree, Section } from '../../domain/document.ts'
import type { Passage } from '../../domain/passage.ts'
import { reportAddress } from '../../domain/report-address.ts'
import type { Library } from '../../ports.ts'
import type { BlockView, DocumentSummary, DocumentView, SectionView } from '../schemas/document-schemas.ts'

/** A document in a list. Pure. */
export function documentSummary(tree: DocumentTree, library: Library): DocumentSummary {
  return {
    id: tree.id,
    title: tree.title,
    fileName: tree.fileName,
    passages: library.passagesOf(tree.id).length,
    footnotes: tree.notes.length,
    url: reportAddress(tree.id),
  }
}

/** A whole document: its sections as a tree and its passages in order. Pure. */
export function documentView(tree: DocumentTree, library: Library): DocumentView {
  const passages = library.passagesOf(tree.id)
  return {
    ...documentSummary(tree, library),
    sections: sectionViews(tree, passages),
    blocks: blockViews(tree, passages, library),
  }
}

/** What stands under no heading is a section of its own, in front. */
function sectionViews(tree: DocumentTree, passages: readonly Passage[]): SectionView[] {
  const anchors = new Map(tree.notes.map((note) => [note.id, note.anchor?.sectionId ?? tree.root.id]))
  const body = idsBySection(passages, ({ noteId, sectionId }) => (noteId === null ? sectionId : undefined))
  const notes = idsBySection(firstOfNotes(passages), ({ noteId }) => anchors.get(noteId ?? ''))
  const view = (section: Section): SectionView => ({
    id: section.id,
    label: section.label,
    title: section.title,
    children: section.children.map(view),
    passageIds: body.get(section.id) ?? [],
    footnoteIds: notes.get(section.id) ?? [],
  })
  const { children, ...front } = view(tree.root)
  const hasFront = front.passageIds.length > 0 || front.footnoteIds.length > 0
  return hasFront ? [{ ...front, children: [] }, ...children] : children
}

/** A long note is cut into several passages; the first stands for it. */
function firstOfNotes(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string | null>([null])
  return passages.filter(({ noteId }) => {
    const isFirst = !seen.has(noteId)
    seen.add(noteId)
    return isFirst
  })
}

/** Ids of the passages that belong to a section, in order; those without are left out. */
function idsBySection(
  passages: readonly Passage[],
  sectionOf: (passage: Passage) => string | undefined,
): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const passage of passages) {
    const sectionId = sectionOf(passage)
    if (sectionId === undefined) continue
    const group = ids.get(sectionId)
    if (group) group.push(passage.id)
    else ids.set(sectionId, [passage.id])
  }
  return ids
}

function blockViews(tree: DocumentTree, passages: readonly Passage[], library: Library): BlockView[] {
  const labels = labelsOf(tree)
  return passages.map((passage) => ({
    passageId: passage.id,
    kind: passage.kind,
    sectionId: passage.sectionId,
    sectionPath: passage.sectionPath,
    blockId: passage.blockId,
    label: passage.blockStart === 0 ? (labels.get(passage.blockId) ?? '') : '',
    text: passage.text,
    marks: passage.marks,
    figures: library.factsOf(passage.id).map(({ factId, start, end }) => ({ factId, start, end })),
    cells: passage.cells,
    footnote: passage.footnote,
    noteId: passage.noteId,
  }))
}

/** What is printed in front of each block; of a note, in front of its first. */
function labelsOf(tree: DocumentTree): ReadonlyMap<string, string> {
  const blocks: Block[] = [...tree.letterhead, ...tree.signature]
  const collect = (section: Section): void => {
    blocks.push(...section.blocks)
    section.children.forEach(collect)
  }
  collect(tree.root)
  const labels = new Map(blocks.map((block) => [block.id, block.label]))
  for (const note of tree.notes) {
    note.blocks.forEach((block, place) => labels.set(block.id, place === 0 ? note.label : block.label))
  }
  return labels
}
