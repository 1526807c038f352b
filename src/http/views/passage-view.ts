import type { Passage } from '../../domain/passage.ts'
import { passageAddress } from '../../domain/report-address.ts'
import type { Library } from '../../ports.ts'
import type { FootnoteView, PassageView } from '../schemas/passage-schemas.ts'
import { factView } from './fact-view.ts'

/** A passage with the notes that its marks call and the figures that it prints. Pure. */
export function passageView(passage: Passage, library: Library): PassageView {
  return {
    id: passage.id,
    documentId: passage.documentId,
    documentTitle: library.document(passage.documentId)?.title ?? passage.documentId,
    kind: passage.kind,
    sectionId: passage.sectionId,
    sectionPath: passage.sectionPath,
    text: passage.text,
    footnote: passage.footnote,
    anchor: passage.context.anchor,
    footnotes: footnotesOf(passage, library),
    figures: library.factsOf(passage.id).map((fact) => factView(fact, passage)),
    url: passageAddress(passage, { start: 0, end: passage.text.length }),
  }
}

function footnotesOf(passage: Passage, library: Library): FootnoteView[] {
  const noteIds = [...new Set(passage.marks.map((mark) => mark.noteId))]
  const ofDocument = library.passagesOf(passage.documentId)
  return noteIds.flatMap((noteId) => {
    const parts = ofDocument.filter((other) => other.noteId === noteId)
    if (parts.length === 0) return []
    return {
      noteId,
      number: parts[0]?.footnote ?? null,
      passageIds: parts.map((part) => part.id),
      text: parts.map((part) => part.text).join(' '),
    }
  })
}
