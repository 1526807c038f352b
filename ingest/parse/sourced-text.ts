import type { Span } from '../../src/domain/span.ts'

/** Text that remembers where each of its UTF-16 units stands in the source; `INSERTED` for units the parser added. */
export interface SourcedText {
  readonly text: string
  readonly offsets: readonly number[]
}

const INSERTED = -1
export const EMPTY: SourcedText = { text: '', offsets: [] }

/** What may stand between two units of one span: white space, and markup that is dropped. */
const GLUE = /^[\s*_\\|#>`~]*$/u

export function sourcedSlice(sourced: SourcedText, start: number, end = sourced.text.length): SourcedText {
  return { text: sourced.text.slice(start, end), offsets: sourced.offsets.slice(start, end) }
}

/** Joins what is not empty; the glue is inserted text. */
export function sourcedJoin(parts: readonly SourcedText[], glue = ' '): SourcedText {
  const filled = parts.filter((part) => part.text !== '')
  const inserted = Array.from({ length: glue.length }, () => INSERTED)
  return {
    text: filled.map((part) => part.text).join(glue),
    offsets: filled.flatMap((part, index) => (index === 0 ? part.offsets : [...inserted, ...part.offsets])),
  }
}

/** Where the texts stand in the source, in source order: neighbouring pieces that only markup parts are one span. */
export function sourceSpans(source: string, ...texts: readonly SourcedText[]): Span[] {
  const offsets = texts
    .flatMap((sourced) => sourced.offsets)
    .filter((offset) => offset !== INSERTED)
    .sort((a, b) => a - b)
  const spans: Span[] = []
  for (const offset of offsets) {
    const last = spans.at(-1)
    if (last !== undefined && (offset === last.end || GLUE.test(source.slice(last.end, offset))))
      last.end = offset + 1
    else spans.push({ start: offset, end: offset + 1 })
  }
  return spans
}
