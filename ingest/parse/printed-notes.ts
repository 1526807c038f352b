import type { NoteLabel, NoteStyle } from './note-labels.ts'

/** A note as printed: the line that its label begins and the lines that go on with it. */
export interface PrintedNote {
  id: string
  label: NoteLabel
  number: number | null
  /** Indexes of its lines; the first carries the label. */
  lines: number[]
}

/** A mark in a line outside the notes; offsets in the source. A mark may call several notes of one number. */
export interface PrintedMark {
  style: NoteStyle
  key: string
  line: number
  start: number
  end: number
  text: string
  noteIds: string[]
}

/** Whether two marks, labels, or a mark and a label carry the same number in the same style. */
export const isSameNumber = (a: { style: NoteStyle; key: string }, b: { style: NoteStyle; key: string }) =>
  a.style === b.style && a.key === b.key
