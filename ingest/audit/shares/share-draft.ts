import type { Fact } from '../../../src/domain/fact.ts'
import type { FindingVerdict } from '../../../src/domain/finding.ts'
import {
  compareDecimals,
  negateDecimal,
  shiftDecimal,
  subtractDecimals,
} from '../../../src/figures/decimal.ts'
import { placeOfFact, type FindingDraft } from '../finding-draft.ts'
import { amountLike, differenceInWords, explain } from '../finding-words.ts'
import type { PrintedValue } from '../printed-value.ts'

export interface ComputedShare {
  /** In the unit of the printed share. */
  nominal: string
  verdict: FindingVerdict
  /** The computation as an expression and as it is said: "226 / 250", "226/250". */
  text: string
  shown: string
  facts: readonly Fact[]
}

/** A printed percentage beside what it was computed to be; the digits are those printed, one more where they hide the difference. */
export function shareDraft(
  share: Fact,
  printed: PrintedValue,
  { nominal, verdict, text, shown, facts }: ComputedShare,
): FindingDraft {
  const digits = verdict === 'consistent' ? printed.fractionDigits : digitsThatDiffer(printed, nominal)
  const amount = amountLike(nominal, share, printed, digits)
  return {
    kind: 'share',
    verdict,
    printed: placeOfFact(share),
    computed: { text: amount, expression: text },
    operands: facts.map(placeOfFact),
    difference:
      verdict === 'consistent' ? 'không' : differenceInWords(printed.value, nominal, share, printed, digits),
    explanation: explain(verdict, share.text, `${shown} tính ra ${amount}`),
  }
}

function digitsThatDiffer({ value, fractionDigits }: PrintedValue, nominal: string): number {
  const isClose = compareDecimals(distance(nominal, value), shiftDecimal('1', -fractionDigits)) < 0
  return isClose ? fractionDigits + 2 : Math.max(fractionDigits, 1)
}

/** How far apart two values are. */
export function distance(a: string, b: string): string {
  const difference = subtractDecimals(a, b)
  return difference.startsWith('-') ? negateDecimal(difference) : difference
}
