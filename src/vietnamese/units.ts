import type { Dimension } from '../domain/fact.ts'
import type { Span } from '../domain/span.ts'
import { DENOMINATORS, findUnitEntry, LISTABLE_NOUNS, NOT_NOUNS, type LexiconEntry } from './unit-lexicon.ts'

/** One `unit` is 10^`power` `baseUnit`: "tỷ đồng" is 10^9 "đồng", "ha" is 10^4 "m²", "TH" is 10^0 "trường hợp". */
export interface Unit {
  unit: string
  baseUnit: string
  power: number
  dimension: Dimension
}

/** No unit printed: the number counts something that the sentence names elsewhere. */
export const NO_UNIT: Unit = { unit: '', baseUnit: '', power: 0, dimension: 'count' }

export interface UnitMatch extends Unit, Span {
  /** False for a noun that the lexicon does not list, taken as the thing counted because of its place. */
  known: boolean
  /** "scale-alone": "6.448 triệu", đồng understood. "misprinted-scale": "87,9 tỷ triệu đồng". */
  oddity: 'scale-alone' | 'misprinted-scale' | null
}

interface Token extends Span {
  text: string
}

const TOKEN = /(?:[kcdm]?m[²³23](?![\p{L}\p{N}])|°C|đô-la|héc-ta|\p{L}[\p{L}\p{M}\d]*|%|‰)/uy
const GAP = /[ \t\u00a0]{0,2}/y
const LONGEST_UNIT = 6

/** The first tokens from `at` on, as far as only spaces part them. */
function tokensFrom(text: string, at: number): Token[] {
  const tokens: Token[] = []
  let end = at
  while (tokens.length < LONGEST_UNIT + 3) {
    GAP.lastIndex = end
    TOKEN.lastIndex = end + (GAP.exec(text)?.[0].length ?? 0)
    const match = TOKEN.exec(text)
    if (match === null) break
    tokens.push({ text: match[0], start: match.index, end: TOKEN.lastIndex })
    end = TOKEN.lastIndex
  }
  return tokens
}

interface EntryMatch {
  entry: LexiconEntry
  /** Index of the token behind the match. */
  next: number
}

function longestEntry(tokens: readonly Token[], from: number): EntryMatch | null {
  for (let length = Math.min(LONGEST_UNIT, tokens.length - from); length > 0; length--) {
    const words = tokens.slice(from, from + length).map((token) => token.text)
    const entry = findUnitEntry(words.join(' '))
    if (entry !== undefined) return { entry, next: from + length }
  }
  return null
}

const isShortForm = (word: string) => /^\p{Lu}[\p{Lu}\d]+$/u.test(word)

/**
 * The noun counted when the lexicon does not know it: a short form in capitals ("22 CCCX"), or one or two words in small
 * letters that are no function word ("17 hiệp định", "3 rào cản"). A capitalised word is a name ("số 2 Nguyễn Du").
 */
function unknownNoun(tokens: readonly Token[], from: number): number | null {
  const isNoun = (token: Token | undefined) =>
    token !== undefined && /^\p{Ll}{2,}$/u.test(token.text) && !NOT_NOUNS.has(token.text)
  const first = tokens[from]
  if (first === undefined) return null
  if (isShortForm(first.text)) return from + 1
  if (!isNoun(first)) return null
  return isNoun(tokens[from + 1]) ? from + 2 : from + 1
}

/** Ends behind ", xã" in "8/8 phường, xã": nouns of one kind that are counted together. */
function endOfNounList(text: string, noun: string, end: number): number {
  if (!LISTABLE_NOUNS.has(noun.toLowerCase())) return end
  const comma = /^,\s?/.exec(text.slice(end))
  if (comma === null) return end
  const tokens = tokensFrom(text, end + comma[0].length)
  for (let length = Math.min(LONGEST_UNIT, tokens.length); length > 0; length--) {
    const [first, last] = [tokens[0], tokens[length - 1]]
    if (first === undefined || last === undefined) break
    const next = text.slice(first.start, last.end)
    if (LISTABLE_NOUNS.has(next.toLowerCase())) return endOfNounList(text, next, last.end)
  }
  return end
}

const SLASH = /^\s?\/\s?(?=\p{L})/u

/** The "/người/năm" behind a unit, as canonical text and where it ends. */
function denominatorsFrom(text: string, at: number): { suffix: string; end: number } {
  let [suffix, end] = ['', at]
  for (;;) {
    const slash = SLASH.exec(text.slice(end))
    if (slash === null) return { suffix, end }
    const tokens = tokensFrom(text, end + slash[0].length)
    const length = [2, 1].find((count) => {
      const words = tokens.slice(0, count).map((token) => token.text)
      return words.length === count && DENOMINATORS.has(words.join(' '))
    })
    const last = length === undefined ? undefined : tokens[length - 1]
    if (length === undefined || last === undefined) return { suffix, end }
    suffix += `/${tokens
      .slice(0, length)
      .map((token) => token.text)
      .join(' ')}`
    end = last.end
  }
}

