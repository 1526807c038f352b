import type { Draft, Refiner } from '../mention.ts'

/** Of drafts that overlap the one whose recognizer stands earlier in the list is kept; then all are put in order of place. */
export const dropOverlaps: Refiner = (drafts) => {
  const kept: Draft[] = []
  for (const draft of drafts) {
    if (!kept.some((other) => draft.start < other.end && other.start < draft.end)) kept.push(draft)
  }
  return kept.sort((a, b) => a.start - b.start)
}
