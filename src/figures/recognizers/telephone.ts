import type { Recognizer } from '../mention.ts'
import { lookAlikes } from './look-alike.ts'

const LABELLED =
  /(?<=(?:điện thoại|đường dây nóng|SĐT|ĐT|hotline|tel|fax)\s*(?:số)?\s*[:.]?\s*)\+?[\d(][\d .()-]{6,}\d/giu
const BARE = /(?<![\p{L}\d.,])(?:\(0\d{1,3}\)|0\d{1,3})(?:[ .-]?\d{3,4}){2,3}(?![.,]?\d)/gu
const SERVICE = /(?<![\p{L}\d.,])1[89]00[ .]?\d{4}(?:\d{2})?(?!\d)/gu

const digits = (match: RegExpExecArray) => {
  const number = match[0].replace(/\D/g, '')
  return number.length >= 7 && number.length <= 12 ? number : null
}

/**
 * Telephone numbers.
 *
 * Matches: "[0205.3810.123]" · "ĐT: [3810 123 456]" · "[1900 1234]"
 * Not: "16.544.894.000 đồng" · "08 vụ" · "0,26% tổng số hộ"
 */
export const telephone: Recognizer = {
  name: 'telephone',
  recognize: (text) => {
    const labelled = lookAlikes(text, LABELLED, 'telephone', 'telephone', digits)
    const others = [BARE, SERVICE].flatMap((pattern) =>
      lookAlikes(text, pattern, 'telephone', 'telephone', digits),
    )
    return [
      ...labelled,
      ...others.filter(({ start }) => !labelled.some((own) => own.start <= start && start < own.end)),
    ]
  },
}
