import type { Verification } from '../../domain/answer.ts'
import type { Derived } from '../compute/derive.ts'
import { markersFor, type Claim } from './claims.ts'
import { blankExpressions, derivationBrackets, isDerivedHere } from './derived-figures.ts'
import { wrongWords } from './loose-words.ts'
import { printedQuote, textWithoutMarks, type CitedPassage, type PrintedQuote } from './printed-text.ts'
import { REASONS, type Reason } from './reasons.ts'
import { readSpokenText, type SpokenFigure } from './spoken-text.ts'
import { whyRefused } from './verify-figure.ts'

export type Mismatch = Verification['mismatches'][number]

/** What a text rests on. */
export interface Sources {
  cited: readonly CitedPassage[]
  /** Figures that the service computed from printed ones. */
  derived: readonly Derived[]
}

export interface CheckedClaim {
  claim: Claim
  /** Figures read in it. */
  checked: number
  mismatches: readonly Mismatch[]
}

/** Checks one claim against what its own marks cite. Words that cite nothing may hold no figure. */
export function verifyClaim(claim: Claim, sources: Sources): CheckedClaim {
  const quotesFor = (place: number): PrintedQuote[] => {
    const markers = markersFor(claim, place)
    return sources.cited.filter(({ marker }) => markers.includes(marker)).map(printedQuote)
  }
  const derived = sources.derived.filter(({ expression }) => claim.text.includes(expression))
  const spoken = readSpokenText(blankExpressions(claim.text, derived))
  const figures = spoken.figures.flatMap((figure) => {
    const reason = whyWrong(figure, quotesFor(figure.figure.start), derived, claim)
    return reason === null ? [] : [{ text: figure.figure.text, reason }]
  })
  const apart = derivationBrackets(claim.text, derived)
  const words = claim.groups.length === 0 ? [] : wrongWords(claim.text, spoken, quotesFor, apart)
  const mismatches = [...figures, ...words].map(({ text, reason }) => ({ text, reason: REASONS[reason] }))
  return { claim, checked: spoken.figures.length, mismatches }
}

function whyWrong(
  figure: SpokenFigure,
  quotes: readonly PrintedQuote[],
  derived: readonly Derived[],
  claim: Claim,
): Reason | null {
  if (quotes.length === 0) return 'uncited'
  if (quotes.some((quote) => isQuoteItself(claim, quote))) return null
  const printed = quotes.flatMap((quote) => quote.figures)
  const reason = whyRefused(figure, printed)
  return reason === null || isDerivedHere(figure, derived, printed) ? null : reason
}

/** The fallback of a statement that failed: nothing is said that the report does not say in the same words. */
function isQuoteItself(claim: Claim, { cited }: PrintedQuote): boolean {
  return bare(claim.text) === bare(textWithoutMarks(cited.passage, cited.quote))
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '').replace(/[.;:,…]+$/u, '')
}
