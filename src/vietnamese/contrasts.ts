import { z } from 'zod/v4'
import stored from './lexicon/contrasts.json' with { type: 'json' }
import { markedPhrase } from './phrase.ts'

/** Longest side first: "nhập khẩu" is not meant where it stands in "xuất nhập khẩu", nor "nghèo" in "cận nghèo". */
const CONTRASTS = z
  .array(z.array(z.string().min(1)).min(2))
  .parse(stored)
  .map((sides) => sides.map(markedPhrase).sort((a, b) => b.length - a.length))

/** For every group of things that are told apart by a word ("hộ nghèo", "hộ cận nghèo") the sides that a text names. */
export function contrastsIn(text: string): ReadonlySet<string>[] {
  const spoken = ` ${markedPhrase(text)} `
  return CONTRASTS.map((sides) => {
    let rest = spoken
    const said = sides.filter((side) => {
      const isSaid = rest.includes(` ${side} `)
      if (isSaid) rest = rest.replaceAll(` ${side} `, ' | ')
      return isSaid
    })
    return new Set(said)
  })
}

/** Whether a text names only the other side of what is asked, both given as `contrastsIn` does. */
export function isOtherSide(
  said: readonly ReadonlySet<string>[],
  asked: readonly ReadonlySet<string>[],
): boolean {
  return said.some((own, place) => {
    const sides = asked[place]
    return sides !== undefined && sides.size > 0 && own.size > 0 && ![...own].some((side) => sides.has(side))
  })
}
