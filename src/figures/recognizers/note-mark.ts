import type { Recognizer } from '../mention.ts'
import { lookAlikes } from './look-alike.ts'

const RAISED = /(?<!(?:^|[^\p{L}])[kcdm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu
const SQUARE = /\[\^?\d{1,3}\]/gu
const ROUND = /(?<=[\p{L}\p{N}])\(\d{1,2}\)/gu
const DIGITS: Record<string, string> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
}

const number = (match: RegExpExecArray) =>
  Array.from(match[0], (character) => DIGITS[character] ?? character)
    .join('')
    .replace(/\D/g, '')

/**
 * Marks of footnotes.
 *
 * Matches: "cộng đồng[¹]" · "4338 F2[²]," · "12 ĐKKD[[4]]" · "43 | 3[(1)]"
 * Not: "341.905m²" · "84,3 m³" · "8 phường, xã (16 người)"
 */
export const noteMark: Recognizer = {
  name: 'note-mark',
  recognize: (text) =>
    [RAISED, SQUARE, ROUND].flatMap((pattern) => lookAlikes(text, pattern, 'noteMark', 'note-mark', number)),
}
