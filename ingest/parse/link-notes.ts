import type { Line } from './lines.ts'
import { isPageNumber } from './official-forms.ts'
import { isSameNumber } from './printed-notes.ts'
import type { PrintedMark, PrintedNote } from './printed-notes.ts'

/**
 * Writes into every mark which notes it calls: the first note of its number behind it (pages may start again at 1), else
 * the last before it. A note that repeats the number of one on the same page hangs on the same mark.
 */
export function linkNotes(
  notes: readonly PrintedNote[],
  marks: readonly PrintedMark[],
  lines: readonly Line[],
): void {
  const called = new Map<string, PrintedMark>()
  for (const mark of marks) {
    const ofNumber = notes.filter((note) => isSameNumber(note.label, mark))
    const note = ofNumber.find((other) => startOf(other) > mark.line) ?? ofNumber.at(-1)
    if (note === undefined) continue
    mark.noteIds.push(note.id)
    if (!called.has(note.id)) called.set(note.id, mark)
  }
  const frame = new Set(notes.flatMap((note) => note.lines))
  lines.forEach((line, at) => {
    if (isPageNumber(line.text.text)) frame.add(at)
  })
  notes.forEach((note, index) => {
    if (called.has(note.id)) return
    const twin = notes.slice(0, index).findLast((other) => isSameNumber(other.label, note.label))
    const mark = twin === undefined || !isSamePage(twin, note, frame) ? undefined : called.get(twin.id)
    if (mark === undefined) return
    mark.noteIds.push(note.id)
    called.set(note.id, mark)
  })
}

const startOf = (note: PrintedNote) => note.lines[0] ?? 0

/** Whether only notes and page numbers stand between two notes. */
function isSamePage(first: PrintedNote, second: PrintedNote, frame: ReadonlySet<number>): boolean {
  for (let at = startOf(first); at < startOf(second); at += 1) if (!frame.has(at)) return false
  return true
}
