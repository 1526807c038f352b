import type { AnswerFigure, AnswerResponse } from './answer.ts'

/** A stretch of an answer's text that is a checked figure, or points at a citation. */
export type AnswerPlace = { start: number; end: number } & (
  | { kind: 'figure'; figure: AnswerFigure }
  | { kind: 'marker'; marker: number }
)

/** Checked figures and markers of citations in an answer's text, in their order. Figures that were not checked are text. */
export function answerPlaces(
  answer: Pick<AnswerResponse, 'answer' | 'figures' | 'citations'>,
): AnswerPlace[] {
  const markers = markersOf(answer)
  return [...markers, ...figuresOf(answer, markers)].sort((a, b) => a.start - b.start)
}

type MarkerPlace = Extract<AnswerPlace, { kind: 'marker' }>
type FigurePlace = Extract<AnswerPlace, { kind: 'figure' }>

function markersOf({ answer, citations }: Pick<AnswerResponse, 'answer' | 'citations'>): MarkerPlace[] {
  return [...answer.matchAll(/\[(\d+)\]/g)].flatMap((match) => {
    const marker = Number(match[1])
    if (!citations.some((citation) => citation.marker === marker)) return []
    return [{ kind: 'marker', marker, start: match.index, end: match.index + match[0].length }]
  })
}

/** Figures stand in the answer in their order, so each is looked for behind the one before. */
function figuresOf(
  { answer, figures }: Pick<AnswerResponse, 'answer' | 'figures'>,
  markers: readonly MarkerPlace[],
): FigurePlace[] {
  const found: FigurePlace[] = []
  let from = 0
  for (const figure of figures) {
    const start = indexOfFigure(answer, figure.text, from, markers)
    if (start === -1) continue
    from = start + figure.text.length
    if (figure.verified) found.push({ kind: 'figure', figure, start, end: from })
  }
  return found
}

function indexOfFigure(answer: string, text: string, from: number, markers: readonly MarkerPlace[]): number {
  if (text === '') return -1
  for (let start = answer.indexOf(text, from); start !== -1; start = answer.indexOf(text, start + 1)) {
    const end = start + text.length
    // "31 tỷ đồng" is not found inside "331 tỷ đồng" or "0,31 tỷ đồng", nor "5" inside "5,5" or "[5]".
    const isCut = /\d[.,]?$/u.test(answer.slice(0, start)) || /^[.,]?\d/u.test(answer.slice(end))
    const isMarker = markers.some((marker) => marker.start < end && start < marker.end)
    if (!isCut && !isMarker) return start
  }
  return -1
}
