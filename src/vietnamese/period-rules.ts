import { readUnit } from './units.ts'

export type PeriodKind = 'date' | 'month' | 'quarter' | 'part' | 'years' | 'year' | 'relative'

/** What a rule makes of one match; `null` fields are left for the context to fill in. */
export interface PeriodReading {
  /** Complete notation, when the text gives the year. */
  notation: string | null
  /** What follows the year in the notation: "M01..M11", "H1", "Q3", "M04", "11-30"; "" for the whole year. */
  part: string | null
  /** Years from the year in which the text speaks: -1 for "năm ngoái". */
  yearOffset: number | null
}

export interface PeriodRule {
  kind: PeriodKind
  pattern: RegExp
  /** Null when the match is no period after all. */
  read: (match: RegExpExecArray, text: string) => PeriodReading | null
}

// Each word with and without its marks: questions are often typed without.
const [DAY, MONTH, YEAR_WORD, QUARTER] = ['ng[àa]y', 'th[áa]ng', 'n[ăa]m', 'qu[ýy]']
const [FIRST, LAST, UNTIL, FROM] = ['[đd][ầa]u', 'cu[ốo]i', '(?:-|–|—|[đd][ếe]n)', 't[ừu]']
const [YEAR, ANY_YEAR] = ['(?:19|20)\\d{2}', '(?:1\\d|20|21)\\d{2}']
const OPEN = '(?<![\\p{L}\\d]|\\d[.,/-])'
const CLOSE = '(?![\\p{L}\\d]|[.,/]\\d)'
const S = '[ \\t\\u00a0]'

const rule = (pattern: string) => new RegExp(`${OPEN}${pattern}${CLOSE}`, 'giu')
const two = (digits: string) => digits.padStart(2, '0')

function isDay(day: string, month: string): boolean {
  const [d, m] = [Number(day), Number(month)]
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
  return days !== undefined && d >= 1 && d <= days
}

function inYear(year: string | undefined, part: string): PeriodReading {
  const notation = year === undefined ? null : part === '' ? year : `${year}-${part}`
  return { notation, part, yearOffset: year === undefined ? 0 : null }
}

function date([, day = '', month = '', year]: RegExpExecArray): PeriodReading | null {
  return isDay(day, month) ? inYear(year, `${two(month)}-${two(day)}`) : null
}

const isMonth = (month: string) => Number(month) >= 1 && Number(month) <= 12

/** "6 tháng đầu năm" is H1, "9 tháng" M01..M09, "3 tháng cuối năm" M10..M12. */
function monthsPart(count: number, end: string | undefined): string | null {
  if (count < 2 || count > 12) return null
  if (count === 12) return ''
  const fromEnd = end !== undefined && /^c/i.test(end)
  if (count === 6) return fromEnd ? 'H2' : 'H1'
  return fromEnd ? `M${two(String(13 - count))}..M12` : `M01..M${two(String(count))}`
}

const QUARTERS: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** "6 tháng" is half a year in a report and a length of time in "thời hạn 6 tháng", "phạt tù 9 tháng", "6 tháng tuổi". */
const LENGTH_BEFORE = /(?:thời hạn|trong vòng|thời gian|sau|hạn|mỗi|tù|từ đủ|gia hạn|kéo dài|thêm)\s+$/iu
const LENGTH_AFTER = /^\s+(?:tuổi|kể|qua|trở|tù|liên tục|liên tiếp|gần)/iu

/** Where a bare "16/6" is a day: after these words, with nothing counted behind it ("đến 3/5 cuộc" is a figure). */
const DAY_CUE = /(?:dịp|đến|tới|hết|trước|sau|từ|lễ|ngày|và|dip|den|truoc|ngay)\s+$/iu

/** A number just before or after which "2021" is the thing counted and no year. */
const COUNT_BEFORE = /(?:đạt|được|là|có|:|=|hơn|gần|khoảng|số|tổng cộng)\s*$/iu

function bareYear(match: RegExpExecArray, text: string): PeriodReading | null {
  const end = match.index + match[0].length
  const unit = readUnit(text, end)
  if (unit !== null && (unit.known || /^\s/.test(text.slice(end)))) return null
  if (COUNT_BEFORE.test(text.slice(0, match.index))) return null
  // "1.250/2021" and a code's "…/2021/…" are no years of their own.
  return inYear(match[0], '')
}

function years([, from = '', to = '']: RegExpExecArray): PeriodReading | null {
  const length = Number(to) - Number(from)
  if (length <= 0 || length > 60) return null
  return { notation: `${from}/${to}`, part: null, yearOffset: null }
}

const relative = (yearOffset: number) => (): PeriodReading => ({ notation: null, part: '', yearOffset })

