import { createHash } from 'node:crypto'
import type { Fact } from '../../src/domain/fact.ts'
import type { Finding, FindingPlace } from '../../src/domain/finding.ts'
import type { Passage } from '../../src/domain/passage.ts'
import type { Span } from '../../src/domain/span.ts'

/** A finding before it has its id. */
export type FindingDraft = Omit<Finding, 'findingId' | 'documentId'>

export function placeOfFact({ passageId, start, end, text, factId }: Fact): FindingPlace {
  return { passageId, start, end, text, factId }
}

/** For what is no quantity: a date, a list that was counted. */
export function placeOfSpan(passage: Passage, { start, end }: Span): FindingPlace {
  return { passageId: passage.id, start, end, text: passage.text.slice(start, end), factId: null }
}

const ID_HASH_LENGTH = 12

/** Same place and operands, same id: ids survive a rebuild as those of passages do. */
export function toFinding(documentId: string, draft: FindingDraft): Finding {
  const places = [draft.printed, ...draft.operands].map(({ passageId, start }) => `${passageId}#${start}`)
  const hash = createHash('sha256')
    .update([draft.kind, ...places].join(' '))
    .digest('hex')
  return { findingId: `${documentId}.${hash.slice(0, ID_HASH_LENGTH)}`, documentId, ...draft }
}
