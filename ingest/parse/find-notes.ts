import { readLabel } from './labels.ts'
import type { Line } from './lines.ts'
import { linkNotes } from './link-notes.ts'
import { readNoteLabel } from './note-labels.ts'
import type { NoteLabel } from './note-labels.ts'
import { possibleMarks } from './note-marks.ts'
import { isPageNumber } from './official-forms.ts'
import { isSameNumber } from './printed-notes.ts'
import type { PrintedMark, PrintedNote } from './printed-notes.ts'
import { announces, isCapitals } from './sentence-shape.ts'

export interface FoundNotes {
  notes: PrintedNote[]
  /** Marks that call a note. */
  marks: PrintedMark[]
  /** Raised and bracketed marks that no note answers. */
  strayMarks: PrintedMark[]
}

interface Candidate {
  line: number
  label: NoteLabel
}

const MARKDOWN_INDENT = 2
const UPPER_FAMILIES: ReadonlySet<string> = new Set([
  'part',
  'chapter',
  'division',
  'annex',
  'article',
  'roman',
  'upper',
])

/** Finds notes wherever they stand (page ends, section ends, end of the document) and the marks that call them. */
export function findNotes(lines: readonly Line[]): FoundNotes {
  const marks = lines.flatMap(marksOf)
  const candidates = noteCandidates(lines, marks)
  const notes = candidates.map((candidate, index) => ({
    id: '',
    label: candidate.label,
    number: /^\d+$/u.test(candidate.label.key) ? Number(candidate.label.key) : null,
    lines: [candidate.line, ...followingLines(lines, marks, candidates, index)],
  }))
  nameNotes(notes)
  const noteLines = new Set(notes.flatMap((note) => note.lines))
  const bodyMarks = marks.filter((mark) => !noteLines.has(mark.line))
  linkNotes(notes, bodyMarks, lines)
  return {
    notes,
    marks: bodyMarks.filter((mark) => mark.noteIds.length > 0),
    strayMarks: bodyMarks.filter((mark) => mark.noteIds.length === 0 && isCertain(mark, candidates)),
  }
}

function marksOf(line: Line, index: number): PrintedMark[] {
  const label = readNoteLabel(line.text.text)
  return possibleMarks(line.text.text, label?.end ?? 0).map(({ style, key, start, end }) => ({
    line: index,
    style,
    key,
    start: line.text.offsets[start] ?? 0,
    end: (line.text.offsets[end - 1] ?? 0) + 1,
    text: line.text.text.slice(start, end),
    noteIds: [],
  }))
}

/** Raised digits are marks wherever they stand; "[4]" only in a document with such notes; "(1)" may be anything. */
const isCertain = (mark: PrintedMark, candidates: readonly Candidate[]) =>
  mark.style === 'raised' ||
  mark.style === 'caret' ||
  (mark.style === 'square' && candidates.some(({ label }) => label.style === 'square'))

/**
 * Lines that begin a note. Raised digits, "[^1]:" and "[1]" always do; "(1)", "1)" and "(*)" stand before list items as
 * well, so that they need a mark that no other note has taken, and may not go on with a list that the line before
 * announces.
 */
function noteCandidates(lines: readonly Line[], marks: readonly PrintedMark[]): Candidate[] {
  const candidates: Candidate[] = []
  let listed: Candidate | null = null
  lines.forEach((line, index) => {
    if (line.isTableRow || line.headingDepth > 0) return
    const label = readNoteLabel(line.text.text)
    if (label === null) return
    const candidate = { line: index, label }
    const mayBeItem = label.style === 'round' || label.style === 'half' || label.style === 'starred'
    if (mayBeItem) {
      const isListed =
        announces(lines[index - 1]?.text.text ?? '') || (listed !== null && follows(listed, candidate))
      const taken = candidates.findLast((other) => isSameNumber(other.label, label))?.line ?? -1
      const isCalled = marks.some(
        (mark) => isSameNumber(mark, label) && mark.line > taken && mark.line < index,
      )
      if (isListed) listed = candidate
      if (isListed || !isCalled) return
    }
    candidates.push(candidate)
  })
  return candidates
}

/** "(2) …" on the line after "(1) …". */
const follows = (before: Candidate, candidate: Candidate) =>
  candidate.line === before.line + 1 &&
  candidate.label.style === before.label.style &&
  Number(candidate.label.key) === Number(before.label.key) + 1

/**
 * The paragraphs of a note behind its first. A paragraph between two notes is the first note's when the second one's
 * mark was already printed before the first: both stand at the end of the same page. Behind the last note of a page only
 * what it announces ("Cụ thể:"), and what is indented in Markdown, is its own.
 */
function followingLines(
  lines: readonly Line[],
  marks: readonly PrintedMark[],
  candidates: readonly Candidate[],
  index: number,
): number[] {
  const own = candidates[index]
  const next = candidates[index + 1]
  if (own === undefined) return []
  if (next !== undefined && isSamePage(lines, marks, own, next))
    return range(own.line + 1, next.line).filter((at) => !isPageNumber(lines[at]?.text.text ?? ''))
  const following: number[] = []
  const isAnnouncing = announces(lines[own.line]?.text.text ?? '')
  for (let at = own.line + 1; at < (next?.line ?? lines.length); at += 1) {
    const line = lines[at]
    if (line === undefined || isStructure(line)) break
    const isIndented = own.label.style === 'caret' && line.indent >= MARKDOWN_INDENT
    const isListed = isAnnouncing && readLabel(line.text.text) !== null
    if (!isIndented && !isListed) break
    following.push(at)
  }
  return following
}

/** Whether two notes stand at the end of one page: both are called before it, and what is between is no body text. */
function isSamePage(
  lines: readonly Line[],
  marks: readonly PrintedMark[],
  own: Candidate,
  next: Candidate,
): boolean {
  const nextMark = marks.findLast((mark) => isSameNumber(mark, next.label) && mark.line < next.line)
  if (nextMark === undefined || nextMark.line > own.line) return false
  const callsNotes = marks.some(
    (mark) => mark.line > own.line && mark.line < next.line && isCertain(mark, []),
  )
  return !callsNotes && !lines.slice(own.line + 1, next.line).some(isStructure)
}

/** What a note does not hold: tables, headings of the upper levels. */
function isStructure(line: Line): boolean {
  if (line.isTableRow || line.headingDepth > 0 || (line.isBold && line.isSeparated)) return true
  const label = readLabel(line.text.text)
  return label === null ? isCapitals(line.text.text) : UPPER_FAMILIES.has(label.family)
}

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at)

function nameNotes(notes: PrintedNote[]): void {
  const taken = new Map<string, number>()
  for (const note of notes) {
    const name = `n${note.label.key.replace(/[^\p{L}\p{N}]+/gu, '')}`
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    note.id = count === 1 ? name : `${name}-${count}`
  }
}
