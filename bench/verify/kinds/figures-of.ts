import type { Figure } from '../../../src/domain/fact.ts'
import { readFigures } from '../../../src/figures/read-figures.ts'

const MARKERS = /\[\d+\]/g

/** Figures of an answer's text; its citation marks are none. Offsets are in the text. */
export function figuresOf(text: string): Figure[] {
  const unmarked = text.replace(MARKERS, (mark) => ' '.repeat(mark.length))
  const unnumbered = unmarked.replace(/^\d{1,2}\.\s/gm, (mark) => ' '.repeat(mark.length))
  return readFigures(unnumbered)
}

/** Digits with their separators at the beginning of a figure's text, or null when it begins otherwise. */
export function numberOf(figure: Pick<Figure, 'text'>): string | null {
  return /^\d+(?:[.,]\d+)*/.exec(figure.text)?.[0] ?? null
}

/** Whether two texts hold the same quantities: then nothing was changed. */
export function haveSameFigures(a: string, b: string): boolean {
  const values = (text: string) =>
    figuresOf(text).map(({ baseValue, baseValueTo, outOf, baseUnit, bound, direction }) =>
      [baseValue, baseValueTo, outOf, baseUnit, bound, direction].join(' '),
    )
  return values(a).join('|') === values(b).join('|')
}
