import { fetchDocuments, fetchThemes } from '../api/service.ts'
import { troubleOf } from '../api/trouble.ts'
import { documentList } from '../documents/document-list.ts'
import { themeList } from './theme-list.ts'

/**
 * Fills the parts of the page that help to begin: questions to start from and the reports behind the answers. Each
 * stays away when it cannot be loaded: asking works without it, and tells what is wrong.
 */
export async function fillStart(parts: {
  suggestions: HTMLElement
  documents: HTMLElement
  onAsk: (question: string) => void
}): Promise<void> {
  await Promise.all([
    fill(parts.suggestions, fetchThemes, (themes) => themeList(themes, parts.onAsk)),
    fill(parts.documents, fetchDocuments, documentList),
  ])
}

async function fill<Item>(
  part: HTMLElement,
  fetchItems: () => Promise<Item[]>,
  view: (items: Item[]) => HTMLElement,
): Promise<void> {
  try {
    const items = await fetchItems()
    part.querySelector('.skeleton')?.replaceWith(view(items))
    part.hidden = items.length === 0
  } catch (error) {
    part.hidden = true
    if (troubleOf(error) === null) throw error
  }
}
