import { z } from 'zod/v4'
import { ABBREVIATIONS } from '../../vietnamese/abbreviation-lexicon.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { wordKey } from './word-key.ts'
import stored from './words.json' with { type: 'json' }

const PhrasesSchema = z.array(z.string().min(1))
const lists = z
  .strictObject({
    /** Words that hold a sentence together and say nothing of what a figure counts. */
    function: PhrasesSchema,
    /** Expressions with which a figure is told. */
    reporting: PhrasesSchema,
    /** What figures of a dimension are called whatever they measure: "tỷ lệ" of a percentage. */
    namesOfUnit: z.record(z.string(), PhrasesSchema),
    /** Each expression of a row may stand for every other. */
    sameMeaning: z.array(PhrasesSchema.min(2)),
    /** Words that turn what is said into its opposite when they come, go or change. */
    sign: z.record(z.string(), PhrasesSchema),
    /** Words that make another thing of the noun they stand with: "hộ cận nghèo". */
    modifiers: PhrasesSchema,
    /** How targets, estimates and results are told. */
    plan: PhrasesSchema,
    /** What a share may be measured by: "45% kế hoạch". */
    measures: PhrasesSchema,
    estimate: PhrasesSchema,
    result: PhrasesSchema,
  })
  .parse(stored)

const phraseKey = (phrase: string) =>
  wordsOf(phrase)
    .map((word) => wordKey(word.text))
    .join(' ')

const setOf = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(phraseKey))

export const FUNCTION_WORDS = setOf(lists.function)
export const REPORTING = setOf(lists.reporting)
export const NAMES_OF_UNIT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists.namesOfUnit).map(([dimension, phrases]) => [dimension, setOf(phrases)]),
)
export const SIGNS: ReadonlySet<string> = setOf(Object.values(lists.sign).flat())
export const UP = setOf(lists.sign.up ?? [])
export const DOWN = setOf(lists.sign.down ?? [])
export const DENIALS = setOf(lists.sign.denied ?? [])
export const MODIFIERS = setOf(lists.modifiers)
export const PLAN = setOf(lists.plan)
export const MEASURES = setOf(lists.measures)
export const ESTIMATE = setOf(lists.estimate)
/** Single words of those expressions. */
export const STATUS_WORDS: ReadonlySet<string> = new Set(
  [...PLAN, ...ESTIMATE].flatMap((phrase) => phrase.split(' ')),
)
export const RESULT = setOf(lists.result)

/** Longest expression of the lists, in words. */
export const LONGEST_PHRASE = 6

const otherWays = new Map<string, string[][]>()

function addSame(phrases: readonly string[]): void {
  const keys = phrases.map(phraseKey)
  for (const key of keys) {
    const others = keys.filter((other) => other !== key).map((other) => other.split(' '))
    otherWays.set(key, [...(otherWays.get(key) ?? []), ...others])
  }
}

for (const phrases of lists.sameMeaning) addSame(phrases)
for (const { short, long, kind } of ABBREVIATIONS) {
  if (kind !== 'chat') for (const written of long) addSame([short, written])
}

/** Other ways to print an expression, as lists of word keys: abbreviations written out and the reverse, words of one meaning. */
export function otherWaysToSay(phrase: string): readonly (readonly string[])[] {
  return otherWays.get(phrase) ?? []
}
