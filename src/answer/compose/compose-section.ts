import type { Section } from '../../domain/document.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import type { Draft, Statement } from '../draft.ts'
import { phrasesIn } from '../phrases/english-phrases.ts'
import { makeStatement } from '../statements/statement.ts'

/** As many as a chat shows without scrolling for long; a note tells that there are more. */
const MAX_ITEMS = 8
const ITEM_MAX_CHARACTERS = 220
const NO_FACTS: ReadonlySet<string> = new Set()

/**
 * What a section says, for a question that asks for it by name: the titles of its parts, else the first words of its paragraphs. Null
 * when nothing stands there.
 */
export function composeSection(
  section: Section,
  documentId: string,
  question: Question,
  library: Library,
): Draft | null {
  const ofParts = section.children.flatMap((child) => partStatement(child, documentId, library))
  const items =
    ofParts.length > 1
      ? ofParts
      : passagesOf(section, documentId, library).map((passage) => paragraphStatement(passage, library))
  if (items.length === 0) return null
  const phrases = phrasesIn(question.language)
  return {
    status: 'answered',
    opening: /\d/u.test(section.title) ? '' : phrases.inSection(section.title),
    statements: items.slice(0, MAX_ITEMS),
    asList: items.length > 1,
    notes: items.length > MAX_ITEMS ? [phrases.sectionGoesOn] : [],
  }
}

/** A part by its title, resting on what stands first in it; a numbered paragraph, which has no title, by its own first words. */
function partStatement(section: Section, documentId: string, library: Library): Statement[] {
  const [first] = passagesOf(section, documentId, library)
  if (!first) return []
  const statement = paragraphStatement(first, library)
  return [section.title === '' ? statement : { ...statement, text: section.title, facts: [] }]
}

function paragraphStatement(passage: Passage, library: Library): Statement {
  return makeStatement({
    passage,
    clause: firstClause(passage),
    facts: library.factsOf(passage.id),
    asked: NO_FACTS,
    shared: [],
    maxCharacters: ITEM_MAX_CHARACTERS,
  })
}

/** Its own paragraphs and those of its parts, without lines that only announce and without tables. */
function passagesOf(section: Section, documentId: string, library: Library): Passage[] {
  const own = library
    .inSectionOf({ documentId, sectionId: section.id })
    .filter(
      ({ kind, blockStart, text }) =>
        (kind === 'paragraph' || kind === 'item') && blockStart === 0 && !text.trimEnd().endsWith(':'),
    )
  return [...own, ...section.children.flatMap((child) => passagesOf(child, documentId, library))]
}

const firstClause = ({ clauses, text }: Passage) => clauses[0] ?? { start: 0, end: text.length }
