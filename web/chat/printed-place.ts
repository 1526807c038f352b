import type { PassageEntry, PassageFigure } from '../api/passage-reader.ts'

/** A text with the part that is meant. */
export interface MarkedText {
  before: string
  marked: string
  after: string
}

/** A passage with a quote in it marked; null when it does not say the quote. The quote's own place is tried first. */
export function markedPassage(
  text: string,
  { quote, start }: { quote: string; start: number },
): MarkedText | null {
  const at = text.startsWith(quote, start) ? start : text.indexOf(quote)
  return at === -1 ? null : markedAt(text, at, at + quote.length)
}

/** The sentence that prints a figure, with the figure marked. */
export function markedSentence({ text }: PassageEntry, figure: PassageFigure): MarkedText {
  const sentenceAt = text.lastIndexOf(figure.quote, figure.start)
  return sentenceAt === -1 || figure.end > sentenceAt + figure.quote.length
    ? markedAt(text, figure.start, figure.end)
    : markedAt(figure.quote, figure.start - sentenceAt, figure.end - sentenceAt)
}

function markedAt(text: string, start: number, end: number): MarkedText {
  return { before: text.slice(0, start), marked: text.slice(start, end), after: text.slice(end) }
}
