import type { Section } from '../../domain/document.ts'
import type { StartTheme, Suggestion } from '../../domain/suggestion.ts'
import type { Library } from '../../ports.ts'
import { spread } from './spread.ts'
import { themeTitle } from './theme-title.ts'

export const MAX_THEMES = 6
const MAX_QUESTIONS = 3

/**
 * Questions to start from, grouped by what the headings of the documents name: of the outline's levels the outermost that has enough
 * parts to choose from. The parts with the most questions stay, in the order of the documents; `turn` varies which questions.
 */
export function startThemes(suggestions: readonly Suggestion[], library: Library, turn = 0): StartTheme[] {
  const placed = suggestions.flatMap((suggestion) => {
    const titles = headingsOf(suggestion, library).map(themeTitle).filter(Boolean)
    return titles.length === 0 ? [] : { titles, text: suggestion.text }
  })
  const depth = Math.max(0, ...placed.map(({ titles }) => titles.length))
  const levels = Array.from({ length: depth }, (_, level) => groupsOf(placed, level))
  const enough = levels.find(({ size }) => size >= MAX_THEMES)
  const groups = enough ?? levels.sort((a, b) => b.size - a.size)[0] ?? new Map<string, string[]>()
  const order = new Map(outlineTitles(library).map((title, place) => [title, place]))
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MAX_THEMES)
    .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([title, questions]) => ({
      title,
      questions: spread(questions, MAX_QUESTIONS, turn).slice(0, MAX_QUESTIONS),
    }))
}

interface Placed {
  titles: readonly string[]
  text: string
}

/** By the heading of a level; what stands under a heading further out counts to that one. */
function groupsOf(placed: readonly Placed[], level: number): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { titles, text } of placed) {
    const title = titles[Math.min(level, titles.length - 1)] ?? ''
    groups.set(title, [...(groups.get(title) ?? []), text])
  }
  return groups
}

/** Titles of the headings above the answer, outermost first. */
function headingsOf({ documentId, passageIds: [first = ''] }: Suggestion, library: Library): string[] {
  const root = library.document(documentId)?.root
  const sectionId = library.passage(first)?.sectionId
  return root && sectionId !== undefined ? (pathTo(sectionId, root) ?? []).map(({ title }) => title) : []
}

/** From below the root to a section; null where it is not. */
function pathTo(sectionId: string, section: Section): Section[] | null {
  for (const child of section.children) {
    if (child.id === sectionId) return [child]
    const below = pathTo(sectionId, child)
    if (below) return [child, ...below]
  }
  return null
}

const outlineTitles = (library: Library): string[] =>
  library.documents().flatMap(({ root }) => titlesBelow(root))

const titlesBelow = ({ children }: Section): string[] =>
  children.flatMap((child) => [themeTitle(child.title), ...titlesBelow(child)])
