import type { Fact } from '../../../src/domain/fact.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { between, hasSameUnit, isAmount, isExact, isPercentage } from '../amounts.ts'
import type { AuditedDocument } from '../audited-document.ts'
import { changeDraft, relativeChangeDraft } from './change-draft.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { earlierBeside, statedChanges, type StatedChange } from './stated-change.ts'

/** Changes whose earlier value is printed too, and changes printed both as an amount and in percent. */
export function checkChanges(document: AuditedDocument): FindingDraft[] {
  return document.sentences.flatMap(statedChanges).flatMap((stated) => {
    const earlier = earlierBeside(stated) ?? earlierElsewhere(stated, document)
    const drafts = earlier === null ? [] : [changeDraft(stated, earlier)]
    const told = isAtOtherPrices(stated)
      ? drafts.filter(({ verdict }) => verdict !== 'contradiction')
      : drafts
    return [...told, ...checkBothMeasures(stated)]
  })
}

const PRICES =
  /(?<!\p{L})(?:GRDP|GDP|tổng sản phẩm|giá trị (?:sản xuất|tăng thêm)|tăng trưởng|giá (?:so sánh|hiện hành|cố định|thực tế)|chỉ số)(?!\p{L})/iu

/** Output grows at the prices of a base year and is often printed at those of its own: the percentage need not follow. */
const isAtOtherPrices = ({ sentence, value }: StatedChange) => PRICES.test(`${value.label} ${sentence.text}`)

/**
 * The value of the year that a change is compared with, printed elsewhere under the same label. Null unless exactly one
 * value is printed for that year.
 */
function earlierElsewhere({ value, change }: StatedChange, { sentences }: AuditedDocument): Fact | null {
  const year = /^(?:\d{4})$/.exec(value.period ?? '')?.[0]
  const label = fold(value.label)
  if (year === undefined || label.split(' ').length < 3 || value.origin.label !== 'stated') return null
  const compared = fold(change.comparedTo ?? '')
  const wanted =
    /\d{4}/.exec(compared)?.[0] ??
    (/cung ky|nam truoc|nam ngoai/.test(compared) ? String(Number(year) - 1) : '')
  const found = sentences.flatMap(({ facts, passage }) =>
    facts.filter(
      (fact) =>
        fact.period === wanted &&
        fact.status !== 'plan' &&
        fact.relation === 'value' &&
        fold(fact.label) === label &&
        fact.qualifiers.join() === value.qualifiers.join() &&
        isAmount(fact) &&
        isExact(fact, passage.text) &&
        hasSameUnit(fact, value),
    ),
  )
  const [first] = found
  return first !== undefined && found.every((fact) => fact.baseValue === first.baseValue) ? first : null
}

const SAME_CHANGE =
  /^\s*(?:\(|,\s*)?\s*(?:tương ứng|tương đương|bằng|hay|tức)?\s*(?:với\s+)?(?:tăng|giảm)?\s*$/iu

/** "giảm 8 vụ (8,8%)": the amount gives the percentage. */
function checkBothMeasures(stated: StatedChange): FindingDraft[] {
  const { sentence, change, measure } = stated
  if (measure !== 'amount') return []
  const percent = sentence.facts.find(
    (fact) =>
      isPercentage(fact) &&
      SAME_CHANGE.test(between(sentence, change.end, fact.start)) &&
      fact.start >= change.end,
  )
  if (percent?.bound !== 'exact' || percent.relation === 'planShare') return []
  const draft = relativeChangeDraft(stated, percent)
  return draft === null ? [] : [draft]
}