/** First fit first; what one rule took, the later ones do not see. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    // "ngày 22 tháng 9 năm 2021", "22 tháng 9/2021", "ngày 5 tháng 8"
    kind: 'date',
    pattern: rule(
      `(?:${DAY}${S}+)?(\\d{1,2})${S}+${MONTH}${S}+(\\d{1,2})(?:${S}*,?${S}+${YEAR_WORD}${S}+|/)(${ANY_YEAR})`,
    ),
    read: date,
  },
  { kind: 'date', pattern: rule(`${DAY}${S}+(\\d{1,2})${S}+${MONTH}${S}+(\\d{1,2})`), read: date },
  {
    // "30/11/2021", "ngày 05/8/2021", "17/10/2002-17/10/2022"
    kind: 'date',
    pattern: new RegExp(
      `(?:${DAY}${S}+)?(?<![\\p{L}\\p{N}.,])(\\d{1,2})[/.-](\\d{1,2})[/.-](${ANY_YEAR})${CLOSE}`,
      'giu',
    ),
    read: date,
  },
  { kind: 'date', pattern: rule(`${DAY}${S}+(\\d{1,2})[/-](\\d{1,2})`), read: date },
  {
    // "dịp Tết và 27/7 đến …", not "3/5 cuộc", "8/8 phường"
    kind: 'date',
    pattern: rule('(\\d{1,2})/(\\d{1,2})'),
    read: (match, text) => {
      const unit = readUnit(text, match.index + match[0].length)
      if (unit !== null || !DAY_CUE.test(text.slice(0, match.index))) return null
      return date(match)
    },
  },
  {
    // "ngày 20 hằng tháng": a day of no year
    kind: 'date',
    pattern: rule(`${DAY}${S}+\\d{1,2}${S}+h[àằa]ng${S}+${MONTH}`),
    read: () => ({ notation: null, part: null, yearOffset: null }),
  },
  {
    // "tháng 1 đến tháng 9 năm 2021", "từ tháng 1 - 9/2021"
    kind: 'part',
    pattern: rule(
      `(?:${FROM}${S}+)?${MONTH}${S}+(\\d{1,2})${S}*${UNTIL}${S}*(?:${MONTH}${S}+)?(\\d{1,2})(?:(?:/|${S}+${YEAR_WORD}${S}+)(${YEAR}))?`,
    ),
    read: ([, from = '', to = '', year]) =>
      isMonth(from) && isMonth(to) && Number(from) < Number(to)
        ? inYear(year, `M${two(from)}..M${two(to)}`)
        : null,
  },
  {
    // "tháng 4/2021", "tháng 11 năm 2025", "tháng 9"
    kind: 'month',
    pattern: rule(`${MONTH}${S}+(\\d{1,2})(?:(?:${S}*[/-]${S}*|${S}+${YEAR_WORD}${S}+)(${YEAR}))?`),
    read: ([, month = '', year]) => (isMonth(month) ? inYear(year, `M${two(month)}`) : null),
  },
  {
    // "11 tháng đầu năm 2021", "6 tháng cuối năm", "9 tháng năm 2020", "6 tháng 2024", "11 tháng đạt"; not "6 tháng tuổi"
    kind: 'part',
    pattern: rule(
      `(\\d{1,2})${S}+${MONTH}(?:${S}+(${FIRST}|${LAST}))?(?:(?:${S}+(?:c[ủu]a${S}+)?${YEAR_WORD}${S}+|/|${S}+)(${YEAR})|${S}+${YEAR_WORD}(?:${S}+nay)?)?`,
    ),
    read: (match, text) => {
      const part = monthsPart(Number(match[1]), match[2])
      if (part === null) return null
      const stated = match[2] !== undefined || match[3] !== undefined
      const isLength =
        LENGTH_BEFORE.test(text.slice(0, match.index)) ||
        LENGTH_AFTER.test(text.slice(match.index + match[0].length))
      return !stated && isLength ? null : inYear(match[3], part)
    },
  },
  {
    // "quý III/2021", "quý 3 năm 2021", "Quý IV"
    kind: 'quarter',
    pattern: rule(
      `${QUARTER}${S}+([1-4]|IV|I{1,3})(?:(?:${S}*[/-]${S}*|${S}+${YEAR_WORD}${S}+|${S}+)(${YEAR}))?`,
    ),
    read: ([, quarter = '', year]) => inYear(year, `Q${QUARTERS[quarter.toLowerCase()] ?? quarter}`),
  },
  {
    // "giai đoạn 2021 - 2025", "nhiệm kỳ 2021-2026", "từ năm 2019 đến năm 2021", "5 năm 2021 - 2025", "05 năm (2021-2025)"
    kind: 'years',
    pattern: rule(
      `(?:\\d{1,2}${S}+${YEAR_WORD},?${S}+\\(?(?:giai${S}+[đd]o[ạa]n${S}+)?)?(?:${YEAR_WORD}${S}+)?(${YEAR})${S}*${UNTIL}${S}*(?:${YEAR_WORD}${S}+)?(${YEAR})`,
    ),
    read: years,
  },
  {
    // "niên vụ 2014/2015", "năm học 2020-2021"
    kind: 'years',
    pattern: rule(
      `(?:ni[êe]n${S}+(?:v[ụu]|kh[óo]a)|${YEAR_WORD}${S}+h[ọo]c)${S}+(${YEAR})${S}*[/-]${S}*(${YEAR})`,
    ),
    read: years,
  },
  // "năm 2021", "cuối năm 2021"
  { kind: 'year', pattern: rule(`${YEAR_WORD}${S}+(${YEAR})`), read: ([, year]) => inYear(year, '') },
  // "Tết Tân Sửu 2021,", "năm 2020, 2021;", "chuyển sang 2022."; not "2033 mã QR", "đạt 2009"
  { kind: 'year', pattern: rule(YEAR), read: bareYear },
  { kind: 'relative', pattern: rule(`${YEAR_WORD}${S}+(?:ngo[áa]i|tr[ướuo]{2}c)`), read: relative(-1) },
  {
    kind: 'relative',
    pattern: rule(`(?:sang${S}+${YEAR_WORD}|${YEAR_WORD}${S}+(?:sau|t[ớo]i))`),
    read: relative(1),
  },
  {
    kind: 'relative',
    pattern: rule(`(?:${YEAR_WORD}${S}+nay|(?:trong|c[ảa]|${FIRST}|${LAST})${S}+${YEAR_WORD})`),
    read: relative(0),
  },
  {
    // The same part of the year before: the caller knows which part is spoken of.
    kind: 'relative',
    pattern: rule(`c[ùu]ng${S}+k[ỳy]`),
    read: () => ({ notation: null, part: null, yearOffset: -1 }),
  },
]
