import { runsToPlain, type Run } from './runs.ts'

/** A message begins to look torn when less than this part of it is used. */
const LEAST_FILLED = 0.4

/** Where a message may end, best first: between paragraphs, lines, sentences, words. Each matches up to the place. */
const BREAKS = [/\n\s*\n/gu, /\n/gu, /[.!?…;][”"')\]]*\s+/gu, /\s+/gu]

/** After a number, or the word between a number and its unit: "331 | tỷ | đồng". */
const INSIDE_FIGURE = /(?:\d|(?<=\d\s+)(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ))\s+$/iu

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/**
 * Cuts runs into messages of at most `max` visible UTF-16 units, in their order, nothing lost: never inside a figure, a letter
 * with its marks or a surrogate pair. Only what is longer than a message all by itself is cut anywhere.
 */
export function splitRuns(runs: readonly Run[], max: number): Run[][] {
  const messages: Run[][] = []
  let rest = [...runs]
  while (lengthOf(rest) > max) {
    const [head, tail] = cutAt(rest, breakOf(rest, max))
    messages.push(head)
    rest = tail
  }
  if (lengthOf(rest) > 0 || messages.length === 0) messages.push(rest)
  return messages
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}

function breakOf(runs: readonly Run[], max: number): number {
  const text = runsToPlain(runs)
  const wholes = wholesOf(runs)
  const isAllowed = (at: number) => !wholes.some(({ start, end }) => start < at && at < end)
  for (const pattern of BREAKS) {
    const places = [...text.slice(0, max).matchAll(pattern)].map(({ index, 0: { length } }) => index + length)
    const last = places.findLast((at) => isAllowed(at) && !INSIDE_FIGURE.test(text.slice(0, at)))
    if (last !== undefined && last >= max * LEAST_FILLED) return last
  }
  return hardBreak(text, max, isAllowed)
}

/** The last whole letter that fits and does not lie in a figure; the last whole letter where a figure fills all. */
function hardBreak(text: string, max: number, isAllowed: (at: number) => boolean): number {
  let letter = 0
  let allowed = 0
  for (const { index } of graphemes.segment(text.slice(0, max + 1))) {
    if (index > max) break
    letter = index
    if (isAllowed(index)) allowed = index
  }
  return allowed > 0 ? allowed : letter > 0 ? letter : max
}

function wholesOf(runs: readonly Run[]): { start: number; end: number }[] {
  let start = 0
  return runs.flatMap(({ text, isWhole }) => {
    const place = { start, end: start + text.length }
    start = place.end
    return isWhole ? [place] : []
  })
}

function cutAt(runs: readonly Run[], at: number): [Run[], Run[]] {
  const head: Run[] = []
  const tail: Run[] = []
  let start = 0
  for (const run of runs) {
    const cut = Math.min(Math.max(at - start, 0), run.text.length)
    if (cut > 0) head.push({ ...run, text: run.text.slice(0, cut) })
    if (cut < run.text.length) tail.push({ ...run, text: run.text.slice(cut) })
    start += run.text.length
  }
  return [head, tail]
}
