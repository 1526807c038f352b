import type { SourcedText } from './sourced-text.ts'

/** Emphasis that a line leaves open for the next line of the same paragraph. */
export interface OpenEmphasis {
  bold: boolean
  italic: boolean
}

export const NO_EMPHASIS: OpenEmphasis = { bold: false, italic: false }

export interface PlainInline {
  /** Without emphasis marks and escapes, white space as one space, trimmed. */
  text: SourcedText
  /** How many characters of `text` from its start are bold (italic). */
  boldLead: number
  italicLead: number
  open: OpenEmphasis
}

const ESCAPABLE = /[!-/:-@[-`{-~]/u
/** "-------" below a letterhead: drawn, not written. */
const DRAWN_LINE = /^(?:-{4,}|_{4,}|={4,})/u
const SPACE_OR_EDGE = /^\s?$/u

/**
 * Takes Markdown's inline markup out of `source.slice(start, end)`: `**bold**`, `*italic*`, `_italic_`, `code`, escapes.
 * A star that marks nothing stays: "(*)", "5 * 3", the bullet "* Mục tiêu". Emphasis may close on a later line of the
 * paragraph, which ends at `paragraphEnd`.
 */
export function stripInlineMarkup(
  source: string,
  start: number,
  end: number,
  open: OpenEmphasis = NO_EMPHASIS,
  paragraphEnd = end,
): PlainInline {
  const scanner = new InlineScanner(source, start, end, paragraphEnd, open)
  return scanner.scan()
}

class InlineScanner {
  private readonly units: string[] = []
  private readonly offsets: number[] = []
  private readonly emphasis: OpenEmphasis
  /** While everything read so far is bold (italic). */
  private isAllBold = true
  private isAllItalic = true
  private boldLead = 0
  private italicLead = 0

  constructor(
    private readonly source: string,
    private readonly start: number,
    private readonly end: number,
    private readonly paragraphEnd: number,
    open: OpenEmphasis,
  ) {
    this.emphasis = { ...open }
  }

  scan(): PlainInline {
    for (let at = this.readBullet(); at < this.end; ) at = this.readAt(at)
    while (this.units.at(-1) === ' ') {
      this.units.pop()
      this.offsets.pop()
    }
    const length = this.units.length
    return {
      text: { text: this.units.join(''), offsets: this.offsets },
      boldLead: Math.min(this.boldLead, length),
      italicLead: Math.min(this.italicLead, length),
      open: this.emphasis,
    }
  }

  /** Reads the character or the sign at an offset; gives the offset behind it. */
  private readAt(at: number): number {
    const unit = this.unitAt(at)
    if (unit === '\\' && ESCAPABLE.test(this.unitAt(at + 1))) {
      this.push(this.unitAt(at + 1), at + 1)
      return at + 2
    }
    const drawn = '-_='.includes(unit) ? DRAWN_LINE.exec(this.source.slice(at, this.end)) : null
    if (drawn !== null) return at + drawn[0].length
    const pair = unit + this.unitAt(at + 1)
    if (pair === '~~') return at + 2
    if (pair === '**' || (pair === '__' && this.isWordEdge(at, at + 2))) {
      this.emphasis.bold = !this.emphasis.bold
      return at + 2
    }
    if (this.isItalicSign(at, unit)) this.emphasis.italic = !this.emphasis.italic
    else if (unit !== '`' && !this.isStrayClosing(at, unit)) this.push(/\s/u.test(unit) ? ' ' : unit, at)
    return at + 1
  }

  private push(unit: string, offset: number): void {
    if (unit === ' ' && (this.units.length === 0 || this.units.at(-1) === ' ')) return
    this.units.push(unit)
    this.offsets.push(offset)
    this.isAllBold &&= this.emphasis.bold || unit === ' '
    this.isAllItalic &&= this.emphasis.italic || unit === ' '
    if (this.isAllBold) this.boldLead = this.units.length
    if (this.isAllItalic) this.italicLead = this.units.length
  }

  /** "* Mục tiêu" and the broken "** Mục tiêu*" begin with a bullet, which is kept as one star. */
  private readBullet(): number {
    const bullet = /^\s*(\*{1,3})\s+(?=\S)/u.exec(this.source.slice(this.start, this.end))
    if (bullet === null) return this.start
    this.push('*', this.start + bullet[0].indexOf('*'))
    this.push(' ', this.start + bullet[0].length - 1)
    return this.start + bullet[0].length
  }

  private isItalicSign(at: number, unit: string): boolean {
    if (unit === '_') return this.isWordEdge(at, at + 1)
    const [before, after] = [this.unitAt(at - 1), this.unitAt(at + 1)]
    if (unit !== '*' || (before === '(' && after === ')')) return false
    if (this.emphasis.italic) return !SPACE_OR_EDGE.test(before) || SPACE_OR_EDGE.test(after)
    return !SPACE_OR_EDGE.test(after) && /[^\s(]\*(?!\*)/u.test(this.source.slice(at + 1, this.paragraphEnd))
  }

  /** The star at the end of the broken "** Mục tiêu*" closes nothing. */
  private isStrayClosing(at: number, unit: string): boolean {
    return (
      unit === '*' && at === this.end - 1 && this.units[0] === '*' && !SPACE_OR_EDGE.test(this.unitAt(at - 1))
    )
  }

  /** An underscore marks emphasis only at the edge of a word: "_mục tiêu_", not "du_lich". */
  private isWordEdge(at: number, after: number): boolean {
    const isLetter = (offset: number) => /[\p{L}\p{N}_]/u.test(this.unitAt(offset))
    return isLetter(at - 1) !== isLetter(after)
  }

  /** Empty outside the line. */
  private unitAt(at: number): string {
    return at >= this.start && at < this.end ? this.source.charAt(at) : ''
  }
}
