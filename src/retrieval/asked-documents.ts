import type { DocumentTree } from '../domain/document.ts'
import type { AboutDocument } from '../domain/about-document.ts'
import type { Question } from '../domain/question.ts'
import type { Library } from '../ports.ts'
import { fold } from '../vietnamese/fold.ts'
import { analyseText } from './analysed-text.ts'
import { documentFrame } from './document-frame.ts'
import { createMatcher, pairsOf } from './term-matching.ts'

/** What people call any document that they have before them. */
const ANY_KIND = 'bao cao'

/**
 * The documents that a question about a document itself may mean, in order of the library: of the kind it names, with
 * everything it says of them in their title, letterhead, signature or most named place. Empty when it asks of a document
 * that is only mentioned. Of several, those that the conversation stands at.
 */
export function askedDocuments(
  question: Question,
  about: AboutDocument,
  library: Library,
  previousPassageIds: readonly string[],
): string[] {
  const fitting = library
    .documents()
    .filter((document) => isOfKind(document, about) && saysAll(question, about, document, library))
    .map(({ id }) => id)
  const previous = new Set(previousPassageIds.map((id) => library.passage(id)?.documentId))
  const kept = fitting.filter((id) => previous.has(id))
  return kept.length > 0 ? kept : fitting
}

function isOfKind(document: DocumentTree, { kinds, isPointed, subject, others }: AboutDocument): boolean {
  if (kinds.length === 0) return true
  const title = fold(document.title)
  const enclosed = document.root.children.map(({ label, title: name }) => fold(`${label} ${name}`.trim()))
  return kinds.some(
    (kind) =>
      (kind === ANY_KIND && (isPointed || subject.length + others.length === 0)) ||
      title.startsWith(kind) ||
      new RegExp(`ban hanh (?:kem theo )?${kind}`, 'u').test(title) ||
      enclosed.some((name) => name.startsWith(kind)),
  )
}

/** Whether the document says of itself what the question says of it. What stands apart from its kind must be who issued or signed it. */
function saysAll(
  question: Question,
  { aspects, subject, others, isPointed }: AboutDocument,
  document: DocumentTree,
  library: Library,
): boolean {
  if (others.length > 0 && !isPointed && !aspects.includes('signer')) return false
  if (subject.length + others.length === 0) return true
  const matcher = createMatcher(question)
  const passages = library.passagesOf(document.id)
  const signature = document.signature.map(({ text }) => text)
  const letterhead = document.letterhead.filter(({ kind }) => kind === 'letterhead').map(({ text }) => text)
  const frameText = analyseText(documentFrame(document, passages))
  const frame = matcher.matchWhole(frameText)
  const makers = matcher.matchWhole(analyseText([...letterhead, ...signature].join(' | ')))
  const pairs = pairsOf(question)
  const inSubject = new Set(subject)
  const isOtherName = matcher
    .namesMissing([frameText])
    .some(({ from, to }) => subject.some((place) => from <= place && place < to))
  return (
    !isOtherName &&
    subject.every((place) => (frame.terms[place] ?? 0) > 0) &&
    pairs.every(
      ([first, second], place) =>
        !inSubject.has(first) || !inSubject.has(second) || (frame.pairs[place] ?? 0) > 0,
    ) &&
    others.every((place) => (makers.terms[place] ?? 0) > 0)
  )
}
