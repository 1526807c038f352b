import { readUnit } from '../../vietnamese/units.ts'
import type { LookAlike, Recognizer } from '../mention.ts'
import { numberLikes } from '../printed-number.ts'

/** Digits and letters that scanning takes for digits, in one word. */
const LETTERS_AMONG_DIGITS =
  /(?<![\p{L}\p{N}.,/-])(?=[\d.,OolI]*\d)(?=[\d.,OolI]*[OolI])[\dOolI](?:[\dOolI.,]*[\dOolI])?(?![\p{L}\p{N}/-])/gu
/** Two runs of digits side by side that no grouping explains: "6 5,3%". */
const TORN = /(?<![\p{L}\p{N}.,/-])\d{1,3}\s\d{1,2}(?:[.,]\d+)?(?=\s?[%‰])/gu

function unread(text: string, start: number, end: number): LookAlike {
  const printed = text.slice(start, end)
  return { kind: 'unreadable', start, end, text: printed, value: printed, rule: 'unreadable' }
}

const isMeasured = (text: string, end: number) => readUnit(text, end)?.known === true

/**
 * Numbers that scanning left unreadable: named, never guessed. The digits of a torn number must not be read in part.
 *
 * Matches: "[1.23.456] đồng" · "[12,5.3]" · "[O8] vụ" · "[1.9O2] suất" · "đạt [6 5,3]%"
 * Not: "1.902" · "259.832,3" · "99.4" · "mạng 5G" · "Quốc lộ 1A"
 */
export const unreadable: Recognizer = {
  name: 'unreadable',
  recognize: (text) => [
    ...numberLikes(text).flatMap(({ start, end, value }) =>
      value === null ? [unread(text, start, end)] : [],
    ),
    ...Array.from(text.matchAll(LETTERS_AMONG_DIGITS)).flatMap(({ 0: printed, index }) =>
      isMeasured(text, index + printed.length) ? [unread(text, index, index + printed.length)] : [],
    ),
    ...Array.from(text.matchAll(TORN), ({ 0: printed, index }) =>
      unread(text, index, index + printed.length),
    ),
  ],
}
