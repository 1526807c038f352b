import { NO_EMPHASIS, stripInlineMarkup } from './inline-markup.ts'
import type { SourcedText } from './sourced-text.ts'

/** A line of the source that holds something, without its markup. */
export interface Line {
  text: SourcedText
  /** The line in the source, markup included. */
  start: number
  end: number
  /** Whether an empty line (or the start of the document) stands before it. */
  isSeparated: boolean
  /** Spaces in front of it. */
  indent: number
  /** Depth of a Markdown heading, 0 when it is none. */
  headingDepth: number
  /** The whole line is printed so. */
  isBold: boolean
  isItalic: boolean
  /** How many characters from its start are bold. */
  boldLead: number
  isTableRow: boolean
}

interface PhysicalLine {
  start: number
  end: number
  isEmpty: boolean
  /** Where the paragraph of the line ends: the end of the last line before an empty one. */
  paragraphEnd: number
}

/** Rules "---", "***" and lines drawn below titles stand for an empty line. */
const RULE = /^\s*(?:[-*_=]\s*){3,}$/u

/** The lines of a source that hold a letter or a digit (of a table also its rule), in order. */
export function cutLines(source: string): Line[] {
  const lines: Line[] = []
  let isSeparated = true
  let open = NO_EMPHASIS
  for (const physical of physicalLines(source)) {
    if (physical.isEmpty) {
      isSeparated = true
      open = NO_EMPHASIS
      continue
    }
    const { start, end, paragraphEnd } = physical
    const raw = source.slice(start, end)
    const prefix = /^(?:\s*>)*\s*(?:(#{1,6})\s+)?/u.exec(raw)
    const headingDepth = prefix?.[1]?.length ?? 0
    const contentStart = start + (prefix?.[0].length ?? 0)
    const contentEnd = headingDepth > 0 ? end - (/\s*#*\s*$/u.exec(raw)?.[0].length ?? 0) : end
    const isTableRow = raw.trimStart().startsWith('|')
    const inline = stripInlineMarkup(
      source,
      contentStart,
      Math.max(contentStart, contentEnd),
      open,
      paragraphEnd,
    )
    open = isTableRow || headingDepth > 0 ? NO_EMPHASIS : inline.open
    if (!isTableRow && !/[\p{L}\p{N}]/u.test(inline.text.text)) continue
    lines.push({
      text: inline.text,
      start,
      end,
      isSeparated,
      indent: raw.length - raw.trimStart().length,
      headingDepth,
      isBold: covers(inline.boldLead, inline.text.text),
      isItalic: covers(inline.italicLead, inline.text.text),
      boldLead: inline.boldLead,
      isTableRow,
    })
    isSeparated = false
  }
  return lines
}

/** Whether the emphasis reaches the last letter: "**Điều 1**." is bold as a whole. */
const covers = (lead: number, text: string) => lead > 0 && !/[\p{L}\p{N}]/u.test(text.slice(lead))

function physicalLines(source: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  for (let start = 0; start < source.length; ) {
    const lineEnd = source.indexOf('\n', start)
    const end = lineEnd < 0 ? source.length : lineEnd
    const raw = source.slice(start, end)
    lines.push({ start, end, isEmpty: raw.trim() === '' || RULE.test(raw), paragraphEnd: end })
    start = end + 1
  }
  lines.reduceRight<PhysicalLine | null>((next, line) => {
    if (next !== null && !next.isEmpty) line.paragraphEnd = next.paragraphEnd
    return line
  }, null)
  return lines
}
