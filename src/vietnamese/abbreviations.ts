import {
  abbreviationsStartingWith,
  hasFittingCase,
  isWrittenWithoutMarks,
  type Abbreviation,
  type AbbreviationKind,
} from './abbreviation-lexicon.ts'
import { wordsOf, type Word } from './words.ts'

/** An abbreviation found in a text. */
export interface AbbreviationUse {
  /** Places of its words, `to` exclusive: two words for "KT-XH". */
  from: number
  to: number
  /** What it may stand for, most usual first, with marks. */
  readings: string[]
  kind: AbbreviationKind
  /** A name of its own ("GRDP") that texts leave as it is. */
  keep: boolean
}

/**
 * The abbreviations of a text, longest first, without overlap, in order. `words` are the words of that text. Capitals
 * decide where the lexicon says so, unless the whole text is in capitals.
 */
export function expandAbbreviations(text: string, words: readonly Word[] = wordsOf(text)): AbbreviationUse[] {
  const hasSmallLetters = /\p{Ll}/u.test(text)
  const uses: AbbreviationUse[] = []
  for (let place = 0; place < words.length; ) {
    const use = months(text, words, place) ?? longestUse(text, words, place, hasSmallLetters)
    if (use !== null) uses.push(use)
    place = use?.to ?? place + 1
  }
  return uses
}

/**
 * The text with its chat words written out: "co bn ho ngheo z ad" → "co bao nhiêu ho ngheo vậy ad". Ambiguous ones stay,
 * administrative ones too.
 */
export function writeOutChatWords(text: string): string {
  return writeOut(text, (use) => use.kind === 'chat')
}

/** The text with every unambiguous abbreviation written out: what an embedding or a reader understands best. */
export function writeOutAbbreviations(text: string): string {
  return writeOut(text, (use) => !use.keep)
}

function writeOut(text: string, isWanted: (use: AbbreviationUse) => boolean): string {
  const words = wordsOf(text)
  let written = ''
  let reached = 0
  for (const use of expandAbbreviations(text, words)) {
    const [first, last] = [words[use.from], words[use.to - 1]]
    const [reading, ...others] = use.readings
    if (!first || !last || reading === undefined || others.length > 0 || !isWanted(use)) continue
    const end = hasGluedDot(text, last) ? last.end + 1 : last.end
    const space = end < text.length && /^[\p{L}\p{Nd}]/u.test(text.slice(end)) ? ' ' : ''
    written += text.slice(reached, first.start) + reading + space
    reached = end
  }
  return written + text.slice(reached)
}

/** "TP.Lạng Sơn", "P. Hoàng Văn Thụ": the dot belongs to the abbreviation; at the end of a sentence it does not. */
function hasGluedDot(text: string, word: Word): boolean {
  const isCapital = /^\p{Lu}/u.test(text.slice(word.start))
  return isCapital && /^\.\s?\p{Lu}/u.test(text.slice(word.end))
}

function longestUse(
  text: string,
  words: readonly Word[],
  place: number,
  hasSmallLetters: boolean,
): AbbreviationUse | null {
  const fitting = abbreviationsStartingWith(words[place]?.folded ?? '').filter((abbreviation) =>
    fits(abbreviation, text, words, place, hasSmallLetters),
  )
  const length = Math.max(...fitting.map(({ parts }) => parts.length))
  const [best, ...others] = fitting
    .filter(({ parts }) => parts.length === length)
    .sort((a, b) => marksAgreeing(b, words, place) - marksAgreeing(a, words, place))
  if (best === undefined) return null
  const equals = others.filter(
    (other) => marksAgreeing(other, words, place) === marksAgreeing(best, words, place),
  )
  return {
    from: place,
    to: place + length,
    readings: [...new Set([best, ...equals].flatMap(({ long }) => long))],
    kind: best.kind,
    keep: best.keep === true,
  }
}

/** How many words are written exactly as in the lexicon: "DA" is rather "DA" (dự án) than "ĐA" (đề án). */
function marksAgreeing(abbreviation: Abbreviation, words: readonly Word[], place: number): number {
  return abbreviation.parts.filter((part, offset) => words[place + offset]?.text === part.text).length
}

function fits(
  abbreviation: Abbreviation,
  text: string,
  words: readonly Word[],
  place: number,
  hasSmallLetters: boolean,
): boolean {
  const { parts } = abbreviation
  const found = words.slice(place, place + parts.length)
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last || found.length < parts.length) return false
  const sameWords = parts.every((part, offset) => {
    const typed = found[offset]?.text ?? ''
    return typed === part.text || isWrittenWithoutMarks(part, typed)
  })
  if (!sameWords || !isGlued(text, found)) return false
  const written = text.slice(first.start, last.end)
  if (hasSmallLetters && !hasFittingCase(abbreviation, written)) return false
  if (abbreviation.short.endsWith('.') && !hasGluedDot(text, last)) return false
  const before = words[place - 1]
  if (abbreviation.after === 'quantity' && !isQuantity(before)) return false
  return !(abbreviation.notAfter === 'number' && isNumber(before))
}

/** Parts stand side by side: "KT-XH", "KT - XH", "TN&MT"; not "kt, xh". */
function isGlued(text: string, words: readonly Word[]): boolean {
  return words.every((word, offset) => {
    const next = words[offset + 1]
    return next === undefined || /^\s?[-–&./]\s?$/u.test(text.slice(word.end, next.start))
  })
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Nd}/u.test(word.text)
}

function isQuantity(word: Word | undefined): boolean {
  return (
    isNumber(word) ||
    (word !== undefined && ['nhieu', 'nhiu', 'bn', 'may', 'chuc', 'tram'].includes(word.folded))
  )
}

/** "11T", "6T/2022": months. A small "t" may as well be tons. */
function months(text: string, words: readonly Word[], place: number): AbbreviationUse | null {
  const word = words[place]
  if (word === undefined) return null
  const count = /^(\d{1,2})T$/.exec(text.slice(word.start, word.end))?.[1]
  if (count === undefined || Number(count) > 12) return null
  return { from: place, to: place + 1, readings: [`${count} tháng`], kind: 'administrative', keep: false }
}
