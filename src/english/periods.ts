/** How English names one kind of period, and the Vietnamese for a match. */
interface PeriodRule {
  pattern: RegExp
  say: (match: readonly string[]) => string
}

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]
const MONTH = `(${MONTHS.join('|')})\\.?`
const YEAR = '((?:19|20)\\d{2})'
const S = '[\\s,]+'
const UNTIL = '\\s*(?:-|–|—|to|until|through)\\s*'
const WORDS_FOR_NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const COUNT = `(\\d{1,2}|${WORDS_FOR_NUMBERS.join('|')})`
const ORDINALS = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th']
const ORDINAL = `(${ORDINALS.join('|')})`
const OF_YEAR = `(?:${S}(?:of|in)?\\s*(?:the\\s+year\\s+)?${YEAR})?`
const BEFORE_DAY = '(?:on|by|since|until|before|from|as of|dated)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'

const rule = (pattern: string, say: PeriodRule['say']): PeriodRule => ({
  pattern: new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}]|[-/.,]\\p{N}|/\\p{L})`, 'iuy'),
  say,
})
const placeIn = (names: readonly string[], text: string) =>
  names.findIndex((name) => new RegExp(`^(?:${name})$`, 'iu').test(text)) + 1
const numberOf = (text: string) => (/^\d/u.test(text) ? Number(text) : placeIn(WORDS_FOR_NUMBERS, text))
const inYear = (year: string | undefined) => (year === undefined ? '' : ` năm ${year}`)
const monthOf = (text = '') => String(placeIn(MONTHS, text))

/** First fit first. */
const RULES: readonly PeriodRule[] = [
  // "30 November 2021", "the 5th of August"
  rule(
    `(?:${BEFORE_DAY}\\s+)?(?:the\\s+)?${DAY}(?:\\s+of)?\\s+${MONTH}(?:${S}${YEAR})?`,
    ([, day = '', month, year]) => `ngày ${day} tháng ${monthOf(month)}${inYear(year)}`,
  ),
  // "November 30, 2021", "on Aug 5th"
  rule(
    `(?:${BEFORE_DAY}\\s+)?${MONTH}\\s+(?:the\\s+)?${DAY}(?:${S}${YEAR})?`,
    ([, month, day = '', year]) => `ngày ${day} tháng ${monthOf(month)}${inYear(year)}`,
  ),
  // "2021-11-30"
  rule(
    `(?:${BEFORE_DAY}\\s+)?${YEAR}-(\\d{2})-(\\d{2})`,
    ([, year, month = '', day = '']) => `ngày ${Number(day)} tháng ${Number(month)}${inYear(year)}`,
  ),
  // "November 2021", "in late April 2021"; "May" alone is a verb as well
  rule(
    `(?:in\\s+|by\\s+|since\\s+)?(?:(?:early|mid|late)[\\s-]+)?${MONTH}(?:\\s+of)?${S}${YEAR}`,
    ([, month, year]) => `tháng ${monthOf(month)}${inYear(year)}`,
  ),
  rule(`(?:in|by|since|for|until)\\s+${MONTH}`, ([, month]) => `tháng ${monthOf(month)}`),
  // "the first nine months of 2021", "the last 3 months", "first half of 2021", "H1 2021"
  rule(
    `(?:(?:in|for|over|during)\\s+)?(?:the\\s+)?first\\s+${COUNT}\\s+months?${OF_YEAR}`,
    ([, count = '', year]) => `${numberOf(count)} tháng đầu năm${year === undefined ? '' : ` ${year}`}`,
  ),
  rule(
    `(?:(?:in|for|over|during)\\s+)?(?:the\\s+)?last\\s+${COUNT}\\s+months?(?:\\s+of)?${S}${YEAR}`,
    ([, count = '', year = '']) => `${numberOf(count)} tháng cuối năm ${year}`,
  ),
  rule(
    `(?:in\\s+)?(?:the\\s+)?(?:first\\s+half|h1)(?:\\s+of\\s+the\\s+year)?${OF_YEAR}`,
    ([, year]) => `6 tháng đầu năm${year === undefined ? '' : ` ${year}`}`,
  ),
  rule(
    `(?:in\\s+)?(?:the\\s+)?(?:second\\s+half|h2)(?:\\s+of\\s+the\\s+year)?${OF_YEAR}`,
    ([, year]) => `6 tháng cuối năm${year === undefined ? '' : ` ${year}`}`,
  ),
  rule(
    `(?:in\\s+)?(?:the\\s+)?${ORDINAL}\\s+quarter${OF_YEAR}`,
    ([, quarter = '', year]) => `quý ${placeIn(ORDINALS, quarter)}${inYear(year)}`,
  ),
  rule(
    `(?:in\\s+)?q([1-4])(?:${S}(?:of\\s+)?${YEAR})?`,
    ([, quarter = '', year]) => `quý ${quarter}${inYear(year)}`,
  ),
  // "eleven months of 2021"
  rule(
    `(?:(?:in|for|over|during)\\s+)?(?:the\\s+)?${COUNT}\\s+months\\s+of\\s+${YEAR}`,
    ([, count = '', year = '']) => `${numberOf(count)} tháng năm ${year}`,
  ),
  // "2021-2025", "from 2021 to 2025", "the period 2021 - 2025"; "between 2020 and 2021" compares two years
  rule(
    `(?:(?:in|for|over|during|from)\\s+)?(?:the\\s+)?(?:(?:period|years)\\s+(?:of\\s+|from\\s+)?)?${YEAR}${UNTIL}${YEAR}(?:\\s+period)?`,
    ([, from = '', to = '']) => `giai đoạn ${from} - ${to}`,
  ),
  rule(`(?:at\\s+|by\\s+|until\\s+)?(?:the\\s+)?end\\s+of\\s+${YEAR}`, ([, year = '']) => `cuối năm ${year}`),
  rule(`(?:by|until|up\\s+to)\\s+(?:the\\s+year\\s+)?${YEAR}`, ([, year = '']) => `đến năm ${year}`),
  rule(
    `(?:(?:in|for|of|during|throughout|since)\\s+)?(?:the\\s+)?(?:fiscal\\s+)?(?:year\\s+)?${YEAR}`,
    ([, year = '']) => `năm ${year}`,
  ),
]

export interface EnglishPeriod {
  /** How long it is written. */
  length: number
  vietnamese: string
  /** A year without a preposition: it may stand before its noun ("the 2022 target"). */
  isBare: boolean
}

/** The period that English names at `at`, in Vietnamese words; null when none begins there. */
export function englishPeriodAt(text: string, at: number): EnglishPeriod | null {
  if (/[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /\p{N}[.,/-]$/u.test(text.slice(0, at))) return null
  for (const { pattern, say } of RULES) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) {
      const isBare = /^(?:\w+\s+the\s+|the\s+)?\d{4}$/iu.test(match[0])
      return { length: match[0].length, vietnamese: say(match), isBare }
    }
  }
  return null
}
