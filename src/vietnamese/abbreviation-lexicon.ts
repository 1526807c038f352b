import { z } from 'zod/v4'
import { fold } from './fold.ts'
import administrationAndSecurity from './lexicon/abbreviations/administration-and-security.json' with { type: 'json' }
import agriculture from './lexicon/abbreviations/agriculture.json' with { type: 'json' }
import bodies from './lexicon/abbreviations/bodies.json' with { type: 'json' }
import chat from './lexicon/abbreviations/chat.json' with { type: 'json' }
import documents from './lexicon/abbreviations/documents.json' with { type: 'json' }
import economy from './lexicon/abbreviations/economy.json' with { type: 'json' }
import environment from './lexicon/abbreviations/environment.json' with { type: 'json' }
import landAndConstruction from './lexicon/abbreviations/land-and-construction.json' with { type: 'json' }
import places from './lexicon/abbreviations/places.json' with { type: 'json' }
import society from './lexicon/abbreviations/society.json' with { type: 'json' }
import { wordsOf } from './words.ts'

const StoredAbbreviationSchema = z.strictObject({
  /** As people write it most: "GPMB", "KT-XH", "P.", "bn". A dot at the end must stand in the text too. */
  short: z.string().min(1),
  /** What it may stand for, most usual first; two or more make it ambiguous. */
  long: z.array(z.string().min(1)).min(1),
  /** Only written so: "CT" is no "ct". Without it both are read alike. */
  case: z.enum(['capitals', 'small']).optional(),
  /** Only behind a quantity: "5 tr", "bao nhiêu tr". */
  after: z.literal('quantity').optional(),
  /** Never behind a number: "200 k" is money. */
  notAfter: z.literal('number').optional(),
  /** A name of its own that texts do not write out: "GRDP", "OCOP". */
  keep: z.literal(true).optional(),
})

const AbbreviationsSchema = z.array(StoredAbbreviationSchema)

export type AbbreviationKind = 'administrative' | 'place' | 'chat'

export interface Abbreviation extends z.infer<typeof StoredAbbreviationSchema> {
  kind: AbbreviationKind
  /** Words of `short`: two for "KT-XH". */
  parts: { text: string; folded: string }[]
}

function read(stored: unknown, kind: AbbreviationKind): Abbreviation[] {
  return AbbreviationsSchema.parse(stored).map((entry) => ({
    ...entry,
    kind,
    parts: wordsOf(entry.short).map(({ text, folded }) => ({ text, folded })),
  }))
}

/** Every abbreviation of the lexicon. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  ...[
    administrationAndSecurity,
    agriculture,
    bodies,
    documents,
    economy,
    environment,
    landAndConstruction,
    society,
  ].flatMap((topic) => read(topic, 'administrative')),
  ...read(places, 'place'),
  ...read(chat, 'chat'),
]

const byFirstWord = new Map<string, Abbreviation[]>()
for (const abbreviation of ABBREVIATIONS) {
  const first = abbreviation.parts[0]?.folded ?? ''
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), abbreviation])
}

/** Abbreviations whose first word has this fold. */
export function abbreviationsStartingWith(foldedWord: string): readonly Abbreviation[] {
  return byFirstWord.get(foldedWord) ?? []
}

/**
 * Whether a single word as written, with or without its marks, is an abbreviation: "ntn", "hdnd", "DA"; not "da" (which
 * may be "đã"), not "hồng" for "hông".
 */
export function isAbbreviation(written: string): boolean {
  const typed = written.normalize('NFC').toLowerCase()
  return abbreviationsStartingWith(fold(typed)).some((abbreviation) => {
    const [first, ...others] = abbreviation.parts
    if (first === undefined || others.length > 0 || !hasFittingCase(abbreviation, written)) return false
    return first.text === typed || isWrittenWithoutMarks(first, typed)
  })
}

/** Whether the capitals are as the lexicon wants them. */
export function hasFittingCase(abbreviation: Abbreviation, written: string): boolean {
  if (abbreviation.case === undefined) return true
  const isCapitals = /\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written)
  return isCapitals === (abbreviation.case === 'capitals')
}

/** "hdnd" is written for "HĐND"; but "tu" is not for "TƯ", because marks on vowels make another word. */
export function isWrittenWithoutMarks(part: { text: string; folded: string }, typed: string): boolean {
  return part.folded === typed && part.text.replace(/đ/g, 'd') === typed
}
