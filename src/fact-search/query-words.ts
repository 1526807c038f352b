import { parseVietnameseNumber, hasAmbiguousPoint } from '../figures/decimal-notation.ts'
import { writeOutChatWords } from '../vietnamese/abbreviations.ts'
import { hasMarks } from '../vietnamese/fold.ts'
import { readPeriods, type PeriodMention } from '../vietnamese/periods.ts'
import { isLightWord, isStopWord, mayBeFunctionWord, stopPhraseLength } from '../vietnamese/stop-words.ts'
import { areNeighbours, keyedWords, numberKey, type KeyedWord } from './word-keys.ts'

/** Further words of a query are not looked at: nobody types them, and each costs time. */
const MAX_WORDS = 32

/** A word that was typed to find a figure. */
export interface QueryWord extends KeyedWord {
  /** Its place among all words of the query. */
  place: number
  /** Its marks were typed, or it has none in a query that has some: look-alikes are then other words. */
  marks: 'typed' | 'none-among-typed' | 'left-out'
  /** It says little by itself; a fact without it is still found. */
  isOptional: boolean
  /** The next word of the list follows it at once. */
  joinsNext: boolean
  /** Keys of the numbers that it may mean. */
  numbers: readonly string[]
}

/** A period named in a query; at least one of the two is known. */
export interface QueryPeriod {
  notation: string | null
  /** "M01..M11", "Q3" of a period without its year. */
  part: string | null
  /** What else a bare year may be: "2033" counts something, too. */
  keys: readonly string[]
}

export interface QueryWords {
  /** The query with chat words written out and its periods blanked, and all words of it. */
  text: string
  words: readonly KeyedWord[]
  wanted: readonly QueryWord[]
  periods: readonly QueryPeriod[]
}

/** What a query looks for. Words of asking ("cho hỏi", "bao nhiêu") are left out, unless there is nothing else. Pure. */
export function readQueryWords(query: string): QueryWords {
  const typed = query.normalize('NFC')
  const written = writeOutChatWords(typed)
  const mentions = readPeriods(written).filter(isUsable)
  const text = mentions.reduce(blank, written)
  const words = keyedWords(text).slice(0, MAX_WORDS)
  const hasTypedMarks = hasMarks(typed)
  const meaningful = withoutQuestionWords(words)
  const kept = meaningful.length > 0 || mentions.length > 0 ? meaningful : words.map((_, place) => place)
  const wanted = kept.flatMap((place, order): QueryWord[] => {
    const word = words[place]
    if (word === undefined) return []
    const next = kept[order + 1] === place + 1 ? words[place + 1] : undefined
    return [
      {
        ...word,
        place,
        marks: hasMarks(word.text) ? 'typed' : hasTypedMarks ? 'none-among-typed' : 'left-out',
        isOptional: hasTypedMarks ? isLightWord(word.text) : mayBeFunctionWord(word.folded),
        joinsNext: next !== undefined && areNeighbours(text, word, next),
        numbers: numbersOf(word.text),
      },
    ]
  })
  const nothingElse = wanted.every(({ isOptional }) => isOptional)
  return {
    text,
    words,
    wanted: nothingElse ? wanted.map((word) => ({ ...word, isOptional: false })) : wanted,
    periods: mentions.map(periodOf),
  }
}

/** "năm nay", "cùng kỳ" name no period by themselves; as words they still find what prints them. */
function isUsable({ kind, notation, part }: PeriodMention): boolean {
  return kind !== 'relative' && (notation !== null || (part !== null && part !== ''))
}

function periodOf({ notation, part, text }: PeriodMention): QueryPeriod {
  return { notation, part, keys: /^\d{4}$/.test(text) ? [text, numberKey(text)] : [notation ?? ''] }
}

function blank(text: string, { start, end }: PeriodMention): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

/** Places of the words that name something. */
function withoutQuestionWords(words: readonly KeyedWord[]): number[] {
  const kept: number[] = []
  for (let place = 0; place < words.length; ) {
    const phrase = stopPhraseLength(words.slice(place).map((word) => word.text))
    if (phrase === 0 && !isStopWord(words[place]?.text ?? '')) kept.push(place)
    place += Math.max(1, phrase)
  }
  return isCountingWord(words[kept[0] ?? -1]) && kept.length > 1 ? kept.slice(1) : kept
}

/** "số hộ nghèo" are the "hộ nghèo"; in "dân số" and "cửa hàng số" it means something. */
function isCountingWord(word: KeyedWord | undefined): boolean {
  return word?.text === 'số' || word?.text === 'so'
}

/** "1.902" is 1902; "68.443" may also be 68,443. */
function numbersOf(word: string): string[] {
  const printed = /^\d[\d.,]*/.exec(word)?.[0]
  const value = printed === undefined ? null : parseVietnameseNumber(printed)
  if (printed === undefined || value === null) return []
  const pointed = hasAmbiguousPoint(printed) ? parseVietnameseNumber(printed.replace('.', ',')) : null
  return [value, ...(pointed === null ? [] : [pointed])].map(numberKey)
}
