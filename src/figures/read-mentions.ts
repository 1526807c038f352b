import type { Mention } from './mention.ts'
import { RECOGNIZERS, REFINERS } from './reading-order.ts'
import { toFigure } from './to-figure.ts'

/**
 * Every number of a text, classified, in order and without overlaps: quantities as figures, and what only looks like one
 * (years, dates, document numbers, names, …). Offsets are UTF-16 units of `text`, which should be NFC.
 */
export function readMentions(text: string): Mention[] {
  const drafts = RECOGNIZERS.flatMap((recognizer) => recognizer.recognize(text))
  return REFINERS.reduce((list, refine) => refine(list, text), drafts).map((draft) =>
    draft.kind === 'quantity'
      ? { kind: 'quantity', start: draft.start, end: draft.end, figure: toFigure(draft, text) }
      : draft,
  )
}
