import type { Fact } from '../../src/domain/fact.ts'
import type { Sources } from '../../src/answer/verify/verify-claim.ts'

/** An answer of the service as the verifier gets it: its text and the passages it cites. */
export interface RealAnswer {
  id: string
  document: string
  text: string
  sources: Sources
  /** Figures of the same document that no cited passage prints. */
  foreign: readonly Fact[]
}

export type Random = () => number

/** One kind of change. `texts` gives every text it can make of an answer; which are tried is drawn by the seed. */
export interface ChangeKind {
  name: string
  /** Whether the changed text says what the answer said, so that it must pass. */
  keepsMeaning: boolean
  texts: (answer: RealAnswer, random: Random) => string[]
}

export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)]
}

/** The text with a part of it replaced. */
export function splice(text: string, start: number, end: number, part: string): string {
  return text.slice(0, start) + part + text.slice(end)
}
