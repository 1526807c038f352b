import type { DocumentAspect } from '../../domain/about-document.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import type { Draft, Statement } from '../draft.ts'
import { phrasesIn } from '../phrases/english-phrases.ts'
import { identityPhrasesIn } from './identity-phrases.ts'
import { readFrame } from './frame-parts.ts'
import { identityStatements } from './identity-statements.ts'

/** More documents than this are not told one by one. */
const MAX_DOCUMENTS = 4
const LIST_ASPECTS: ReadonlySet<DocumentAspect> = new Set<DocumentAspect>(['recipients', 'basis'])

/**
 * The answer to a question about a document itself, from its letterhead, title, preamble and signature. What is not printed
 * there is said to be missing. Of several documents each is told by its title, and the question asked back.
 */
export function composeIdentity(
  aspects: readonly DocumentAspect[],
  documentIds: readonly string[],
  library: Library,
  language: Question['language'] = 'vi',
): Draft {
  const phrases = phrasesIn(language)
  const [only, ...others] = documentIds
  if (only === undefined) return plainDraft('not_found', `${phrases.notFound} ${phrases.nearest}`)
  if (others.length > 0) return clarify(aspects, documentIds, library, language)
  const found = statementsOf(aspects, only, library)
  const missing = found.filter(({ statements }) => statements.length === 0).map(({ aspect }) => aspect)
  const unsaid = missing.map((aspect) => identityPhrasesIn(language).notPrinted[aspect])
  const statements = found.flatMap((part) => part.statements)
  if (statements.length === 0) return plainDraft('not_found', [...unsaid, phrases.nearest].join(' '))
  const isList = statements.length > 1 && aspects.some((aspect) => LIST_ASPECTS.has(aspect))
  return { ...plainDraft('answered', ''), statements, asList: isList, notes: unsaid }
}

function statementsOf(aspects: readonly DocumentAspect[], documentId: string, library: Library) {
  const parts = readFrame(documentId, library)
  return aspects.map((aspect) => ({ aspect, statements: identityStatements(aspect, parts) }))
}

function clarify(
  aspects: readonly DocumentAspect[],
  documentIds: readonly string[],
  library: Library,
  language: Question['language'],
): Draft {
  const statements = documentIds.slice(0, MAX_DOCUMENTS).flatMap((id): Statement[] => {
    const [first] = statementsOf(aspects, id, library).flatMap((part) => part.statements)
    const title = library.document(id)?.title ?? id
    return first === undefined ? [] : [{ ...first, text: `${title}: ${first.text}` }]
  })
  return {
    ...plainDraft('clarify', identityPhrasesIn(language).whichDocument),
    statements,
    asList: statements.length > 0,
  }
}

function plainDraft(status: Draft['status'], opening: string): Draft {
  return { status, opening, statements: [], asList: false, notes: [] }
}
