import type { Citation } from '../domain/answer.ts'
import type { Passage } from '../domain/passage.ts'
import { passageAddress } from '../domain/report-address.ts'
import type { Span } from '../domain/span.ts'

export interface Cited {
  passage: Passage
  quote: Span
}

/** One citation for every different quote, numbered in the order of first use. */
export function citationsOf(cited: readonly Cited[], titleOf: (documentId: string) => string): Citation[] {
  const citations: Citation[] = []
  for (const { passage, quote } of cited) {
    if (citations.some((citation) => isSame(citation, passage, quote))) continue
    citations.push({
      marker: citations.length + 1,
      documentId: passage.documentId,
      documentTitle: titleOf(passage.documentId),
      sectionPath: passage.sectionPath,
      footnote: passage.footnote,
      quote: passage.text.slice(quote.start, quote.end),
      passageId: passage.id,
      start: quote.start,
      end: quote.end,
      url: passageAddress(passage, quote),
    })
  }
  return citations
}

/** The number of the citation that shows this quote; 0 when none does. */
export function markerOf(citations: readonly Citation[], { passage, quote }: Cited): number {
  return citations.find((citation) => isSame(citation, passage, quote))?.marker ?? 0
}

function isSame(citation: Citation, passage: Passage, quote: Span): boolean {
  return citation.passageId === passage.id && citation.start === quote.start && citation.end === quote.end
}
