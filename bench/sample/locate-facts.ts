import type { Fact } from '../../src/domain/fact.ts'
import type { Passage } from '../../src/domain/passage.ts'
import type { LabelledPassage } from './labelled-passage.ts'

/** A fact in the offsets of the labelled passage. */
export interface LocatedFact {
  fact: Fact
  start: number
  end: number
}

interface Block {
  text: string
  /** Offset of each passage in `text`. */
  offsets: ReadonlyMap<string, number>
  sectionPath: readonly string[]
}

function blocksOf(passages: readonly Passage[]): Block[] {
  const groups = new Map<string, Passage[]>()
  for (const passage of passages)
    groups.set(passage.blockId, [...(groups.get(passage.blockId) ?? []), passage])
  return Array.from(groups.values(), (group) => {
    const origin = group[0]?.blockStart ?? 0
    const offsets = new Map(group.map(({ id, blockStart }) => [id, blockStart - origin]))
    const text = group.reduce(
      (joined, passage) => joined.padEnd(passage.blockStart - origin) + passage.text,
      '',
    )
    return { text, offsets, sectionPath: group[0]?.sectionPath ?? [] }
  })
}

/**
 * The facts of a document that stand in a labelled passage, which is found by its text: a cut made elsewhere moves it and
 * does not lose it. Null when the document no longer holds the text.
 */
export function factsInside(
  labelled: LabelledPassage,
  passages: readonly Passage[],
  facts: readonly Fact[],
): LocatedFact[] | null {
  const holding = blocksOf(passages).filter(({ text }) => text.includes(labelled.text))
  const path = labelled.sectionPath.join('\n')
  const block =
    holding.find(({ offsets }) => offsets.has(labelled.passageId)) ??
    holding.find(({ sectionPath }) => sectionPath.join('\n') === path) ??
    holding[0]
  if (block === undefined) return null
  const at = block.text.indexOf(labelled.text)
  return facts.flatMap((fact) => {
    const offset = block.offsets.get(fact.passageId)
    if (offset === undefined) return []
    const [start, end] = [fact.start + offset - at, fact.end + offset - at]
    return start >= 0 && end <= labelled.text.length ? [{ fact, start, end }] : []
  })
}
