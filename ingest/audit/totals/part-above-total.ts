import type { Fact } from '../../../src/domain/fact.ts'
import { compareDecimals } from '../../../src/figures/decimal.ts'
import type { AuditedDocument } from '../audited-document.ts'
import { familiesOf } from './family.ts'
import { placeOfFact, type FindingDraft } from '../finding-draft.ts'
import { differenceInWords } from '../finding-words.ts'
import { printedValue } from '../printed-value.ts'

/** "49 vụ, trong đó 52 vụ …": a part is no larger than its total. */
export function checkPartsAboveTotal({ sentences }: AuditedDocument): FindingDraft[] {
  return sentences.flatMap(familiesOf).flatMap(([shortest]) => {
    if (shortest?.isNamedPart !== true) return []
    const { total, parts } = shortest
    return parts
      .filter((part) => part.baseUnit === total.baseUnit)
      .filter((part) => compareDecimals(part.baseValue, total.baseValue) > 0)
      .map((part) => draftOf(total, part))
  })
}

function draftOf(total: Fact, part: Fact): FindingDraft {
  const printed = printedValue(total)
  return {
    kind: 'total',
    verdict: 'contradiction',
    printed: placeOfFact(part),
    computed: { text: `không quá ${total.text}`, expression: `${part.text} thuộc ${total.text}` },
    operands: [placeOfFact(total)],
    difference: differenceInWords(part.baseValue, total.baseValue, total, printed),
    explanation: `Báo cáo in ${part.text} là một phần của ${total.text}, nhưng phần này lớn hơn tổng.`,
  }
}
