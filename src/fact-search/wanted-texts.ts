import { nearWords } from './near-words.ts'
import { otherWordings, topicPhrases, type OtherWording } from './other-wordings.ts'
import type { QueryPeriod, QueryWord, QueryWords } from './query-words.ts'
import type { TextIndex } from './text-index.ts'
import { keyedWords, pairKey } from './word-keys.ts'

/** How sure it is that a text says what was meant. */
const SURE = {
  typed: 1,
  abbreviation: 0.9,
  unmarked: 0.8,
  beginning: 0.8,
  apart: 0.8,
  synonym: 0.7,
  slip: 0.65,
  lookAlike: 0.5,
} as const
/** Shorter beginnings are those of too many words. */
const MIN_BEGINNING = 2

/** Texts that say something, and how sure that is (0–1). */
export interface Way {
  texts: readonly number[]
  quality: number
}

/** Something that a fact should say, in one way or another. */
export interface WantedTexts {
  ways: readonly Way[]
  isOptional: boolean
  /** How much it tells: rare words more than common ones. */
  weight: number
}

export interface Wanted {
  words: readonly WantedTexts[]
  /** Words that were typed side by side: a fact that says them so is the better one. */
  pairs: readonly WantedTexts[]
  /** Periods, each with the texts that print it: "so với năm 2020" may be looked for by its year. */
  periods: readonly { period: QueryPeriod; printed: WantedTexts }[]
  /** Words of the topic that was named: where only a heading names it, they tell which figures are meant most. */
  topic: WantedTexts
  /** Words may mean other words than those typed: then all must stand side by side as they were typed. */
  isLoose: boolean
}

interface FoundWord extends QueryWord {
  ways: Way[]
  /** Keys under which it was found, the typed one first. */
  keys: string[]
}

interface OtherWay extends Way, Pick<OtherWording, 'from' | 'to' | 'kind'> {}

/**
 * Where the words of a query are said. Marks that were typed decide between look-alikes, and a word that is known is no slip;
 * `isLoose` also takes the look-alikes and neighbours of known words, for when nothing says what was typed.
 */
export function wantedTexts(query: QueryWords, index: TextIndex, isLoose: boolean): Wanted {
  const others = otherWordings(query).flatMap((wording) => otherWay(wording, index))
  const found = query.wanted.map((word, order): FoundWord => {
    const said = others.filter(({ from, to }) => from <= word.place && word.place < to)
    const typed = typedWays(word, index, isLoose)
    const isKnown = typed.length > 0 || said.some(({ kind }) => kind === 'abbreviation')
    const before = query.wanted[order - 1]
    const next = query.wanted[order + 1]
    const beside = {
      before: before?.joinsNext ? before.key : null,
      next: word.joinsNext ? (next?.key ?? null) : null,
      mayBeBegun: next === undefined && word.marks !== 'typed',
    }
    const near = !isKnown || isLoose ? mistypedWays(word.key, beside, index) : { ways: [], keys: [] }
    return { ...word, ways: [...typed, ...said, ...near.ways], keys: [word.key, ...near.keys] }
  })
  return {
    words: found.map(({ ways, isOptional }) => wanted(ways, isOptional, index)),
    pairs: found.flatMap((word, order) => {
      const next = found[order + 1]
      return word.joinsNext && next ? [wanted(pairWays(word, next, others, index), true, index)] : []
    }),
    periods: query.periods.map((period) => {
      const ways = period.keys.map((key) => ({ texts: index.withWord(key), quality: SURE.lookAlike }))
      return { period, printed: wanted(ways, false, index) }
    }),
    topic: wanted(
      topicPhrases(query).map((phrase) => ({ texts: textsSaying(phrase, index), quality: SURE.typed })),
      true,
      index,
    ),
    isLoose,
  }
}

function typedWays(word: QueryWord, index: TextIndex, isLoose: boolean): Way[] {
  const marked = index.withMarkedWord(word.marked)
  const alike = index.withWord(word.key)
  const alikeQuality = {
    'left-out': SURE.typed,
    'none-among-typed': SURE.unmarked,
    typed: marked.length === 0 ? SURE.unmarked : null,
  }[word.marks]
  return [
    { texts: word.numbers.flatMap((key) => index.withWord(key)), quality: SURE.typed },
    { texts: marked, quality: SURE.typed },
    ...(alikeQuality === null ? [] : [{ texts: alike, quality: alikeQuality }]),
    ...(isLoose ? [{ texts: alike, quality: SURE.lookAlike }] : []),
  ].filter(({ texts }) => texts.length > 0)
}

/** The words typed before and behind a word in one expression. */
interface Beside {
  before: string | null
  next: string | null
  /** It may still be being typed: the last one, without marks, which come last. */
  mayBeBegun: boolean
}

/**
 * A slip, the beginning of a word that is still being typed, or two words without the space between them. What was typed beside
 * it must stand beside it: "tỷ lệ hộ nghoè" is no "Tỷ lệ – TP Hồ Chí Minh".
 */
function mistypedWays(key: string, beside: Beside, index: TextIndex): { ways: Way[]; keys: string[] } {
  const { vocabulary } = index
  const begun =
    beside.mayBeBegun && key.length >= MIN_BEGINNING ? vocabulary.filter((word) => word.startsWith(key)) : []
  const slips = nearWords(key, vocabulary)
  const apart = Array.from({ length: Math.max(0, key.length - 3) }, (_, place) =>
    index.withPair(pairKey(key.slice(0, place + 2), key.slice(place + 2))),
  )
  const ways = [
    ...begun.map((word) => ({ texts: textsBeside(word, beside, index), quality: SURE.beginning })),
    ...apart.map((texts) => ({ texts, quality: SURE.apart })),
    ...slips.map((word) => ({ texts: textsBeside(word, beside, index), quality: SURE.slip })),
  ]
  return { ways: ways.filter(({ texts }) => texts.length > 0), keys: [...begun, ...slips] }
}

function textsBeside(word: string, { before, next }: Beside, index: TextIndex): readonly number[] {
  if (before === null && next === null) return index.withWord(word)
  return [
    ...(before === null ? [] : index.withPair(pairKey(before, word))),
    ...(next === null ? [] : index.withPair(pairKey(word, next))),
  ]
}

function otherWay({ phrase, ...wording }: OtherWording, index: TextIndex): OtherWay[] {
  const texts = textsSaying(phrase, index)
  return texts.length === 0 ? [] : [{ ...wording, texts, quality: SURE[wording.kind] }]
}

function textsSaying(phrase: string, index: TextIndex): readonly number[] {
  return index.withPhrase(keyedWords(phrase).map((word) => word.key))
}

/** Words side by side, each as typed or as corrected; or both within an expression that is said in another way. */
function pairWays(word: FoundWord, next: FoundWord, others: readonly OtherWay[], index: TextIndex): Way[] {
  const side = word.keys.flatMap((first) =>
    next.keys.map((second) => ({
      texts: index.withPair(pairKey(first, second)),
      quality: first === word.key && second === next.key ? SURE.typed : SURE.slip,
    })),
  )
  const within = others.filter(({ from, to }) => from <= word.place && next.place < to)
  return [...side, ...within].filter(({ texts }) => texts.length > 0)
}

/** Common words tell little; what no text says would tell most. */
function wanted(ways: readonly Way[], isOptional: boolean, index: TextIndex): WantedTexts {
  const known = ways.reduce((sum, { texts }) => sum + texts.length, 0)
  const rarity = Math.log(1 + index.size / (1 + known))
  return { ways, isOptional, weight: isOptional ? rarity / 2 : rarity }
}
