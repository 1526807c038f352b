import type { Passage } from '../src/domain/passage.ts'

/** A clause is embedded as it is: what it hangs on is in the vector of its passage, and here would make all clauses alike. */
export function clauseTextsOf({ text, clauses }: Passage): string[] {
  return clauses.map(({ start, end }) => text.slice(start, end))
}

/**
 * What of a passage is embedded: its text, then what it hangs on (parent items, for a note the clause with its mark), then
 * the nearest heading. With the context more questions find their passage among five and twenty than with the text alone,
 * most of all in short rows and items; in this order nothing of the text is lost where the model cuts at 512 tokens
 * (figures of the variants in `docs/evaluation.md`).
 */
export function embeddingTextOf(passage: Passage): string {
  const { lead, anchor } = passage.context
  return [passage.text, ...lead, anchor?.text, passage.sectionPath.at(-1)].filter(Boolean).join('\n')
}
