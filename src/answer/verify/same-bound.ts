import type { SpokenFigure } from './spoken-text.ts'
import { ESTIMATE } from './word-lists.ts'

/** What words right before or behind a figure say of its precision. */
const BEFORE: readonly (readonly [string, RegExp])[] = [
  ['under', /(?:^| )(?:dưới|không quá|không vượt quá|tối đa|chưa đến|chưa tới|nhiều nhất|chưa đầy)$/u],
  ['over', /(?:^| )(?:trên|hơn|tối thiểu|ít nhất|không dưới|không ít hơn|không thấp hơn)$/u],
  ['about', /(?:^| )(?:khoảng|gần|xấp xỉ|chừng)$/u],
]
const BEHIND: readonly (readonly [string, RegExp])[] = [
  ['over', /^trở lên/u],
  ['under', /^trở (?:xuống|lại)/u],
]

const AMOUNT_OVER = /(?:^| )(?:có|đạt|với|là|được|chiếm) trên$/u

/** "khoảng 8% trở lên" is "about over": every word that bounds a figure counts, where a reading of it keeps one bound. */
function boundsSaid({ before, after, figure }: SpokenFigure): string {
  const words = (tokens: SpokenFigure['before']) => tokens.map((token) => token.key).join(' ')
  const [said, behind] = [words(before.slice(-5)), words(after.slice(0, 2))]
  // "trên 8 phường", "trên 8/8 phường" say where.
  if (figure.bound === 'exact' && !AMOUNT_OVER.test(said)) return ''
  const found = [
    ...BEFORE.filter(([, pattern]) => pattern.test(said)),
    ...BEHIND.filter(([, pattern]) => pattern.test(behind)),
  ].map(([bound]) => bound)
  if (found.length > 0 || figure.bound === 'range') return [...new Set(found)].sort().join(' ')
  // A reading is "about" for "ước đạt" too, which is not "khoảng".
  return figure.bound === 'about' ? 'estimated' : figure.bound
}

/**
 * Whether both figures are bounded in the same way: "trên 331 tỷ" is neither "331 tỷ" nor "dưới 331 tỷ". "Ước đạt 331 tỷ" may
 * be told as "(ước): 331 tỷ".
 */
export function hasSameBound(shown: SpokenFigure, printed: SpokenFigure): boolean {
  const [said, stated] = [boundsSaid(shown), boundsSaid(printed)]
  return said === stated || (stated === 'estimated' && said === '' && isCalledEstimate(shown))
}

function isCalledEstimate({ before }: SpokenFigure): boolean {
  return before.some((token) => ESTIMATE.has(token.key))
}
