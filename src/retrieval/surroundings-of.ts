import type { Dimension } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Library } from '../ports.ts'
import { wordsOf } from '../vietnamese/words.ts'

/** The words of the passages and of what hangs on them (notes, leads, column heads), folded, and what their figures measure. */
export function surroundingsOf(
  passageIds: readonly string[],
  library: Library,
): { words: Set<string>; dimensions: Set<Dimension> } {
  const cited = passageIds.flatMap((id) => library.passage(id) ?? [])
  const near = [...cited, ...cited.flatMap(({ id }) => library.notesOf(id))]
  return {
    words: new Set(near.flatMap(textsOf).flatMap((text) => wordsOf(text).map(({ folded }) => folded))),
    dimensions: new Set(near.flatMap(({ id }) => library.factsOf(id).map(({ dimension }) => dimension))),
  }
}

function textsOf({ text, context, cells }: Passage): string[] {
  return [text, ...context.lead, context.anchor?.text ?? '', ...(cells ?? []).map(({ column }) => column)]
}
