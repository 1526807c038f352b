import type { Section } from '../../domain/document.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import { englishLabel } from '../../english/describe-fact.ts'
import { englishQuestionFor } from '../../english/question-for-fact.ts'
import type { Library } from '../../ports.ts'
import { fold } from '../../vietnamese/fold.ts'
import { questionForFact } from './question-for-fact.ts'
import { questionForSection } from './question-for-section.ts'
import { spokenLabel } from './spoken-label.ts'
import { inTurn, spread } from './spread.ts'

/** One paragraph with twenty figures, or a table of 600 cells, is not worth as many questions. */
const MAX_OF_PASSAGE = 3
const MAX_OF_SECTION = 24
/** So many are asked before anybody else asks; they should stand far apart. */
const FIRST_PARTS = 6

/**
 * Questions that the documents should answer, one a section in turn, so that the first ones cover every part of them. None has been
 * asked yet; no two are worded alike.
 */
export function candidateQuestions(library: Library): Suggestion[] {
  const bySection = library.documents().flatMap((document) => {
    const isUsual = writtenInside(library.passagesOf(document.id))
    const places = groupBySection(library.passagesOf(document.id))
    const ofFacts = [...places.values()].map((passages) =>
      spread(inTurn(passages.map((passage) => ofPassage(passage, library, isUsual))), MAX_OF_SECTION).slice(
        0,
        MAX_OF_SECTION,
      ),
    )
    return [...ofFacts, ...ofSections(document.root, document.id, library).map((suggestion) => [suggestion])]
  })
  const said = new Set<string>()
  return inTurn(spread(bySection, FIRST_PARTS)).filter(({ text, documentId }) => {
    const key = `${documentId} ${fold(text)}`
    return !said.has(key) && said.add(key).size > 0
  })
}

/** The same question in English; null where the lexicon does not hold all of its words. */
export function inEnglish(suggestion: Suggestion, library: Library): Suggestion | null {
  const fact = suggestion.factId === null ? undefined : library.fact(suggestion.factId)
  if (fact === undefined || englishLabel(fact.label) === null) return null
  return { ...suggestion, language: 'en', text: englishQuestionFor(fact) }
}

function ofPassage(passage: Passage, library: Library, isUsual: (words: string) => boolean): Suggestion[] {
  const questions = library.factsOf(passage.id).flatMap((fact) => {
    const label = isAskable(fact) ? spokenLabel(fact, passage, isUsual) : null
    const text = label && questionForFact(fact, label, passage)
    return text ? [{ text, fact }] : []
  })
  const first = questions.filter(
    ({ fact }, place) => questions.findIndex((other) => other.fact.label === fact.label) === place,
  )
  return first.slice(0, MAX_OF_PASSAGE).map(({ text, fact }) => ({
    text,
    language: 'vi',
    documentId: passage.documentId,
    passageIds: [passage.id],
    factId: fact.factId,
    figure: fact.text,
    subject: fold(fact.label),
  }))
}

/** A label that the text itself states, and a figure that it names: of a share or a rise only "tỷ lệ …", "tốc độ …". */
function isAskable({ origin, relation, dimension, value, label }: Fact): boolean {
  const isNamed = relation === 'value' || relation === 'target' || NAMES_RELATION.test(label)
  return origin.label === 'stated' && isNamed && dimension !== 'duration' && value !== '0'
}

const NAMES_RELATION = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ)(?!\p{L})/iu

function ofSections(section: Section, documentId: string, library: Library): Suggestion[] {
  return section.children.flatMap((child) => {
    const text = questionForSection(child)
    const passageIds = passagesBelow(child, documentId, library).map(({ id }) => id)
    const own: Suggestion[] =
      text === null || passageIds.length === 0
        ? []
        : [{ text, language: 'vi', documentId, passageIds, factId: null, subject: fold(child.title) }]
    return [...own, ...ofSections(child, documentId, library)]
  })
}

function passagesBelow(section: Section, documentId: string, library: Library): Passage[] {
  const own = library.inSectionOf({ documentId, sectionId: section.id })
  return [...own, ...section.children.flatMap((child) => passagesBelow(child, documentId, library))]
}

function groupBySection(passages: readonly Passage[]): Map<string, Passage[]> {
  const bySection = new Map<string, Passage[]>()
  for (const passage of passages) {
    const group = bySection.get(passage.sectionId)
    if (group) group.push(passage)
    else bySection.set(passage.sectionId, [passage])
  }
  return bySection
}

/** Whether a document writes words in small letters inside its sentences. */
function writtenInside(passages: readonly Passage[]): (words: string) => boolean {
  const text = passages.map((passage) => passage.text).join('\n')
  return (words) => new RegExp(`(?<=\\p{L},? )${words}(?!\\p{L})`, 'u').test(text)
}
