import type { NoteMark } from '../../src/domain/document.ts'
import type { Span } from '../../src/domain/span.ts'

/** A piece of a passage's text that is shown in one way. */
export interface TextRun {
  text: string
  /** Notes that the piece is the mark of; two notes may hang on one mark. */
  noteIds: string[]
  isHighlighted: boolean
}

/** Cuts the part `within` of a text at its note marks and at the highlight; joined, the runs give the part again. */
export function textRuns(
  text: string,
  within: Span,
  marks: readonly NoteMark[],
  highlight: Span | null,
): TextRun[] {
  const spans = highlight === null ? marks : [...marks, highlight]
  const edges = spans.flatMap(({ start, end }) => [start, end]).filter((edge) => isInside(edge, within))
  const cuts = [...new Set([within.start, ...edges, within.end])].sort((a, b) => a - b)
  return cuts.slice(1).flatMap((end, index) => {
    const run = { start: cuts[index] ?? end, end }
    if (run.start === run.end) return []
    return {
      text: text.slice(run.start, run.end),
      noteIds: marks.filter((mark) => covers(mark, run)).map(({ noteId }) => noteId),
      isHighlighted: highlight !== null && covers(highlight, run),
    }
  })
}

function isInside(edge: number, { start, end }: Span): boolean {
  return start < edge && edge < end
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
