import { z } from 'zod/v4'
import { createPhraseTable } from '../vietnamese/phrase-table.ts'
import expressions from './lexicon/expressions.json' with { type: 'json' }
import agriculture from './lexicon/nouns/agriculture.json' with { type: 'json' }
import budget from './lexicon/nouns/budget.json' with { type: 'json' }
import economy from './lexicon/nouns/economy.json' with { type: 'json' }
import education from './lexicon/nouns/education.json' with { type: 'json' }
import general from './lexicon/nouns/general.json' with { type: 'json' }
import government from './lexicon/nouns/government.json' with { type: 'json' }
import health from './lexicon/nouns/health.json' with { type: 'json' }
import industry from './lexicon/nouns/industry.json' with { type: 'json' }
import land from './lexicon/nouns/land.json' with { type: 'json' }
import security from './lexicon/nouns/security.json' with { type: 'json' }
import trade from './lexicon/nouns/trade.json' with { type: 'json' }
import welfare from './lexicon/nouns/welfare.json' with { type: 'json' }
import places from './lexicon/places.json' with { type: 'json' }
import quantities from './lexicon/quantities.json' with { type: 'json' }
import quantityQuestions from './lexicon/quantity-questions.json' with { type: 'json' }
import verbs from './lexicon/verbs.json' with { type: 'json' }
import { stemOf } from './word-forms.ts'

/**
 * What an entry does in a sentence: nouns and places next to each other change their order in Vietnamese, a quantity
 * ("total") stays before its noun, `howMany` may move behind its verb, an expression stays as it is.
 */
export type Role = 'noun' | 'place' | 'verb' | 'quantity' | 'howMany' | 'expression'

export interface Entry {
  role: Role
  /** English words as the lexicon writes them. */
  words: readonly string[]
  /** What reports of the genre call it, first, then other things that it may mean. */
  meanings: readonly [string, ...string[]]
}

const EntriesSchema = z.record(
  z.string().regex(/^[a-z0-9' ]+$/),
  z.union([
    z.string().transform((meaning): [string, ...string[]] => [meaning]),
    z.tuple([z.string()], z.string()),
  ]),
)

function read(stored: unknown, role: Role): Entry[] {
  return Object.entries(EntriesSchema.parse(stored)).map(([phrase, meanings]) => ({
    role,
    words: phrase.split(/[ ']+/),
    meanings,
  }))
}

/** Every entry of the lexicon; of two with the same words the first is meant more often. */
export const GLOSSARY: readonly Entry[] = [
  ...read(quantityQuestions, 'howMany'),
  ...read(expressions, 'expression'),
  ...[
    general,
    economy,
    budget,
    agriculture,
    industry,
    trade,
    land,
    health,
    education,
    welfare,
    security,
    government,
  ].flatMap((topic) => read(topic, 'noun')),
  ...read(places, 'place'),
  ...read(quantities, 'quantity'),
  ...read(verbs, 'verb'),
]

const table = createPhraseTable(
  GLOSSARY.map((entry): [string, Entry] => [entry.words.map(stemOf).join(' '), entry]),
)

/**
 * Entries whose words stand at `place`, in any inflection: longest first, then those that agree best letter by letter
 * ("planted area" before "plant"). `words` are in lower case.
 */
export function entriesAt(words: readonly string[], place: number): Entry[] {
  const likeness = (entry: Entry) =>
    entry.words.reduce((sum, word, offset) => sum + likenessOf(words[place + offset] ?? '', word), 0)
  return table
    .at(words.map(stemOf), place)
    .flatMap(({ values }) => [...values].sort((a, b) => likeness(b) - likeness(a)))
}

/** "projects" is rather "project" than "projected". */
function likenessOf(typed: string, word: string): number {
  return typed === word ? 2 : typed.startsWith(word) ? 1 : 0
}
