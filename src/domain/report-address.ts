import type { Passage } from './passage.ts'
import type { Span } from './span.ts'

/** Where the viewer shows a document. */
export function reportAddress(documentId: string): string {
  return `/report/${encodeURIComponent(documentId)}`
}

/** Where the viewer shows a part of a passage, highlighted: `/report/<documentId>#<passageId>:<start>-<end>`. */
export function passageAddress(passage: Passage, { start, end }: Span): string {
  return `${reportAddress(passage.documentId)}#${passage.id}:${start}-${end}`
}
