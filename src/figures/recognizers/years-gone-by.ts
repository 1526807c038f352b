import type { Recognizer } from '../mention.ts'
import { lookAlikes } from './look-alike.ts'

const YEARS = String.raw`\d{1,4}\s+năm(?![\p{L}\p{N}]|\s+(?:19|20)\d{2})`
const OPEN = String.raw`(?<![\p{L}\p{N}.,])`
const LOOKED_BACK_ON = `(?<=(?:kỷ niệm|tổng kết|sơ kết|chào mừng)\\s+)${YEARS}`
const OF_AN_EVENT = `${OPEN}${YEARS}(?=\\s+(?:ngày\\s+)?(?:thành lập|tái lập|giải phóng|truyền thống|đổi mới|ngày\\s|quốc khánh|chiến thắng|xây dựng và (?:phát triển|trưởng thành)|thực hiện\\s+(?:nghị quyết|chỉ thị|kết luận|đề án|chương trình|chiến lược|luật)))`
const UP_TO_NOW = `${OPEN}${YEARS}(?=\\s+(?:qua|gần đây|gần nhất|vừa qua|trở lại đây|tiếp theo|tới)(?!\\p{L}))`
const PATTERN = new RegExp([LOOKED_BACK_ON, OF_AN_EVENT, UP_TO_NOW].join('|'), 'giu')

/**
 * Years that an event lies back, or that a programme has run: a stretch of time spoken of, and no length measured.
 *
 * Matches: "kỷ niệm [190 năm] thành lập tỉnh" · "và [19 năm] thành lập thành phố" · "tổng kết [5 năm] thực hiện Chỉ thị" ·
 * "trong [05 năm] qua"
 * Not: "trong thời hạn 01 năm" · "kỷ niệm năm 2021" · "kinh nghiệm 5 năm"
 */
export const yearsGoneBy: Recognizer = {
  name: 'years-gone-by',
  recognize: (text) => lookAlikes(text, PATTERN, 'period', 'years-gone-by'),
}
