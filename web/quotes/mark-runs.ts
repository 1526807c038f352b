import type { Span } from '../../src/domain/span.ts'

/** A piece of a quote. */
export interface MarkRun {
  text: string
  isMarked: boolean
}

/** A quote cut at what is to be marked in it; `places` count from where the quote begins and may overlap. */
export function markRuns(quote: string, places: readonly Span[]): MarkRun[] {
  const inside = places.filter(({ start, end }) => start >= 0 && start < end && end <= quote.length)
  const edges = [0, ...inside.flatMap(({ start, end }) => [start, end]), quote.length]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  const runs: MarkRun[] = []
  for (const [place, end] of cuts.slice(1).entries()) {
    const start = cuts[place] ?? end
    const isMarked = inside.some((mark) => mark.start <= start && end <= mark.end)
    const last = runs.at(-1)
    if (last?.isMarked === isMarked) last.text += quote.slice(start, end)
    else runs.push({ text: quote.slice(start, end), isMarked })
  }
  return runs
}
