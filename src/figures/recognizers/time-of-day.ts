import { readUnit } from '../../vietnamese/units.ts'
import type { Recognizer } from '../mention.ts'
import { lookAlikes } from './look-alike.ts'

const CLOCK =
  /(?<![\p{L}\p{N}.,/])(?:[01]?\d|2[0-4])(?:\s?(?:h|giờ)\s?[0-5]\d(?:\s?phút)?|:[0-5]\d|h)(?![\p{L}\p{N}])/gu
const HOUR_OF_DAY = /(?<![\p{L}\p{N}.,/])(?:[01]?\d|2[0-4])\s?giờ(?=\s(?:sáng|trưa|chiều|tối|đêm|ngày))/gu
const ROUND_THE_CLOCK = /(?<![\p{L}\p{N}.,/])24\s?\/\s?(?:24|7)(?:\s?(?:giờ|h))?(?![\p{L}\p{N}/]|[.,]\d)/gu

/**
 * Times of the day and "round the clock".
 *
 * Matches: "trực [24/24] tại phòng khám" · "[24/7]" · "lúc [7h30]" · "[8 giờ] sáng"
 * Not: "24/24 xã đạt" (out of) · "trong 48 giờ" (a length)
 */
export const timeOfDay: Recognizer = {
  name: 'time-of-day',
  recognize: (text) => [
    ...[CLOCK, HOUR_OF_DAY].flatMap((pattern) => lookAlikes(text, pattern, 'time', 'time-of-day')),
    ...lookAlikes(text, ROUND_THE_CLOCK, 'time', 'time-of-day', (match) =>
      readUnit(text, match.index + match[0].length)?.dimension === 'count' ? null : match[0],
    ),
  ],
}
