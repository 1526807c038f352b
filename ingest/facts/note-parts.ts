import type { Fact } from '../../src/domain/fact.ts'
import type { Passage } from '../../src/domain/passage.ts'
import { addDecimals, compareDecimals } from '../../src/figures/decimal.ts'
import { fold } from '../../src/vietnamese/fold.ts'

/** How a note that takes the figure of its mark apart begins; list labels ("(i)") are no text. */
const TAKES_APART = /^\s*(?:trong (?:đó|số đó)|gồm|bao gồm|cụ thể|chia ra|trong tổng số)(?!\p{L})/iu

const isMain = (fact: Fact) => fact.groupId === fact.factId
const isPart = (fact: Fact) => isMain(fact) && fact.parentId === null && fact.relation === 'value'

const wordsOf = (label: string) =>
  new Set(
    fold(label)
      .split(/[^a-z0-9]+/u)
      .filter(Boolean),
  )

function sharedWords(a: string, b: string): number {
  const words = wordsOf(b)
  return [...wordsOf(a)].filter((word) => words.has(word)).length
}

/** Of the figures of the marked clause the one of the same unit whose name says the most of the part's. */
function wholeFor(part: Fact, anchored: readonly Fact[]): Fact | undefined {
  const alike = anchored.filter(
    ({ baseUnit, dimension }) =>
      dimension === part.dimension &&
      (baseUnit === part.baseUnit || baseUnit.split(' ')[0] === part.baseUnit.split(' ')[0]),
  )
  return alike
    .filter(({ baseValue }) => compareDecimals(part.baseValue, baseValue) < 0)
    .sort((a, b) => sharedWords(b.label, part.label) - sharedWords(a.label, part.label))[0]
}

const sumOf = (facts: readonly Fact[]) =>
  facts.reduce((sum, { baseValue }) => addDecimals(sum, baseValue), '0')

/**
 * The facts of a note with the totals in the clause that carries its mark: "⁴ Gồm: 01 Nghị định (đơn giản hóa 01 TTHC) …" under
 * "đơn giản hóa 87 TTHC". A note that says that it takes apart is bound by unit and name; any note by an exact sum.
 * `earlier` are the facts of the document before the note.
 */
export function withWholesOfAnchor(facts: readonly Fact[], note: Passage, earlier: readonly Fact[]): Fact[] {
  const { anchor, lead } = note.context
  if (anchor === null) return [...facts]
  const anchored = earlier.filter(
    (fact) =>
      fact.passageId === anchor.passageId &&
      fact.start >= anchor.start &&
      fact.end <= anchor.end &&
      isMain(fact),
  )
  const opens = TAKES_APART.test(note.text) || lead.some((text) => TAKES_APART.test(text))
  const sumIsTotal = anchored.find(({ baseValue, dimension }) => {
    const parts = facts.filter((fact) => isPart(fact) && fact.dimension === dimension)
    return parts.length > 1 && compareDecimals(sumOf(parts), baseValue) === 0
  })
  return facts.map((fact) => {
    if (!isPart(fact)) return fact
    const bySum = sumIsTotal?.dimension === fact.dimension ? sumIsTotal : undefined
    const whole = bySum ?? (opens ? wholeFor(fact, anchored) : undefined)
    return whole === undefined ? fact : { ...fact, parentId: whole.factId, relation: 'partOf' as const }
  })
}
