import type { Fact } from '../domain/fact.ts'
import type { Library } from '../ports.ts'
import { choicesBy, sectionChoices, unitChoices, type Choice, type SectionChoice } from './fact-choices.ts'
import { factFilter, foldedHeadings } from './fact-filter.ts'
import { orderByScore, orderOf } from './fact-order.ts'
import { MAX_TEXT, type FactQuery, type FactSort } from './fact-query.ts'
import { ROLES, searchedTexts } from './fact-texts.ts'
import { readQueryWords } from './query-words.ts'
import { rankFacts, type RankedFacts, type SearchedFacts } from './rank-facts.ts'
import { TextIndexBuilder, type TextIndex } from './text-index.ts'
import type { KnownUnits } from './unit-spelling.ts'
import { wantedTexts } from './wanted-texts.ts'

/** In place of a text that a fact does not have; nothing is found in it. */
const NO_TEXT = -1
/** What must be said of what was typed when nothing says all of it. */
const PARTLY = 0.6

export interface FactSearch {
  /** Every fact that fits, in the order asked for. Pure: the same query gives the same facts. */
  search: (query: FactQuery) => readonly Fact[]
  /** For each filter, what it could be set to with the words and the other filters of the query as they are. Pure. */
  choices: (query: FactQuery) => FactChoices
}

export interface FactChoices {
  units: readonly Choice[]
  periods: readonly Choice[]
  statuses: readonly Choice[]
  relations: readonly Choice[]
  sections: readonly SectionChoice[]
  documents: readonly Choice[]
}

/** A search over all facts of a library, in memory. */
export function createFactSearch(library: Library): FactSearch {
  const { index, searched, headings } = indexFacts(library)
  const { facts } = searched
  const knownUnits: KnownUnits = new Map()
  const orders = new Map<FactSort, Int32Array>()
  const orderBy = (sort: Exclude<FactSort, 'relevance'>) => {
    const order = orders.get(sort) ?? orderOf(facts, sort)
    orders.set(sort, order)
    return order
  }
  const factsIn = (places: readonly number[], filters: FactQuery) => {
    const fits = factFilter(filters, knownUnits)
    return places.flatMap((place) => {
      const fact = facts[place]
      return fact !== undefined && fits(fact, headings[place] ?? '') ? fact : []
    })
  }
  const ranked = (query: FactQuery) => (query.q ? rank(query.q, index, searched) : null)
  return {
    search: (query) => {
      const places = placesInOrder(ranked(query), query.sort ?? 'relevance', orderBy)
      return factsIn(places, query)
    },
    choices: (query) => {
      const places = placesInOrder(ranked(query), 'document', orderBy)
      const without = (filter: keyof FactQuery) => factsIn(places, { ...query, [filter]: undefined })
      const paths = without('section').map(({ passageId }) => library.passage(passageId)?.sectionPath ?? [])
      return {
        units: unitChoices(without('unit'), knownUnits),
        periods: choicesBy(without('period'), ({ period }) => period),
        statuses: choicesBy(without('status'), ({ status }) => status),
        relations: choicesBy(without('relation'), ({ relation }) => relation),
        sections: sectionChoices(paths, MAX_TEXT),
        documents: choicesBy(without('document'), ({ documentId }) => documentId),
      }
    },
  }
}

function placesInOrder(
  ranked: RankedFacts | null,
  sort: FactSort,
  orderBy: (sort: Exclude<FactSort, 'relevance'>) => Int32Array,
): number[] {
  if (ranked === null) return [...orderBy(sort === 'relevance' ? 'document' : sort)]
  if (sort === 'relevance') return orderByScore(ranked.places, ranked.scores)
  return [...orderBy(sort)].filter((place) => (ranked.scores[place] ?? 0) > 0)
}

/**
 * What says all that was typed; else all of it in likely other spellings; else most of it. Filters have no say in this: they
 * take from what the words found.
 */
function rank(text: string, index: TextIndex, searched: SearchedFacts): RankedFacts {
  const query = readQueryWords(text)
  const typed = wantedTexts(query, index, false)
  const all = rankFacts(searched, typed, 1)
  if (all.places.length > 0) return all
  const likely = rankFacts(searched, wantedTexts(query, index, true), 1)
  return likely.places.length > 0 ? likely : rankFacts(searched, typed, PARTLY)
}

function indexFacts(library: Library): { index: TextIndex; searched: SearchedFacts; headings: string[] } {
  const facts = library.facts()
  const builder = new TextIndexBuilder()
  const texts = new Int32Array(facts.length * ROLES.length).fill(NO_TEXT)
  const headings = facts.map(() => '')
  const headingsOfSection = new Map<string, string>()
  for (const [place, fact] of facts.entries()) {
    const passage = library.passage(fact.passageId)
    if (passage === undefined) continue
    const title = library.document(fact.documentId)?.title ?? ''
    const parts = searchedTexts(fact, passage, title)
    for (const [role, name] of ROLES.entries()) texts[place * ROLES.length + role] = builder.add(parts[name])
    const section = passage.sectionPath.join('\n')
    const folded = headingsOfSection.get(section) ?? foldedHeadings(passage.sectionPath)
    headingsOfSection.set(section, folded)
    headings[place] = folded
  }
  const index = builder.build()
  const searched = { facts, texts, textCount: index.size, lengthOf: index.lengthOf }
  return { index, searched, headings }
}
