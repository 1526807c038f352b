import type { Cell, NoteMark } from '../../src/domain/document.ts'
import type { PassageKind } from '../../src/domain/passage.ts'
import { asNumber, asString, fieldsOf, listOf, oneOf, orNull, type Reader } from '../api/reading.ts'
import type { FigurePlace } from './text-runs.ts'

/** A document as GET /api/documents/:id gives it. */
export interface ReportDocument {
  id: string
  title: string
  sections: ReportSection[]
  /** All passages in document order, notes behind the body. */
  blocks: ReportPassage[]
}

export interface ReportSection {
  id: string
  label: string
  title: string
  children: ReportSection[]
}

export interface ReportPassage {
  passageId: string
  kind: PassageKind
  sectionId: string
  /** Passages of one printed block share it and follow each other. */
  blockId: string
  /** Printed in front of the block; empty when there is none, or when this is not the block's first passage. */
  label: string
  text: string
  marks: NoteMark[]
  /** Where it prints figures. */
  figures: FigurePlace[]
  cells: Cell[] | null
  /** Printed number of the note that the passage belongs to. */
  footnote: number | null
  noteId: string | null
}

const readMark: Reader<NoteMark> = (value) => {
  const field = fieldsOf(value)
  return { noteId: field('noteId', asString), start: field('start', asNumber), end: field('end', asNumber) }
}

const readFigurePlace: Reader<FigurePlace> = (value) => {
  const field = fieldsOf(value)
  return {
    factId: field('factId', asString),
    start: field('start', asNumber),
    end: field('end', asNumber),
  }
}

const readCell: Reader<Cell> = (value) => {
  const field = fieldsOf(value)
  return { column: field('column', asString), start: field('start', asNumber), end: field('end', asNumber) }
}

const readKind: Reader<PassageKind> = oneOf(
  'paragraph',
  'item',
  'row',
  'note',
  'letterhead',
  'title',
  'signature',
)

const readPassage: Reader<ReportPassage> = (value) => {
  const field = fieldsOf(value)
  return {
    passageId: field('passageId', asString),
    kind: field('kind', readKind),
    sectionId: field('sectionId', asString),
    blockId: field('blockId', asString),
    label: field('label', asString),
    text: field('text', asString),
    marks: field('marks', listOf(readMark)),
    figures: field('figures', listOf(readFigurePlace)),
    cells: field('cells', orNull(listOf(readCell))),
    footnote: field('footnote', orNull(asNumber)),
    noteId: field('noteId', orNull(asString)),
  }
}

const readSection: Reader<ReportSection> = (value) => {
  const field = fieldsOf(value)
  return {
    id: field('id', asString),
    label: field('label', asString),
    title: field('title', asString),
    children: field('children', listOf(readSection)),
  }
}

export const readReportDocument: Reader<ReportDocument> = (value) => {
  const field = fieldsOf(value)
  return {
    id: field('id', asString),
    title: field('title', asString),
    sections: field('sections', listOf(readSection)),
    blocks: field('blocks', listOf(readPassage)),
  }
}
