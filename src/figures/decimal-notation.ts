import { canonicalDecimal } from './decimal.ts'

/**
 * Vietnamese notation ↔ decimal text. "." groups thousands and "," is the decimal mark, as in official documents; but
 * tables pasted from spreadsheets keep a decimal point ("99.4%"), so a point decides by what follows it:
 *
 * | printed                       | read as           | why                                                    |
 * | ----------------------------- | ----------------- | ------------------------------------------------------ |
 * | 1.902  ·  16.544.894.000      | 1902 · 16544894000 | groups of exactly three digits                        |
 * | 259.832,3  ·  65,3  ·  349,845 | 259832.3 · 65.3 · 349.845 | a comma is the decimal mark, however many digits |
 * | 99.4  ·  98.0  ·  1234.567    | 99.4 · 98 · 1234.567 | the point does not part groups of three             |
 * | 0.125                         | 0.125             | no group starts with a lone zero                       |
 * | 1,234,567  ·  1,234.5         | 1234567 · 1234.5  | English grouping: several commas, or a point behind one |
 * | 08  ·  4338                   | 8 · 4338          | leading zeros and missing separators are common        |
 */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/
const COMMA_DECIMAL = /^\d+,\d+$/
const POINT_DECIMAL = /^\d+\.\d+$/
const ENGLISH_GROUPED = /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|(?:,\d{3})+\.\d+)$/

/** Decimal text of a number printed in Vietnamese notation, or null when it follows none of the rules above. */
export function parseVietnameseNumber(printed: string): string | null {
  if (/^\d+$/.test(printed)) return canonicalDecimal(printed)
  if (GROUPED.test(printed)) return canonicalDecimal(printed.replaceAll('.', '').replace(',', '.'))
  if (ENGLISH_GROUPED.test(printed)) return canonicalDecimal(printed.replaceAll(',', ''))
  if (COMMA_DECIMAL.test(printed)) return canonicalDecimal(printed.replace(',', '.'))
  if (POINT_DECIMAL.test(printed)) return canonicalDecimal(printed)
  return null
}

/** Whether a point in `printed` parts one group of three digits only, so that it could also be a decimal point. */
export function hasAmbiguousPoint(printed: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(printed)
}

/** "1902.5" gives "1.902,5": the notation of official documents. Throws RangeError on text that is no decimal. */
export function formatVietnameseNumber(decimal: string): string {
  const canonical = canonicalDecimal(decimal)
  const sign = canonical.startsWith('-') ? '-' : ''
  const [whole = '', fraction] = canonical.slice(sign.length).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}
