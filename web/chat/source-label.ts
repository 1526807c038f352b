import type { Citation } from '../../src/domain/answer.ts'

/** Where a citation stands, outermost heading first: "Phần thứ nhất › II. … › Chú thích 12". */
export function sourceLabel({ sectionPath, footnote }: Pick<Citation, 'sectionPath' | 'footnote'>): string {
  return [...sectionPath, ...(footnote === null ? [] : [`Chú thích ${footnote}`])].join(' › ')
}
