import type { Citation } from '../../src/domain/answer.ts'

type Place = Pick<Citation, 'sectionPath' | 'footnote'>

/** Where a citation stands, outermost heading first: "Phần thứ nhất › II. … › Chú thích 12". */
export function sourceLabel({ sectionPath, footnote }: Place): string {
  return [...sectionPath, ...noteName(footnote)].join(' › ')
}

/** The same in few words: the innermost heading and the note. */
export function shortSourceLabel({ sectionPath, footnote }: Place): string {
  return [...sectionPath.slice(-1), ...noteName(footnote)].join(' › ')
}

function noteName(footnote: number | null): string[] {
  return footnote === null ? [] : [`Chú thích ${footnote}`]
}
