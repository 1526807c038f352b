import { cutClaims } from '../../../src/answer/verify/claims.ts'
import type { Figure } from '../../../src/domain/fact.ts'
import { pick, splice, type ChangeKind } from '../change.ts'
import { figuresOf } from './figures-of.ts'

function exchanged(text: string, first: Figure, second: Figure): string {
  const swapped = splice(text, second.start, second.end, first.text)
  return splice(swapped, first.start, first.end, second.text)
}

const isSame = (a: Figure, b: Figure) =>
  a.baseValue === b.baseValue &&
  a.baseUnit === b.baseUnit &&
  a.outOf === b.outOf &&
  a.baseValueTo === b.baseValueTo

/** Pairs of different figures of a text, in one claim or in two. */
function pairs(text: string, inOneClaim: boolean): (readonly [Figure, Figure])[] {
  const claims = cutClaims(text)
  const claimOf = (figure: Figure) =>
    claims.findIndex(({ start, end }) => figure.start >= start && figure.end <= end)
  const figures = figuresOf(text)
  return figures.flatMap((first, place) =>
    figures
      .slice(place + 1)
      .filter((second) => !isSame(first, second) && (claimOf(first) === claimOf(second)) === inOneClaim)
      .map((second) => [first, second] as const),
  )
}

/** "03 vụ 03 đối tượng", "giảm 03 vụ, giảm 01 người": an enumeration in another order says the same. */
function isEnumeration(text: string, first: Figure, second: Figure): boolean {
  const between = text.slice(first.end, second.start)
  const before = /(?:^|[\s(])(\p{L}+)\s$/u.exec(text.slice(0, first.start))?.[1] ?? ''
  return !/\p{L}/u.test(between) || between === `, ${before} `
}

export const LABELS_SWAPPED: ChangeKind = {
  name: 'labels swapped, one sentence',
  keepsMeaning: false,
  texts: ({ text }) =>
    pairs(text, true)
      .filter(([first, second]) => !isEnumeration(text, first, second))
      .map(([first, second]) => exchanged(text, first, second)),
}

export const LABELS_SWAPPED_ACROSS: ChangeKind = {
  name: 'labels swapped, two sentences',
  keepsMeaning: false,
  texts: ({ text }) => pairs(text, false).map(([first, second]) => exchanged(text, first, second)),
}

export const FOREIGN_FIGURE: ChangeKind = {
  name: 'figure of another passage',
  keepsMeaning: false,
  texts: ({ text, foreign }, random) =>
    figuresOf(text).flatMap((figure) => {
      const others = foreign.filter((fact) => fact.dimension === figure.dimension && !isSame(fact, figure))
      const near = others.filter((fact) => fact.baseUnit === figure.baseUnit)
      const other = pick(near.length > 0 ? near : others, random)
      return other ? [splice(text, figure.start, figure.end, other.text)] : []
    }),
}
