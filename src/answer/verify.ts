import type { Citation, Verification } from '../domain/answer.ts'
import type { Fact, Figure } from '../domain/fact.ts'
import { readFigures } from '../figures/read-figures.ts'

/** A figure that no cited quote prints. */
export interface Mismatch {
  text: string
  reason: string
}

export interface CheckedText {
  /** Figures read in the text. */
  checked: number
  mismatches: Mismatch[]
}

/** Facts of a passage: figures whose unit a table prints in its head instead of beside them. */
export type FactsOf = (passageId: string) => readonly Fact[]

/**
 * Reads the text that will be shown, on its own, and asks of every figure in it whether a cited quote prints it: the
 * same value in the same base unit, the same upper end and whole.
 */
export function checkText(text: string, citations: readonly Citation[], factsOf: FactsOf): CheckedText {
  const printed = citations.flatMap((citation): Figure[] => [
    ...readFigures(citation.quote),
    ...factsOf(citation.passageId).filter((fact) => fact.start >= citation.start && fact.end <= citation.end),
  ])
  const shown = readFigures(withoutMarkers(text))
  const mismatches = shown
    .filter((figure) => !printed.some((other) => isSameFigure(figure, other)))
    .map((figure) => ({ text: figure.text, reason: 'Không có trong đoạn trích dẫn' }))
  return { checked: shown.length, mismatches }
}

/** What the response says of the check. */
export function verificationOf(
  checked: CheckedText,
  outcome: 'shown' | 'corrected' | 'rejected',
): Verification {
  const status =
    outcome === 'shown' ? (checked.checked === 0 ? ('no_figures' as const) : ('verified' as const)) : outcome
  return { status, checked: checked.checked, mismatches: checked.mismatches }
}

function isSameFigure(shown: Figure, printed: Figure): boolean {
  return (
    shown.baseValue === printed.baseValue &&
    shown.baseValueTo === printed.baseValueTo &&
    shown.outOf === printed.outOf &&
    shown.baseUnit === printed.baseUnit
  )
}

/** The text without citation markers and list numbers, which are no figures. */
function withoutMarkers(text: string): string {
  return text.replace(/\s?\[\d+\]/g, '').replace(/^\d+\.\s/gm, '')
}
