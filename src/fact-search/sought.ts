import { ROLE_WEIGHTS, ROLES } from './fact-texts.ts'
import type { WantedTexts } from './wanted-texts.ts'

const WEIGHTS = ROLES.map((role) => ROLE_WEIGHTS[role])

/** Something wanted, ready to be looked up by text. */
export interface Sought extends WantedTexts {
  /** By text: how sure it is that the text says it (0–1). */
  qualities: Float32Array
}

export function soughtIn(wanted: WantedTexts, textCount: number): Sought {
  const qualities = new Float32Array(textCount)
  for (const { texts, quality } of wanted.ways) {
    for (const text of texts) if (quality > (qualities[text] ?? 0)) qualities[text] = quality
  }
  return { ...wanted, qualities }
}

/** How well a fact says something in the best of its first `roles` parts; 0 when it does not. `texts` as in SearchedFacts. */
export function bestIn({ qualities }: Sought, texts: Int32Array, place: number, roles: number): number {
  let best = 0
  for (let role = 0; role < roles; role += 1) {
    const found = (qualities[texts[place * ROLES.length + role] ?? 0] ?? 0) * (WEIGHTS[role] ?? 0)
    if (found > best) best = found
  }
  return best
}
