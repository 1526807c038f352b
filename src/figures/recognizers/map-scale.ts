import type { Recognizer } from '../mention.ts'
import { lookAlikes } from './look-alike.ts'

const SCALE =
  /(?<=(?:tỷ|tỉ)\s+lệ\s+)1\s?\/\s?\d+(?:\.\d{3})*(?!\p{N})|(?<![\p{N}.,/])1\s?\/\s?(?:[25]00|1\.?000|2\.?000|5\.?000|10\.?000|25\.?000|50\.?000)(?![\p{N}]|[.,]\d)/gu

/**
 * Scales of maps and plans.
 *
 * Matches: "quy hoạch chung …, tỷ lệ [1/10.000]" · "quy hoạch chi tiết [1/500] các phường"
 * Not: "1/3 số hộ" · "01/250 TTHC"
 */
export const mapScale: Recognizer = {
  name: 'map-scale',
  recognize: (text) =>
    lookAlikes(text, SCALE, 'mapScale', 'map-scale', (match) => match[0].replace(/\s/g, '')),
}
