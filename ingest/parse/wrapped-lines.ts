import { isInOpenBracket, needsNumber } from './healing.ts'
import { readLabel } from './labels.ts'
import type { Line } from './lines.ts'
import { readNoteLabel } from './note-labels.ts'
import { endsClosed, isCapitals, startsSmall } from './sentence-shape.ts'
import { sourcedJoin } from './sourced-text.ts'

/** Lines shorter than this part of the margin end early; the others must hold so much of the text. */
const NEARLY_FULL = 0.8
const MOSTLY = 0.7
const FEWEST_LINES = 4
const WIDEST_MARGIN = 160
/** The stars of a bold word took room as well. */
const BOLD_SIGNS = '****'.length

/**
 * Joins the lines that a sentence was broken over at the right margin. Lines that an empty line parts are left to
 * `healing.ts`; capitals (letterheads, titles) and table rows stay as printed.
 */
export function joinWrappedLines(lines: readonly Line[]): Line[] {
  const joiner = new LineJoiner(rightMargin(lines))
  return joiner.join(lines)
}

class LineJoiner {
  private readonly joined: Line[] = []
  /** The last physical line of the last joined one. */
  private lastPart: Line | null = null

  constructor(private readonly margin: number | null) {}

  join(lines: readonly Line[]): Line[] {
    for (const line of lines) {
      const previous = this.joined.at(-1)
      if (previous !== undefined && this.isWrapped(previous, line))
        this.joined[this.joined.length - 1] = joinLines(previous, line)
      else this.joined.push(line)
      this.lastPart = line
    }
    return this.joined
  }

  private isWrapped(whole: Line, line: Line): boolean {
    const [before, after] = [whole.text.text, line.text.text]
    if (!isPlainNeighbour(whole, line)) return false
    const isFull = this.reachesMargin(line)
    if (isLabelled(line)) return isFull && looksLabelled(before, after)
    if (isCapitals(before)) return !/\p{L}/u.test(after) && !endsClosed(before)
    if (isFull) return !isCapitals(after) || !endsClosed(before)
    if (isCapitals(after)) return false
    return (
      startsSmall(after) &&
      !isWholeRemark(after) &&
      !endsClosed(before) &&
      !(isCertainNote(whole) && this.isOfBody())
    )
  }

  /** Whether the first word of a line had no room on the line before. */
  private reachesMargin(line: Line): boolean {
    if (this.margin === null || this.lastPart === null) return false
    const firstWord = /^\S+/u.exec(line.text.text)?.[0] ?? ''
    const signs = line.boldLead > 0 ? BOLD_SIGNS : 0
    return widthOf(this.lastPart) + 1 + firstWord.length + signs > this.margin
  }

  /**
   * Whether a line behind a note goes on with the text before the notes: that was cut, and lines are not wrapped, so
   * that the note was whole.
   */
  private isOfBody(): boolean {
    if (this.margin !== null) return false
    const body = this.joined.findLast((line) => !isCertainNote(line))
    return body !== undefined && !endsClosed(body.text.text)
  }
}

const widthOf = (line: Line) => line.end - line.start

const isLabelled = (line: Line) =>
  readLabel(line.text.text) !== null || readNoteLabel(line.text.text) !== null

/** "… kinh tế" + "- xã hội", "… đô thị loại" + "II. Xây dựng", "(… kết hôn:" + "02). Chứng thực": the rest of a sentence that begins like a label. */
const looksLabelled = (before: string, after: string) =>
  (/^[-–]\s+[\p{Ll}\d]/u.test(after) && !/^[-–]/u.test(before)) ||
  needsNumber(before) ||
  (isInOpenBracket(before) && /^[^(]{1,3}\)/u.test(after))

const isWholeRemark = (text: string) => /^\([^()]*\)[.;]?$/u.test(text)

const isCertainNote = (line: Line) =>
  ['raised', 'caret', 'square'].includes(readNoteLabel(line.text.text)?.style ?? '')

const isPlainNeighbour = (before: Line, line: Line) =>
  !line.isSeparated &&
  !before.isTableRow &&
  !line.isTableRow &&
  before.headingDepth === 0 &&
  line.headingDepth === 0

/**
 * The right margin in characters, or null when lines end where sentences end: of the lines that another follows without
 * a label, those that reach nearly as far as the longest must hold most of the text.
 */
function rightMargin(lines: readonly Line[]): number | null {
  const widths = lines
    .filter((line, index) => {
      const next = lines[index + 1]
      return (
        next !== undefined && isPlainNeighbour(line, next) && !isLabelled(next) && !isCapitals(line.text.text)
      )
    })
    .map(widthOf)
  const widest = Math.max(...widths, 0)
  const full = widths.filter((width) => width >= widest * NEARLY_FULL)
  const isWrapped =
    widths.length >= FEWEST_LINES && widest <= WIDEST_MARGIN && sum(full) >= sum(widths) * MOSTLY
  return isWrapped ? widest : null
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

const joinLines = (before: Line, line: Line): Line => ({
  ...before,
  text: sourcedJoin([before.text, line.text]),
  end: line.end,
  isBold: before.isBold && line.isBold,
  isItalic: before.isItalic && line.isItalic,
})
