import type { Draft, Refiner } from '../mention.ts'

const AND = /^\s*(?:,|;|và|hoặc|hay)\s*$/u

/** `draft` with the unit of the draft behind it, when only a comma or "và" parts them. */
function withUnitOf(next: Draft | undefined, draft: Draft, text: string): Draft {
  if (draft.kind !== 'quantity' || next?.kind !== 'quantity') return draft
  if (draft.unit.unit !== '' || !AND.test(text.slice(draft.end, next.start))) return draft
  return { ...draft, unit: next.unit }
}

/** The unit printed once behind an enumeration: "tăng 5, 6 và 7%" counts percent three times. */
export const inheritUnit: Refiner = (drafts, text) =>
  drafts.reduceRight<Draft[]>((refined, draft) => [withUnitOf(refined[0], draft, text), ...refined], [])
