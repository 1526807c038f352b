import { NO_UNIT, readUnit, type Unit } from '../../vietnamese/units.ts'
import { draftQuantity } from '../draft-quantity.ts'
import type { Quantity, Recognizer } from '../mention.ts'
import { isNumberWord, parseNumberWords } from '../number-words.ts'

const WORD = /(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu
const FRACTION =
  /(?<![\p{L}\p{N}])(một|hai|ba|bốn|\d)\s+phần\s+(hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d)(?![\p{L}\p{N}])/giu
const HALF = /(?<![\p{L}\p{N}])(?:một\s+)?nửa(?![\p{L}\p{N}])/giu
const TIMES = /(?<=gấp\s+)(đôi|rưỡi|ba|bốn|năm)(?![\p{L}\p{N}])/gu
const TIMES_VALUE: Record<string, string> = { đôi: '2', rưỡi: '1.5', ba: '3', bốn: '4', năm: '5' }

/** After these a number word is an ordinal, a month, a name. */
const NOT_A_COUNT = /(?:thứ|tháng|ngày|mùng|lớp|cấp|loại|hạng|số|năm|khóa|điều|khoản)\s+$/iu
/** Alone it is too often something else: "một" is the article, "năm" the year, "tư" private, "không" no. */
const NOT_ALONE = new Set([
  'một',
  'mốt',
  'năm',
  'tư',
  'không',
  'lăm',
  'nhăm',
  'linh',
  'lẻ',
  'trăm',
  'nghìn',
  'ngàn',
  'triệu',
  'tỷ',
  'tỉ',
  'mươi',
])
const IDIOM = /^\s+(?:con số|mặt|bên|chiều|phía)(?!\p{L})/u

const spelled = (word: string) => (/^\d$/.test(word) ? word : parseNumberWords([word.toLowerCase()]))

function fractions(text: string): Quantity[] {
  const parts = Array.from(text.matchAll(FRACTION)).flatMap((match) => {
    const [value, outOf] = [spelled(match[1] ?? ''), spelled(match[2] ?? '')]
    if (value === null || outOf === null) return []
    const span = { start: match.index, end: match.index + match[0].length }
    return [draftQuantity(span, { value, outOf, unit: NO_UNIT, rule: 'number-in-words' })]
  })
  const halves = Array.from(text.matchAll(HALF), (match) =>
    draftQuantity(
      { start: match.index, end: match.index + match[0].length },
      { value: '1', outOf: '2', unit: NO_UNIT, rule: 'number-in-words' },
    ),
  )
  return [...parts, ...halves]
}

function times(text: string): Quantity[] {
  const unit: Unit = { unit: 'lần', baseUnit: 'lần', power: 0, dimension: 'ratio' }
  return Array.from(text.matchAll(TIMES)).flatMap((match) => {
    const value = TIMES_VALUE[match[1] ?? '']
    const end = match.index + match[0].length
    if (value === undefined) return []
    const printed = readUnit(text, end)
    return [
      draftQuantity(
        { start: match.index, end: printed?.unit === 'lần' ? printed.end : end },
        { value, unit, rule: 'number-in-words' },
      ),
    ]
  })
}

interface Run {
  start: number
  end: number
  words: string[]
}

/** Longest runs of number words with only spaces between them. */
function numberWordRuns(text: string): Run[] {
  const runs: Run[] = []
  for (const match of text.matchAll(WORD)) {
    if (!isNumberWord(match[0])) continue
    const last = runs.at(-1)
    const end = match.index + match[0].length
    if (last !== undefined && /^\s+$/.test(text.slice(last.end, match.index))) {
      last.words.push(match[0])
      last.end = end
    } else runs.push({ start: match.index, end, words: [match[0]] })
  }
  return runs
}

/** "ba năm" is three years and no number: the year is left to the unit. */
function withoutYear(run: Run): Run {
  if (run.words.length < 2 || run.words.at(-1) !== 'năm' || parseNumberWords(run.words) !== null) return run
  return { start: run.start, end: run.end - ' năm'.length, words: run.words.slice(0, -1) }
}

function counts(text: string): Quantity[] {
  return numberWordRuns(text).flatMap((run) => {
    const { start, end, words } = withoutYear(run)
    const before = text.slice(Math.max(0, start - 12), start)
    const value = parseNumberWords(words)
    if (value === null || NOT_A_COUNT.test(before) || IDIOM.test(text.slice(end))) return []
    const unit = readUnit(text, end)
    if (words.length === 1 && (NOT_ALONE.has(words[0] ?? '') || unit?.known !== true)) return []
    return [
      draftQuantity(
        { start, end: unit?.known === true ? unit.end : end },
        { value, unit: unit?.known === true ? unit : NO_UNIT, rule: 'number-in-words' },
      ),
    ]
  })
}

/**
 * Numbers in words.
 *
 * Matches: "[hai phần ba] số hộ" · "[một nửa]" · "[ba trăm hộ]" · "[ba nhiệm vụ]" · "gấp [đôi]"
 * Not: "một cửa" · "một số" · "hai con số" · "kỳ họp thứ hai" · "năm 2021" · "trong năm" · "tháng mười hai" · "đầu tư"
 */
export const numberInWords: Recognizer = {
  name: 'number-in-words',
  recognize: (text) => [...fractions(text), ...times(text), ...counts(text)],
}
