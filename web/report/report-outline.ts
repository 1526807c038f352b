import type { Span } from '../../src/domain/span.ts'
import { groupBlocks, joinBlocks, type BlockGroup, type PrintedBlock } from './block-groups.ts'
import type { ReportDocument, ReportPassage, ReportSection } from './report-document.ts'

export interface OutlineSection {
  id: string
  /** Null where a number alone is printed: it then stands in front of the section's first paragraph. */
  heading: string | null
  /** For the table of contents: the heading, or the number with the first words. */
  name: string
  groups: BlockGroup[]
  children: OutlineSection[]
}

export interface OutlineNote {
  id: string
  /** "Chú thích 12". */
  name: string
  groups: BlockGroup[]
  /** Where its mark stands; null when the mark is in a heading or was not found. */
  mark: { passageId: string; span: Span } | null
  sectionId: string
}

/** A document in the order of reading: letterhead, title, sections, signature, notes. */
export interface ReportOutline {
  letterhead: PrintedBlock[]
  title: PrintedBlock[]
  /** What stands before the first heading. */
  opening: BlockGroup[]
  sections: OutlineSection[]
  signature: PrintedBlock[]
  notes: OutlineNote[]
}

export function outlineReport({ sections, blocks }: ReportDocument): ReportOutline {
  const ofKind = (kind: ReportPassage['kind']) => joinBlocks(blocks.filter((block) => block.kind === kind))
  const body = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'row')
  // What stands under no heading comes as a section without one.
  const headed = sections.filter((section) => headingOf(section) !== '')
  const headedIds = new Set(headed.flatMap(idsWithin))
  return {
    letterhead: ofKind('letterhead'),
    title: ofKind('title'),
    opening: groupBlocks(body.filter(({ sectionId }) => !headedIds.has(sectionId))),
    sections: headed.map((section) => outlineSection(section, body)),
    signature: ofKind('signature'),
    notes: outlineNotes(blocks),
  }
}

function headingOf({ label, title }: ReportSection): string {
  return `${label} ${title}`.trim()
}

function idsWithin(section: ReportSection): string[] {
  return [section.id, ...section.children.flatMap(idsWithin)]
}

function outlineSection(section: ReportSection, body: readonly ReportPassage[]): OutlineSection {
  const { id, label, title } = section
  const groups = groupBlocks(body.filter(({ sectionId }) => sectionId === id))
  const children = section.children.map((child) => outlineSection(child, body))
  const [first, ...others] = groups
  if (title !== '' || first?.kind !== 'paragraph' || first.block.label !== '') {
    return { id, heading: headingOf(section), name: headingOf(section), groups, children }
  }
  const { passages } = first.block
  const numbered: BlockGroup = { kind: 'paragraph', block: { label, passages } }
  const name = `${label} ${firstWords(passages[0]?.text ?? '')}`
  return { id, heading: null, name, groups: [numbered, ...others], children }
}

const NAME_CHARACTERS = 60

function firstWords(text: string): string {
  if (text.length <= NAME_CHARACTERS) return text
  return `${text.slice(0, NAME_CHARACTERS).replace(/[\s\p{P}]*\S*$/u, '')}…`
}

function outlineNotes(blocks: readonly ReportPassage[]): OutlineNote[] {
  const passagesOf = new Map<string, ReportPassage[]>()
  for (const passage of blocks) {
    if (passage.noteId === null) continue
    passagesOf.set(passage.noteId, [...(passagesOf.get(passage.noteId) ?? []), passage])
  }
  return [...passagesOf].map(([id, passages]) => ({
    id,
    name: noteName(passages[0]),
    // The name says what the printed label says.
    groups: groupBlocks(
      passages.map((passage, index) => (index === 0 ? { ...passage, label: '' } : passage)),
    ),
    mark: findMark(blocks, id),
    sectionId: passages[0]?.sectionId ?? '',
  }))
}

function noteName(first: ReportPassage | undefined): string {
  return `Chú thích ${first?.footnote ?? first?.label ?? ''}`.trim()
}

function findMark(blocks: readonly ReportPassage[], noteId: string): OutlineNote['mark'] {
  for (const { passageId, marks } of blocks) {
    const mark = marks.find((candidate) => candidate.noteId === noteId)
    if (mark !== undefined) return { passageId, span: { start: mark.start, end: mark.end } }
  }
  return null
}
