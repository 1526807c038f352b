import { z } from 'zod/v4'
import { DimensionSchema } from '../domain/fact.ts'
import { fold } from './fold.ts'
import lexicon from './lexicon/units.json' with { type: 'json' }

const SpellingsSchema = z.array(z.string().min(1)).min(1)

const UnitLexiconSchema = z.object({
  /** Words that multiply the unit behind them: "triệu" in "triệu lượt". */
  scales: z.array(z.object({ unit: z.string(), power: z.int(), spellings: SpellingsSchema })),
  /** Units of measure; one unit is 10^power of its base. */
  measures: z.array(
    z.object({
      unit: z.string(),
      base: z.string(),
      power: z.int(),
      dimension: DimensionSchema,
      spellings: SpellingsSchema,
    }),
  ),
  shortForms: z.array(z.object({ full: z.string(), short: SpellingsSchema })),
  /** Nouns that reports count. */
  counted: z.array(z.string().min(1)),
  /** Counted nouns that are named together: "8/8 phường, xã". */
  listable: z.array(z.string()),
  /** What may stand behind a slash: "triệu đồng/người/năm". */
  denominators: z.array(z.string()),
  /** Words that may follow a number and are no noun. */
  notNouns: z.array(z.string()),
})
const LEXICON = UnitLexiconSchema.parse(lexicon)

export type LexiconEntry =
  | { kind: 'scale'; unit: string; power: number }
  | { kind: 'measure'; unit: string; base: string; power: number; dimension: z.infer<typeof DimensionSchema> }
  | { kind: 'counted'; base: string }

const bySpelling = new Map<string, LexiconEntry>()
const byFoldedSpelling = new Map<string, LexiconEntry>()

function add(spelling: string, entry: LexiconEntry): void {
  if (!bySpelling.has(spelling)) bySpelling.set(spelling, entry)
  const folded = fold(spelling)
  // One or two bare letters ("m", "ta", "g") would be found in any text typed without marks.
  if (folded.length > 2 || folded === 'ty' || folded === 'ho') {
    if (!byFoldedSpelling.has(folded)) byFoldedSpelling.set(folded, entry)
  }
}

for (const { unit, power, spellings } of LEXICON.scales) {
  for (const spelling of spellings) add(spelling, { kind: 'scale', unit, power })
}
for (const { spellings, ...measure } of LEXICON.measures) {
  for (const spelling of spellings) add(spelling, { kind: 'measure', ...measure })
}
for (const { full, short } of LEXICON.shortForms) {
  for (const spelling of [...short, full]) add(spelling, { kind: 'counted', base: full })
}
for (const noun of LEXICON.counted) add(noun, { kind: 'counted', base: noun })

/**
 * The entry that a run of words spells, or undefined. Capitals are ignored in words ("Giấy chứng nhận", "Tấn") but not in
 * short forms ("TH" is "trường hợp", "th" is not); a run typed without any mark is looked up without marks too.
 */
export function findUnitEntry(words: string): LexiconEntry | undefined {
  const exact = bySpelling.get(words)
  if (exact !== undefined) return exact
  const lower = words.toLowerCase()
  const entry = bySpelling.get(lower)
  if (entry !== undefined && (lower.length > 2 || entry.kind === 'counted')) return entry
  return /^[a-z %]+$/.test(words) ? byFoldedSpelling.get(words) : undefined
}

export const LISTABLE_NOUNS: ReadonlySet<string> = new Set(LEXICON.listable)
export const DENOMINATORS: ReadonlySet<string> = new Set(LEXICON.denominators)
export const NOT_NOUNS: ReadonlySet<string> = new Set(LEXICON.notNouns)
