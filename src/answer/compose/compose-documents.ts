import type { DocumentIdentity } from '../../domain/document-identity.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import type { DocumentEvidence } from '../verdict/choose-document.ts'
import { composeAnswer } from '../compose.ts'
import type { Draft } from '../draft.ts'
import { phrasesIn } from '../phrases/english-phrases.ts'

/** The answer of each document with its name, for who has to say which one is meant. Nothing of two documents in one statement. */
export function composeDocuments(
  question: Question,
  answering: readonly DocumentEvidence[],
  library: Library,
  identities: readonly DocumentIdentity[],
): Draft {
  const statements = answering.flatMap(({ documentId, best, retrieval }) => {
    const [first] = composeAnswer(question, best, retrieval, library).statements
    return first ? [{ ...first, asked: new Set<string>(), source: nameOf(documentId, identities) }] : []
  })
  return {
    status: 'clarify',
    opening: phrasesIn(question.language).clarifyDocument,
    statements,
    asList: true,
    notes: [],
  }
}

/** The draft with the name of the document before its first statement. */
export function namingDocument(
  draft: Draft,
  documentId: string,
  identities: readonly DocumentIdentity[],
  language: Question['language'],
): Draft {
  const source = phrasesIn(language).accordingTo(nameOf(documentId, identities))
  const statements = draft.statements.map((statement, place) =>
    place === 0 ? { ...statement, source } : statement,
  )
  return { ...draft, statements }
}

/** The question again for each of the documents, ready to be asked. */
export function documentChoices(
  question: Question,
  answering: readonly DocumentEvidence[],
  identities: readonly DocumentIdentity[],
): string[] {
  return answering.map(({ documentId }) => {
    const asked =
      question.language === 'en'
        ? question.typed
        : question.typed.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    return `${phrasesIn(question.language).accordingTo(nameOf(documentId, identities))}, ${asked}`
  })
}

function nameOf(documentId: string, identities: readonly DocumentIdentity[]): string {
  return identities.find((identity) => identity.documentId === documentId)?.name ?? documentId
}
