import { maskedUnits } from './masked-units.ts'
import { endsWithAbbreviation } from './dotted-abbreviations.ts'

/** A place where a text may be cut: what stands before `at` ends there, `at` begins the next part. */
export interface BreakPoint {
  at: number
  kind: 'sentence' | 'enumerator' | 'semicolon' | 'within' | 'comma' | 'space'
}

const SENTENCE_END = /[.!?…]+["”’)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*(?:\[\^?\d+\])*\s+(?=["“‘([]*[\p{Lu}\d+-])/gu
/** Not between the numbers of one list: "Thông tư 01; 02; 03/2021". */
const SEMICOLON = /;\s+(?!(?<=\d;\s+)\d{1,2}[;/])/gu
const WITHIN = /[,\s]\s*(?=trong đó(?![\p{L}\p{N}]))/giu
const ENUMERATOR = /(?<=^|\s)\((\d{1,2}|[ivx]{1,5}|[a-zđ])\)\s*(?=\p{L})/giu
const COMMA = /,\s+/gu
const SPACE = /\s+/gu

/**
 * Every place where a text may be cut, in order. Never inside brackets or quotes, a number, an abbreviation ("TP. Lạng
 * Sơn"), the number of a list ("1. Bộ Y tế").
 */
export function breakPoints(text: string): BreakPoint[] {
  const enumerators = enumeratorSpans(text)
  const masked = maskedUnits(text, enumerators)
  const points: BreakPoint[] = []
  const add = (kind: BreakPoint['kind'], at: number) => {
    if (at > 0 && at < text.length && masked[at - 1] !== true) points.push({ kind, at })
  }
  for (const match of text.matchAll(SENTENCE_END))
    if (isSentenceEnd(text, match.index)) add('sentence', match.index + match[0].length)
  for (const { start } of enumerators) add('enumerator', start)
  for (const match of text.matchAll(SEMICOLON)) add('semicolon', match.index + match[0].length)
  for (const match of text.matchAll(WITHIN)) add('within', match.index + match[0].length)
  for (const match of text.matchAll(COMMA)) add('comma', match.index + match[0].length)
  for (const match of text.matchAll(SPACE))
    if (!touchesFigure(text, match.index, match.index + match[0].length))
      add('space', match.index + match[0].length)
  return points.sort((a, b) => a.at - b.at)
}

/** "(1) … (2) …" inside a line: at least two in a row, so that a lone "(1)" stays a mark or a remark. */
function enumeratorSpans(text: string): { start: number; end: number }[] {
  const found = Array.from(text.matchAll(ENUMERATOR), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return found.length >= 2 ? found : []
}

function isSentenceEnd(text: string, at: number): boolean {
  if (text.charAt(at) !== '.' || text.charAt(at + 1) === '.') return true
  const before = text.slice(Math.max(0, at - 12), at)
  if (endsWithAbbreviation(`${before}.`)) return false
  // "1. Bộ Y tế": the number of a list, where a sentence or the text begins
  return !/(?:^|[.;:]\s)\d{1,2}$/u.test(at <= 12 ? text.slice(0, at) : before)
}

/** A space beside a digit may part a number from its unit, a day from its month. */
const touchesFigure = (text: string, start: number, end: number) =>
  /[\d%–-]$/u.test(text.slice(0, start)) || /^[\d%–-]/u.test(text.slice(end))
