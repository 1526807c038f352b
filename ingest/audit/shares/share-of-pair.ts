import type { AuditedDocument } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { numberOf } from '../finding-words.ts'
import { printedValue, printedWhole } from '../printed-value.ts'
import { isFarFrom, quotientDraft, sharedPartsOf, type SharedPart } from './shared-part.ts'

/** "226/250 TTHC đạt tỷ lệ 90,4%". */
export function checkSharesOfPairs({ sentences }: AuditedDocument): FindingDraft[] {
  return sentences.flatMap(sharedPartsOf).flatMap((shared) => {
    const whole = printedWhole(shared.part)
    if (whole === null) return []
    const part = printedValue(shared.part)
    const shown = numberOf(shared.part)
    const text = shown.replace('/', ' / ')
    const draft = quotientDraft(shared.share, part, whole, { text, shown, facts: [shared.part] })
    if (draft === null) return []
    const isOtherThing = mayBeThreshold(shared) || isFarFrom(shared.share, part, whole)
    return draft.verdict === 'contradiction' && isOtherThing ? [] : [draft]
  })
}

/** "6/8 phường đạt tỷ lệ 100%" says what each of the six reached; in a bare bracket or behind "chiếm" it is their share. */
function mayBeThreshold({ share, gap }: SharedPart): boolean {
  const isShareOfThem = /(?:chiếm|\(\s*)[^()]*$/iu.test(gap) && !/đạt/iu.test(gap)
  return !isShareOfThem && /^\d*[05]$/u.test(share.value)
}
