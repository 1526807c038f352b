import type { Answer } from '../../domain/answer.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import type { Library } from '../../ports.ts'
import { fold } from '../../vietnamese/fold.ts'
import { inTurn, spread } from './spread.ts'
import type { SuggestionPool } from './suggestion-pool.ts'

type Language = Suggestion['language']

export const MAX_SUGGESTIONS = 3
export const START_QUESTIONS = 6
/** Three questions about one paragraph are not three ways on. */
const MAX_OF_PASSAGE = 2
const NEAR_CLAUSES = 20

/** What was asked already, not to be suggested again. */
export interface Asked {
  /** Messages of the conversation and what they were completed to. */
  texts: readonly string[]
  turn: number
}

/** Questions that go on from an answer: about its paragraph, then about those nearest in its section, then about other parts. */
export function suggestFollowUps(
  answer: Answer,
  pool: SuggestionPool,
  library: Library,
  asked: Asked,
  language: Language,
): string[] {
  const [first] = answer.citations
  const passage = first && library.passage(first.passageId)
  const near = passage ? nearestFirst(library.inSectionOf(passage), passage) : []
  const shown = new Set(answer.figures.map(({ label }) => fold(label)))
  const given = new Set(answer.figures.map(({ factId }) => factId))
  const isOther = ({ subject, factId, documentId }: Suggestion) =>
    !shown.has(subject) &&
    !(factId !== null && given.has(factId)) &&
    (passage === undefined || documentId === passage.documentId)
  return choose(
    [...aboutEach(near, pool, language), ...startsOf(pool, library, asked.turn, language)],
    asked,
    isOther,
  )
}

/** The choices of a question that was asked back, as questions of their own; what is near where a choice has none. */
export function suggestChoices(answer: Answer, pool: SuggestionPool, language: Language): string[] {
  return answer.citations.flatMap(({ passageId, quote }) => {
    const about = pool.about(passageId, language).filter(({ factId }) => factId !== null)
    return about.find(({ figure }) => figure !== undefined && quote.includes(figure))?.text ?? []
  })
}

/** Questions about what the documents state near to what was asked, then about their other parts. */
export function suggestNear(
  ranked: readonly Evidence[],
  pool: SuggestionPool,
  library: Library,
  asked: Asked,
  language: Language,
): string[] {
  const near = [...new Set(ranked.slice(0, NEAR_CLAUSES).map(({ passage }) => passage))]
  return choose([...aboutEach(near, pool, language), ...startsOf(pool, library, asked.turn, language)], asked)
}

/** Questions to start from, each about another part of the documents; `turn` varies which ones. */
export function suggestStarts(
  pool: SuggestionPool,
  library: Library,
  turn = 0,
  language: Language = 'vi',
): string[] {
  return startsOf(pool, library, turn, language)
    .slice(0, START_QUESTIONS)
    .map(({ text }) => text)
}

/** One of each section, in an order that jumps from part to part, then the next of each. */
function startsOf(pool: SuggestionPool, library: Library, turn: number, language: Language): Suggestion[] {
  const bySection = new Map<string, Suggestion[]>()
  for (const suggestion of pool.all(language)) {
    const key = sectionOf(suggestion, library)
    bySection.set(key, [...(bySection.get(key) ?? []), suggestion])
  }
  const sections = [...bySection.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([, group]) => group)
  return inTurn(spread(sections, START_QUESTIONS, turn).map((group) => rotated(group, turn)))
}

function rotated<Item>(items: readonly Item[], turn: number): Item[] {
  const first = items.length === 0 ? 0 : turn % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}

/** Document and place in it, so that sections sort as they stand. */
function sectionOf({ documentId, passageIds: [first = ''], factId }: Suggestion, library: Library): string {
  const passage = library.passage(first)
  const firstOfSection = passage && library.inSectionOf(passage)[0]
  const order = String(firstOfSection?.order ?? 0).padStart(6, '0')
  return `${documentId} ${order} ${factId === null ? first : ''}`
}

const nearestFirst = (passages: readonly Passage[], { order }: Passage): Passage[] =>
  [...passages].sort((a, b) => Math.abs(a.order - order) - Math.abs(b.order - order))

const aboutEach = (passages: readonly Passage[], pool: SuggestionPool, language: Language): Suggestion[] =>
  passages.flatMap(({ id }) =>
    pool
      .about(id, language)
      .filter(({ factId }) => factId !== null)
      .slice(0, MAX_OF_PASSAGE),
  )

function choose(
  suggestions: readonly Suggestion[],
  { texts }: Asked,
  isWanted: (suggestion: Suggestion) => boolean = () => true,
): string[] {
  const said = new Set(texts.map(keyOf))
  const chosen: Suggestion[] = []
  for (const suggestion of suggestions) {
    if (chosen.length === MAX_SUGGESTIONS) break
    const isNew = chosen.every(
      ({ subject, text }) => subject !== suggestion.subject && text !== suggestion.text,
    )
    if (isNew && isWanted(suggestion) && !said.has(keyOf(suggestion.text))) chosen.push(suggestion)
  }
  return chosen.map(({ text }) => text)
}

const keyOf = (text: string): string =>
  fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
