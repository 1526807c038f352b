import type { ReportPassage } from '../../../web/report/report-document.ts'

/** A paragraph whose id is its text. */
export function passage(id: string, changes: Partial<ReportPassage> = {}): ReportPassage {
  const plain = {
    sectionId: 's',
    label: '',
    marks: [],
    figures: [],
    cells: null,
    footnote: null,
    noteId: null,
  }
  return { passageId: id, kind: 'paragraph', blockId: id, text: id, ...plain, ...changes }
}
