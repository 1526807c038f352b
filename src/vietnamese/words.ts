import { fold } from './fold.ts'

export interface Word {
  /** Lower case, NFC, of two spellings the preferred one. */
  text: string
  /** `text` without marks. */
  folded: string
  /** Offsets in the text that was given: `text.slice(start, end)` is the word as written. */
  start: number
  end: number
}

/**
 * What a word is, first fit first:
 * - a document code: "40-NQ/TU", "3507/QĐ-UBND", "23/2021/QĐ-TTg", "72/2013/QH13"; not "226/250", "2021-2025", "30/11/2021";
 * - a square or cubic unit: "m²", "12km²" (elsewhere a raised digit is the mark of a note and no part of the word: "hộ¹²");
 * - a run of letters and digits, with "." and "," between two digits: "1.902", "65,3", "F1", "5k"; not "covid-19".
 */
const WORD = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}\p{Nd}])\p{Nd}+(?:/\p{Nd}{4}/|[-/](?=[\p{L}\p{M}]+[-/]))[\p{L}\p{M}]+(?:[-/]?[\p{L}\p{M}\p{Nd}]+)*`,
    String.raw`(?<![\p{L}\p{M}\p{Nd}])[kcdm]?m[²³]`,
    String.raw`[\p{L}\p{M}\p{Nd}]+(?:(?<=\p{Nd})[.,](?=\p{Nd})[\p{L}\p{M}\p{Nd}]+)*(?:(?<=\p{Nd}[kcdm]?m)[²³])?`,
  ].join('|'),
  'giu',
)

/** Words that are written with "i" or "y" as one likes, to the way that reports prefer ("tỷ lệ", "bác sĩ"). */
const PREFERRED_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['tỉ', 'tỷ'],
  ['ti', 'ty'],
  ['kĩ', 'kỹ'],
  ['kí', 'ký'],
  ['kì', 'kỳ'],
  ['ki', 'ky'],
  ['lí', 'lý'],
  ['li', 'ly'],
  ['mĩ', 'mỹ'],
  ['quí', 'quý'],
  ['sỹ', 'sĩ'],
  ['sy', 'si'],
])

/** The words of a text in order; see above for what counts as one. Works on NFC and NFD text. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const written = match[0].normalize('NFC').toLowerCase()
    const word = PREFERRED_SPELLINGS.get(written) ?? written
    return { text: word, folded: fold(word), start: match.index, end: match.index + match[0].length }
  })
}
