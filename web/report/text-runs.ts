import type { NoteMark } from '../../src/domain/document.ts'
import type { Span } from '../../src/domain/span.ts'

/** A figure that the report prints here. */
export interface FigurePlace extends Span {
  factId: string
}

/** What stands out in a passage's text. */
export interface Marking {
  marks: readonly NoteMark[]
  /** Figures that can be looked at; none while they are not shown. */
  figures: readonly FigurePlace[]
  /** The quote that an address leads to. */
  highlight: Span | null
  /** Where searched words stand, and the one that the reader is at. */
  hits: readonly Span[]
  currentHit: Span | null
}

/** A piece of a passage's text that is shown in one way. */
export interface TextRun {
  text: string
  /** Notes that the piece is the mark of; two notes may hang on one mark. */
  noteIds: string[]
  factId: string | null
  look: 'plain' | 'highlight' | 'hit' | 'current-hit'
}

/** Cuts the part `within` of a text wherever something begins or ends; joined, the runs give the part again. */
export function textRuns(text: string, within: Span, marking: Marking): TextRun[] {
  const { marks, figures, highlight, hits } = marking
  const spans: readonly Span[] = [...marks, ...figures, ...hits, ...(highlight === null ? [] : [highlight])]
  const edges = spans.flatMap(({ start, end }) => [start, end]).filter((edge) => isInside(edge, within))
  const cuts = [...new Set([within.start, ...edges, within.end])].sort((a, b) => a - b)
  return cuts.slice(1).flatMap((end, index) => {
    const run = { start: cuts[index] ?? end, end }
    if (run.start === run.end) return []
    return {
      text: text.slice(run.start, run.end),
      noteIds: marks.filter((mark) => covers(mark, run)).map(({ noteId }) => noteId),
      factId: figures.find((figure) => covers(figure, run))?.factId ?? null,
      look: lookOf(run, marking),
    }
  })
}

function lookOf(run: Span, { highlight, hits, currentHit }: Marking): TextRun['look'] {
  if (currentHit !== null && covers(currentHit, run)) return 'current-hit'
  if (hits.some((hit) => covers(hit, run))) return 'hit'
  return highlight !== null && covers(highlight, run) ? 'highlight' : 'plain'
}

function isInside(edge: number, { start, end }: Span): boolean {
  return start < edge && edge < end
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
