import type { Span } from '../domain/span.ts'
import { BODY_FIRST, NATIONAL_HEADING } from './document-frame.ts'
import { fold } from './fold.ts'

/** What a line of a letterhead says, as printed. */
export interface LetterheadParts {
  /** "ỦY BAN NHÂN DÂN TỈNH SƠN LA". */
  issuer: string | null
  /** "2954/QĐ-UBND"; "/BC-UBND" where the number was left open. */
  number: string | null
  /** "ngày 20 tháng 11 năm 2025". */
  date: string | null
  /** "Sơn La", of the place and date. */
  place: string | null
}

/** Over folded text. */
const NUMBER = /(?<![\p{L}\d])so\s*[:;.]?\s*([\d.…]*\s*[-/]\s*[\p{L}\d]+(?:[-/&][\p{L}\d]+)*)/u
const DATE =
  /(?:([\p{L}][\p{L} .'-]{1,40}?)\s*,\s*)?(ngay\s*[\d.…]*\s*thang\s*[\d.…]*\s*nam\s*\d{0,4}|ngay\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/u

/**
 * Reads a line, or several joined into one as where two columns were scanned together. Form: Nghị định 30/2020/NĐ-CP,
 * appendix I.
 */
export function readLetterhead(text: string): LetterheadParts {
  let folded = fold(text)
  const blank = ({ start, end }: Span) => {
    folded = folded.slice(0, start) + '\n'.repeat(end - start) + folded.slice(end)
  }
  for (const match of [...folded.matchAll(NATIONAL_HEADING)])
    blank({ start: match.index, end: match.index + match[0].length })
  const number = NUMBER.exec(folded)
  if (number) blank({ start: number.index, end: number.index + number[0].length })
  const date = DATE.exec(folded)
  const dateEnd = date ? date.index + date[0].length : 0
  const dateStart = date ? dateEnd - (date[2] ?? '').length : 0
  if (date) blank({ start: date.index, end: dateEnd })
  return {
    issuer: issuerOf(text, folded),
    number: number
      ? text
          .slice(number.index, number.index + number[0].length)
          .replace(/^\D{2,3}?[:;.\s]+/u, '')
          .trim()
      : null,
    date: date ? text.slice(dateStart, dateEnd).trim() : null,
    place: date?.[1] === undefined ? null : text.slice(date.index, date.index + date[1].length).trim(),
  }
}

/** What is left when a body stands first in it; the words of two columns come together again. */
function issuerOf(text: string, blanked: string): string | null {
  const left = Array.from({ length: text.length }, (_, at) =>
    blanked[at] === '\n' ? ' ' : text.charAt(at),
  ).join('')
  const issuer = left
    .replace(/[-–—_*|]+(?=\s|$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const first = BODY_FIRST.exec(fold(issuer))
  return first?.index === 0 ? issuer : null
}
