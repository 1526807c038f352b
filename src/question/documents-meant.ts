import type { DocumentIdentity } from '../domain/document-identity.ts'
import type { Turn } from '../domain/turn.ts'
import { readDocumentReference } from './document-reference.ts'

export interface DocumentsMeant {
  /** Null where all of them may be. */
  documentIds: readonly string[] | null
  /** Whether the message names them itself; else they are those that the conversation has come to. */
  isNamed: boolean
  /** The message without the words that only name a document. */
  rest: string
}

/** Which documents a message is about: those it names, else the ones of the conversation. One document alone needs no name. */
export function documentsMeant(
  message: string,
  history: readonly Turn[],
  identities: readonly DocumentIdentity[],
): DocumentsMeant {
  const reference = readDocumentReference(message, identities)
  if (identities.length < 2) return { documentIds: null, isNamed: false, rest: reference?.rest ?? message }
  if (reference !== null) return { documentIds: reference.documentIds, isNamed: true, rest: reference.rest }
  const before = [...history]
    .reverse()
    .find(({ documentIds }) => documentIds !== undefined && documentIds.length > 0)
  return { documentIds: before?.documentIds ?? null, isNamed: false, rest: message }
}
