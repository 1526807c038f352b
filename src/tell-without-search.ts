import { composeAboutAnswer } from './answer/follow-up/about-answer.ts'
import { composeTogether } from './answer/follow-up/compose-together.ts'
import { composeIdentity } from './answer/identity/compose-identity.ts'
import { composeSection } from './answer/compose/compose-section.ts'
import type { Draft } from './answer/draft.ts'
import { phrasesIn } from './answer/phrases/english-phrases.ts'
import type { Question } from './domain/question.ts'
import type { Turn } from './domain/turn.ts'
import type { Library } from './ports.ts'
import { smallTalkKind } from './question/small-talk.ts'
import { askedDocuments } from './retrieval/asked-documents.ts'
import { askedSection } from './retrieval/asked-section.ts'

/**
 * The answer to what needs no search: small talk, orders, what a document says of itself, a section asked for by name, a question about the
 * answer just given. Null for every other question. `documentIds` are those that are meant, null for any.
 */
export function tellWithoutSearch(
  question: Question,
  history: readonly Turn[],
  documentIds: readonly string[] | null,
  library: Library,
): Draft | null {
  return (
    speakWithoutReport(question) ??
    speakOfDocument(question, history, documentIds, library) ??
    speakOfSection(question, documentIds, library) ??
    composeAboutAnswer(question, library) ??
    composeTogether(question, library)
  )
}

/** What needs no report: greetings, and orders that are no questions. */
function speakWithoutReport(question: Question): Draft | null {
  const phrases = phrasesIn(question.language)
  const draft = (status: Draft['status'], opening: string): Draft => ({
    status,
    opening,
    statements: [],
    asList: false,
    notes: [],
  })
  if (question.intent === 'smalltalk') return draft('smalltalk', phrases[smallTalkKind(question.typed)])
  if (question.intent === 'attack') return draft('refused', phrases.refused)
  if (question.intent === 'offtopic') return draft('refused', phrases.insulted)
  return null
}

/** What a document says of itself stands in its fixed parts and is not searched for. */
function speakOfDocument(
  question: Question,
  history: readonly Turn[],
  meantIds: readonly string[] | null,
  library: Library,
): Draft | null {
  const { aboutDocument: about, language } = question
  if (about === null) return null
  const fitting = askedDocuments(question, about, library, history.at(-1)?.passageIds ?? [])
  const meant = fitting.filter((id) => meantIds?.includes(id))
  const documentIds = meant.length > 0 ? meant : fitting
  const isOfNone = about.isPointed && about.subject.length + about.others.length === 0 && history.length === 0
  return documentIds.length === 0 && !isOfNone
    ? null
    : composeIdentity(about.aspects, documentIds, library, language)
}

/** A part that every report has is told from its headings, not searched for; of several documents only in the one meant. */
function speakOfSection(
  question: Question,
  documentIds: readonly string[] | null,
  library: Library,
): Draft | null {
  const documents = library.documents()
  const meant = documents.length === 1 ? documents : documents.filter(({ id }) => documentIds?.includes(id))
  const [document] = meant
  if (!document || meant.length > 1) return null
  const section = askedSection(question, document)
  return section ? composeSection(section, document.id, question, library) : null
}
