import type { FindingPlace } from '../api/audit.ts'

/** A sentence with all that it prints of a computation. */
export interface OperandQuote {
  place: FindingPlace
  marked: FindingPlace[]
}

/** Operands by the sentence that prints them, each sentence once, in the order of the computation. */
export function operandQuotes(operands: readonly FindingPlace[]): OperandQuote[] {
  const quotes = new Map<string, OperandQuote>()
  for (const place of operands) {
    const key = `${place.passageId}:${place.quoteStart}`
    const known = quotes.get(key)
    if (known === undefined) quotes.set(key, { place, marked: [place] })
    else known.marked.push(place)
  }
  return [...quotes.values()]
}