function withDenominators(text: string, match: UnitMatch): UnitMatch {
  const { suffix, end } = denominatorsFrom(text, match.end)
  if (suffix === '') return match
  const [unit, baseUnit] = [`${match.unit}${suffix}`, `${match.baseUnit}${suffix}`]
  return { ...match, unit, baseUnit, dimension: 'rate', end }
}

interface Scales {
  /** "triệu tỷ", or "". */
  name: string
  power: number
  /** Index of the token behind them, and where the last one ends. */
  next: number
  end: number
  misprinted: boolean
  isMoneyAlone: boolean
}

/** The scale words in front. "tỷ triệu" and "triệu nghìn" go down and are misprints; "nghìn tỷ", "triệu tỷ" go up and are in use. */
function readScales(tokens: readonly Token[]): Scales {
  const scales: Scales = { name: '', power: 0, next: 0, end: 0, misprinted: false, isMoneyAlone: false }
  let lastPower = Infinity
  for (
    let found = longestEntry(tokens, 0);
    found?.entry.kind === 'scale';
    found = longestEntry(tokens, scales.next)
  ) {
    const { unit, power } = found.entry
    scales.misprinted ||= scales.name !== '' && power <= lastPower
    scales.name += `${scales.name === '' ? '' : ' '}${unit}`
    scales.power += power
    scales.next = found.next
    scales.end = tokens[found.next - 1]?.end ?? scales.end
    scales.isMoneyAlone = power >= 6
    lastPower = power
  }
  return scales
}

type NamedUnit = Pick<UnitMatch, 'unit' | 'baseUnit' | 'power' | 'dimension' | 'end' | 'known'>

function nounUnit(printed: string, baseUnit: string, end: number, known: boolean): NamedUnit {
  return { unit: printed, baseUnit, power: 0, dimension: 'count', end, known }
}

/** The unit itself, behind the scale words. */
function readNamedUnit(text: string, tokens: readonly Token[], from: number): NamedUnit | null {
  const first = tokens[from]
  if (first === undefined) return null
  const found = longestEntry(tokens, from)
  if (found !== null && found.entry.kind !== 'scale') {
    const last = tokens[found.next - 1] ?? first
    if (found.entry.kind === 'measure') {
      // "mức độ 3 năm 2020": a year and no length of time.
      if (found.entry.unit === 'năm' && /^\s+(?:19|20)\d{2}(?!\d)/.test(text.slice(last.end))) return null
      const { unit, base, power, dimension } = found.entry
      return { unit, baseUnit: base, power, dimension, end: last.end, known: true }
    }
    const end = endOfNounList(text, text.slice(first.start, last.end), last.end)
    const printed = text.slice(first.start, end)
    return nounUnit(printed, end === last.end ? found.entry.base : printed.toLowerCase(), end, true)
  }
  const afterNoun = unknownNoun(tokens, from)
  if (afterNoun === null) return null
  const end = tokens[afterNoun - 1]?.end ?? first.end
  const printed = text.slice(first.start, end)
  return nounUnit(printed, isShortForm(printed) ? printed : printed.toLowerCase(), end, false)
}

/** "507 triệu" is money: đồng is understood for triệu and tỷ; "3 nghìn" alone stays a number. */
function unitOfScaleAlone({ name, end, isMoneyAlone }: Scales): NamedUnit {
  return isMoneyAlone
    ? { unit: 'đồng', baseUnit: 'đồng', power: 0, dimension: 'money', end, known: true }
    : { unit: '', baseUnit: '', power: 0, dimension: 'count', end, known: name !== '' }
}

/**
 * The unit printed at `at` (spaces before it are skipped), or null. Longest spelling first; scale words ("triệu", "nghìn tỷ")
 * multiply what follows; a noun the lexicon does not list counts as unit when nothing but its place speaks for it.
 */
export function readUnit(text: string, at: number): UnitMatch | null {
  const tokens = tokensFrom(text, at)
  const start = tokens[0]?.start
  if (start === undefined) return null
  const scales = readScales(tokens)
  const named = readNamedUnit(text, tokens, scales.next)
  if (named === null && scales.name === '') return null
  const { unit, power, ...rest } = named ?? unitOfScaleAlone(scales)
  return withDenominators(text, {
    ...rest,
    start,
    unit: [scales.name, unit].filter(Boolean).join(' '),
    power: scales.power + power,
    oddity: scales.misprinted ? 'misprinted-scale' : named === null ? 'scale-alone' : null,
  })
}

/** A text that is a unit and nothing else ("Nghìn USD", "Tỷ đồng", "Ha", "triệu đồng/người/năm"), or null. */
export function parseUnit(text: string): Unit | null {
  const trimmed = text.trim()
  return unitAlone(trimmed) ?? unitAlone(trimmed.charAt(0).toLocaleLowerCase('vi') + trimmed.slice(1))
}

function unitAlone(trimmed: string): Unit | null {
  const match = readUnit(trimmed, 0)
  if (match?.end !== trimmed.length || !match.known) return null
  const { unit, baseUnit, power, dimension } = match
  return { unit, baseUnit, power, dimension }
}
