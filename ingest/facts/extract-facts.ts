import type { Fact } from '../../src/domain/fact.ts'
import type { Passage } from '../../src/domain/passage.ts'
import { blockTexts, inPassage, type BlockText } from './block-text.ts'
import type { BoundFigure } from './bound-figure.ts'
import { withWholesOfAnchor } from './note-parts.ts'
import { bindRowFigures } from './row-facts.ts'
import { sectionContext } from './section-context.ts'
import { withTableTotals } from './table-totals.ts'
import { bindTextFigures } from './text-facts.ts'

/** Letterhead and signature hold numbers of papers and copies, and nothing about the subject. */
const hasFacts = (passage: Passage) => passage.kind !== 'letterhead' && passage.kind !== 'signature'

function toFacts(block: BlockText, figures: readonly BoundFigure[]): Fact[] {
  const placed = figures.map(({ spoken }) => inPassage(block, spoken.figure))
  const idOf = (index: number | null): string | null => {
    const place = index === null ? null : (placed[index] ?? null)
    return place === null ? null : `${place.passage.id}#${place.span.start}`
  }
  return figures.flatMap((bound, index) => {
    const place = placed[index] ?? null
    const factId = idOf(index)
    if (place === null || factId === null) return []
    const { label, qualifiers, relation, comparedTo, status, period, origin, unit, baseUnit } = bound
    const binding = { label, qualifiers, relation, comparedTo, status, period, origin, unit, baseUnit }
    const { passage, span } = place
    const text = passage.text.slice(span.start, span.end)
    const groupId = idOf(bound.group) ?? factId
    const parentId = idOf(bound.parent)
    const { id: passageId, documentId } = passage
    return [
      {
        ...bound.spoken.figure,
        ...binding,
        ...span,
        text,
        factId,
        documentId,
        passageId,
        groupId,
        parentId,
      },
    ]
  })
}

/**
 * Every quantity of a document bound to its label, period, status and relation, in order of passages and place. `text` is
 * the exact slice of its passage; `factId` is `passageId#start`. `passages` are those of one document.
 */
export function extractFacts(passages: readonly Passage[], documentTitle: string): Fact[] {
  const facts: Fact[] = []
  for (const block of blockTexts(passages.filter(hasFacts))) {
    const first = block.passages[0]
    const section = sectionContext(first, documentTitle)
    const bound = first.kind === 'row' ? bindRowFigures(block, section) : bindTextFigures(block, section)
    facts.push(...withWholesOfAnchor(toFacts(block, bound), first, facts))
  }
  return withTableTotals(facts, passages)
}
