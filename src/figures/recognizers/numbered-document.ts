import type { Recognizer } from '../mention.ts'
import { lookAlikes } from './look-alike.ts'

/** By a short form, or by the number and the day. */
const DOCUMENT =
  /(?<=(?<![\p{L}\p{N}])(?:(?:QĐ|NĐ|NQ|TT|CT|KH|CV|TB|TTr|KL)\s+(?:số\s+)?))\d{1,5}(?:\/\d{4})?(?![\p{L}\p{N}%]|[.,/]\d|\s*%)|(?<=(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kết luận|công văn|tờ trình|văn bản|thông báo|báo cáo|kế hoạch)\s+(?:số\s+)?)\d{1,5}(?=\s+ngày\s+\d)/giu
const PLACE =
  /(?<![\p{L}\p{N}])(?:điểm|khoản|mục|tiết)\s+\d{1,2}(?:\.\d{1,2})*(?=\s+(?:điểm|khoản|mục|điều|phần|chương|phụ lục)(?!\p{L}))|(?<![\p{L}\p{N}])mục\s+\d{1,2}(?:\.\d{1,2})+/giu
const STANDARD = /(?<![\p{L}\p{N}])(?:TCVN|QCVN|ISO(?:\/IEC)?)\s?\d+(?::\d{4})?/gu

/**
 * Documents spoken of by their bare number, places in them, and standards.
 *
 * Matches: "QĐ [08/2012]" · "Thông tư [58] ngày 09/9/2009" · "văn bản số [1234] ngày 5/3" · "[điểm 3] mục II" · "[TCVN 3769:2004]"
 * Not: "ban hành 12 nghị quyết" · "kế hoạch 250 ha" · "đạt 15 điểm"
 */
export const numberedDocument: Recognizer = {
  name: 'numbered-document',
  recognize: (text) =>
    [DOCUMENT, PLACE, STANDARD].flatMap((pattern) =>
      lookAlikes(text, pattern, 'legalNumber', 'numbered-document'),
    ),
}
