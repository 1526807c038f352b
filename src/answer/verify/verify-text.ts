import { cutClaims } from './claims.ts'
import { verifyClaim, type CheckedClaim, type Mismatch, type Sources } from './verify-claim.ts'

export interface CheckedText {
  /** Figures read in the text. */
  checked: number
  mismatches: readonly Mismatch[]
}

/**
 * Checks an answer claim by claim, each when it is asked for: what a stream has released was checked before, and what is
 * checked later changes nothing of it. The pieces of the claims, laid together, are the answer.
 */
export function* verifyClaims(answer: string, sources: Sources): Generator<CheckedClaim> {
  for (const claim of cutClaims(answer)) yield verifyClaim(claim, sources)
}

/**
 * Reads the text that will be shown, on its own, and asks of every figure in it whether a quote that its own mark cites prints
 * it: the same value, unit and bound, up or down, under the same label, for the same period, as target or as result.
 * Years, dates and numbers of documents must be printed there too. A figure without a mark is refused.
 */
export function verifyText(answer: string, sources: Sources): CheckedText {
  const claims = [...verifyClaims(answer, sources)]
  return {
    checked: claims.reduce((sum, { checked }) => sum + checked, 0),
    mismatches: claims.flatMap(({ mismatches }) => mismatches),
  }
}
