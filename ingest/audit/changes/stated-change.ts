import type { Fact } from '../../../src/domain/fact.ts'
import { between, hasSameUnit, isAmount, isExact, isPercentage } from '../amounts.ts'
import type { Sentence } from '../audited-document.ts'
import { partBefore } from '../shares/shared-part.ts'

/** "83 vụ, giảm 8 vụ so với cùng kỳ": a value and how it differs from an earlier one. */
export interface StatedChange {
  sentence: Sentence
  value: Fact
  change: Fact
  /** In percent of the earlier value ("tăng 8%"), as its percentage ("bằng 108%"), or in the unit of the value. */
  measure: 'percent' | 'ratio' | 'amount'
}

/** The changes of a sentence, each with the value that it is said of. */
export function statedChanges(sentence: Sentence): StatedChange[] {
  return sentence.facts.flatMap((change) => {
    if (change.relation !== 'change' || change.bound !== 'exact' || startsRange(change, sentence)) return []
    if (NAMES_SUBJECT.test(between(sentence, change.end, sentence.end))) return []
    const value = valueOf(change, sentence)
    if (value?.outOf !== null || value.relation === 'target') return []
    const measure = measureOf(change, value)
    return measure === null ? [] : [{ sentence, value, change, measure }]
  })
}

/** "tăng 20% về số doanh nghiệp" says itself what has grown. */
const NAMES_SUBJECT = /^\s*(?:về|đối với|số|trong)(?!\p{L})/iu

/** "tăng từ 40 triệu USD lên 45 triệu USD". */
const startsRange = (fact: Fact, sentence: Sentence) =>
  /(?<!\p{L})từ\s*$/iu.test(between(sentence, sentence.start, fact.start))

/** The figure of its statement; of a statement of one figure the quantity before it. */
function valueOf(change: Fact, sentence: Sentence): Fact | null {
  const main = sentence.facts.find(({ factId }) => factId === change.groupId && factId !== change.factId)
  if (main === undefined) return partBefore(change, sentence)
  return isAmount(main) && isExact(main, sentence.passage.text) ? main : null
}

function measureOf(change: Fact, value: Fact): StatedChange['measure'] | null {
  if (isPercentage(change)) return change.direction === null ? 'ratio' : 'percent'
  return change.direction !== null && hasSameUnit(change, value) ? 'amount' : null
}

const EARLIER = /(?<!\p{L})(?:cùng kỳ|năm trước|năm ngoái|kỳ trước|năm\s+(\d{4}))(?!\p{L})[^\d,;()]{0,24}$/iu
const COMPARED = /so với\s+[^,;()]{0,60}\(\s*$/iu
const FROM = /(?<!\p{L})từ\s*$/iu

/**
 * The earlier value printed beside a change: "so với năm 2020 (91 vụ)", "(cùng kỳ 91 vụ)", "từ 91 vụ lên 98 vụ". Null when
 * there is none or more than one could be meant.
 */
export function earlierBeside({ sentence, value, change }: StatedChange): Fact | null {
  const found = sentence.facts.filter((fact) => {
    if (fact === value || fact === change || !hasSameUnit(fact, value)) return false
    if (!isAmount(fact) && !startsRange(fact, sentence)) return false
    if (!isExact(fact, sentence.passage.text) || fact.outOf !== null) return false
    const before = between(sentence, sentence.start, fact.start)
    if (fact.end <= value.start) {
      const gap = between(sentence, fact.end, value.start)
      return FROM.test(before) && /^[^,;.]{0,30}(?:lên|xuống|còn|đến)\s*$/iu.test(gap)
    }
    if (/;\s/u.test(between(sentence, value.end, fact.start))) return false
    return COMPARED.test(before) || isEarlier(before, value)
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

function isEarlier(before: string, value: Fact): boolean {
  const match = EARLIER.exec(before)
  if (match === null) return false
  return match[1] === undefined || value.period === null || match[1] < value.period.slice(0, 4)
}
