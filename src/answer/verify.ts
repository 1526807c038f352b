import type { AnswerFigure, Citation, Verification } from '../domain/answer.ts'
import type { Figure } from '../domain/fact.ts'
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

/**
 * Reads the text that will be shown, on its own, and asks of every figure in it whether a cited quote prints it: the
 * same value in the same base unit, the same upper end and whole. `derived` figures were computed from printed ones.
 */
export function checkText(
  text: string,
  citations: readonly Citation[],
  derived: readonly AnswerFigure[],
): CheckedText {
  const printed = citations.flatMap((citation) => readFigures(citation.quote))
  const shown = readFigures(withoutMarkers(text))
  const mismatches = shown
    .filter((figure) => !printed.some((other) => isSameFigure(figure, other)))
    .filter(
      (figure) =>
        !derived.some((other) => String(other.value) === figure.baseValue && other.unit === figure.baseUnit),
    )
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
