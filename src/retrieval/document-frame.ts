import type { DocumentTree } from '../domain/document.ts'
import type { Passage } from '../domain/passage.ts'
import { placeNamesIn } from '../vietnamese/place-names.ts'

/** A place named less often is one of many that the document speaks of. */
const OWN_PLACE_MIN_PASSAGES = 5

/**
 * What holds for a whole document: its title, its letterhead (the body and the place that it comes from) and the place it names most.
 * `passages` are its own.
 */
export function documentFrame(document: DocumentTree, passages: readonly Passage[]): string {
  const letterhead = document.letterhead.map(({ text }) => text)
  return [document.title, ...letterhead, mostNamedPlace(passages)].filter((text) => text !== '').join(' | ')
}

/** The place that a document names most, folded; empty when it names none often. */
export function mostNamedPlace(passages: readonly Passage[]): string {
  const counts = new Map<string, number>()
  for (const { text } of passages) {
    for (const name of placeNamesIn([text])) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most && most[1] >= OWN_PLACE_MIN_PASSAGES ? most[0] : ''
}
