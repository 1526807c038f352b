import type { Recognizer } from '../mention.ts'
import { lookAlikes } from './look-alike.ts'

const ORDINAL =
  /(?<![\p{L}\p{N}])(?:lần\s+)?thứ\s+(?:(?<!(?:xếp|đứng)\s+thứ\s+)\d{1,3}(?!\s?\/\s?\d)(?:\s*,\s*(?:thứ\s+)?\d{1,2})*|[IVXLC]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?)(?![\p{L}\p{N}])/giu
const ROMAN =
  /(?<![\p{L}\p{N}])(?:kh[óo]a|kho[áa]|hạng|loại|cấp|phần|nhóm|bậc|tập|kỳ|quyển|chương)\s+([IVXLC]+)(?![\p{L}\p{N}])/gu

/**
 * Places in an order.
 *
 * Matches: "[lần thứ XVII]" · "[khóa XXI]" · "kỳ họp [thứ 4]" · "đô thị [loại I]" · "giáo viên [hạng II]"
 * Not: "xếp thứ 3/63 tỉnh" · "đứng thứ 5 cả nước" (a rank is a figure) · "thứ trưởng"
 */
export const ordinal: Recognizer = {
  name: 'ordinal',
  recognize: (text) => [ORDINAL, ROMAN].flatMap((pattern) => lookAlikes(text, pattern, 'ordinal', 'ordinal')),
}
