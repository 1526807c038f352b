import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import { canonicalDecimal } from '../figures/decimal.ts'
import { kindWords } from './kind-words.ts'
import { sourceClause } from './source-clause.ts'
import { numberKey } from './word-keys.ts'

/** The parts of a fact in which words are looked for, and how much a word found there says. */
export const ROLE_WEIGHTS = {
  label: 1,
  kind: 0.8,
  qualifiers: 0.55,
  figure: 0.5,
  quote: 0.4,
  around: 0.35,
  path: 0.25,
} as const
export type Role = keyof typeof ROLE_WEIGHTS
export const ROLES = [
  'label',
  'kind',
  'qualifiers',
  'figure',
  'quote',
  'around',
  'path',
] as const satisfies readonly Role[]

/** A part of a fact as it is searched; facts of one clause or section share most of theirs. */
export interface SearchedText {
  /** As printed; the index also finds it by its abbreviations written out. */
  printed: string
  /** What is not printed there and searched as well. */
  further: readonly string[]
  /** Numbers under which it is found, see `numberKey`. */
  numbers: readonly string[]
}

/** The searched parts of a fact. `passage` is the one that it stands in. */
export function searchedTexts(
  fact: Fact,
  passage: Passage,
  documentTitle: string,
): Record<Role, SearchedText> {
  return {
    label: plain(fact.label),
    kind: { printed: '', further: kindWords(fact), numbers: [] },
    qualifiers: plain(fact.qualifiers.join(' · ')),
    figure: figureText(fact),
    quote: plain(sourceClause(fact, passage)),
    around: plain(textAround(passage).join(' · ')),
    path: plain([documentTitle, ...passage.sectionPath].join(' · ')),
  }
}

/** What the sentence of a fact hangs on: items above, the clause of a note's mark, the first clause of its own paragraph. */
function textAround({ context, clauses, text }: Passage): string[] {
  const [first] = clauses
  return [...context.lead, context.anchor?.text ?? '', first ? text.slice(first.start, first.end) : '']
}

function plain(printed: string): SearchedText {
  return { printed, further: [], numbers: [] }
}

function figureText(fact: Fact): SearchedText {
  const { value, valueTo, outOf, baseValue, baseValueTo } = fact
  const numbers = [value, valueTo, outOf, baseValue, baseValueTo].flatMap((decimal) =>
    decimal === null ? [] : numberKey(canonicalDecimal(decimal)),
  )
  return {
    printed: fact.text,
    further: [fact.unit, fact.baseUnit, fact.comparedTo ?? ''],
    numbers: [...new Set(numbers)],
  }
}
