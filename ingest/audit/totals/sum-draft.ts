import type { Fact } from '../../../src/domain/fact.ts'
import { addDecimals } from '../../../src/figures/decimal.ts'
import { placeOfFact, type FindingDraft } from '../finding-draft.ts'
import { amountLike, differenceInWords, explain, numberOf } from '../finding-words.ts'
import { judge } from '../judge.ts'
import { printedValue, rangeOf, sumRange } from '../printed-value.ts'

/** A printed total beside the sum of its parts: "66,011 + 376,386 = 442,397 triệu đồng". */
export function sumDraft(total: Fact, parts: readonly Fact[]): FindingDraft {
  const printed = printedValue(total)
  const values = parts.map(printedValue)
  const sum = values.map(({ value }) => value).reduce(addDecimals, '0')
  const verdict = judge(printed, sum, sumRange(values.map(rangeOf)))
  const amount = amountLike(sum, total, printed)
  const expression = parts.map((part) => inUnitOf(part, total)).join(' + ')
  return {
    kind: 'total',
    verdict,
    printed: placeOfFact(total),
    computed: { text: amount, expression },
    operands: parts.map(placeOfFact),
    difference: differenceInWords(printed.value, sum, total, printed),
    explanation: explain(verdict, total.text, `${expression} = ${amount}`),
  }
}

/** A part is written in the unit of the total, and as printed when that is its own. */
function inUnitOf(part: Fact, total: Fact): string {
  if (part.outOf === null && part.baseValue !== part.value && part.unit !== total.unit) {
    return amountLike(printedValue(part).value, { ...total, unit: '' }, printedValue(total))
  }
  return numberOf({ ...part, outOf: null })
}
