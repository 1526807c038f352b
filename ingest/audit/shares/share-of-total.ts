import type { Fact } from '../../../src/domain/fact.ts'
import { compareDecimals } from '../../../src/figures/decimal.ts'
import { between, hasSameUnit, isAmount, isExact } from '../amounts.ts'
import type { AuditedDocument } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { numberOf } from '../finding-words.ts'
import { printedValue } from '../printed-value.ts'
import { isFarFrom, quotientDraft, sharedPartsOf, type SharedPart } from './shared-part.ts'

/**
 * "Tiếp nhận 603 đơn, … đã giải quyết 588 đơn, đạt tỷ lệ 97,5%": the whole stands earlier in the sentence, in the same
 * unit. That the quotient fits tells that it is meant; that it does not is a contradiction only where the words say that
 * the part is one of that whole and nothing else could be it.
 */
export function checkSharesOfTotals({ sentences }: AuditedDocument): FindingDraft[] {
  return sentences.flatMap(sharedPartsOf).flatMap((shared) => {
    if (shared.part.outOf !== null) return []
    const drafts = totalsOf(shared).flatMap((total) => {
      const draft = draftOf(shared, total)
      return draft === null ? [] : [{ draft, total }]
    })
    const fitting = drafts.find(({ draft }) => draft.verdict !== 'contradiction')
    if (fitting !== undefined) return [fitting.draft]
    const [only] = drafts
    return only !== undefined && drafts.length === 1 && isSurelyPart(shared, only.total) ? [only.draft] : []
  })
}

const totalsOf = ({ sentence, part }: SharedPart): Fact[] =>
  sentence.facts.filter(
    (fact) =>
      fact.end <= part.start &&
      isAmount(fact) &&
      fact.outOf === null &&
      hasSameUnit(fact, part) &&
      isExact(fact, sentence.passage.text) &&
      compareDecimals(fact.baseValue, part.baseValue) > 0,
  )

function draftOf({ share, part }: SharedPart, total: Fact): FindingDraft | null {
  const [of, whole] = [numberOf(part), numberOf(total)]
  const operands = { text: `${of} / ${whole}`, shown: `${of}/${whole}`, facts: [part, total] }
  return quotientDraft(share, printedValue(part), printedValue(total), operands)
}

const RESOLVED =
  /(?:giải quyết|làm rõ|khám phá|xử lý|trả kết quả|hoàn thành|thực hiện|thi hành|kết thúc)(?:\s+(?:được|xong|dứt điểm))?\s*$/iu
/** Words behind a percentage that name another whole: "0,26% tổng số hộ dân", "98% kế hoạch". */
const NAMES_WHOLE =
  /^\s*(?:so với|trong|của)?\s*(?:tổng|số|dân số|diện tích|lượng|các|toàn|kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/iu

function isSurelyPart({ sentence, part, share, gap }: SharedPart, total: Fact): boolean {
  const before = between(sentence, total.end, part.start)
  const saysPart = (/chiếm/iu.test(gap) && /trong đó/iu.test(before)) || RESOLVED.test(before)
  if (!saysPart || isFarFrom(share, printedValue(part), printedValue(total))) return false
  return !NAMES_WHOLE.test(between(sentence, share.end, sentence.end))
}
