import type { Fact } from '../../../src/domain/fact.ts'
import { compareDecimals, divideDecimals, multiplyDecimals } from '../../../src/figures/decimal.ts'
import { between, bracketsOf, isAmount, isExact, isInside, isPercentage } from '../amounts.ts'
import type { Sentence } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { judge } from '../judge.ts'
import { printedValue, quotientRange, rangeOf, type PrintedValue } from '../printed-value.ts'
import { distance, shareDraft, type ComputedShare } from './share-draft.ts'

/** A printed share with the quantity in front of it that it is said of. */
export interface SharedPart {
  sentence: Sentence
  part: Fact
  share: Fact
  /** The words between them. */
  gap: string
}

const LINK = /(?:đạt|chiếm|bằng|tương đương|tỷ lệ|tỉ lệ|\(|=)[^\d]*$/iu
const OTHER_MEANING = /(?<!\p{L})(?:không|chưa|mục tiêu|chỉ tiêu)(?!\p{L})/iu
const LONGEST_GAP = 160

/** The shares of a sentence that say how much of a whole the quantity before them is; not shares of a plan, not changes. */
export function sharedPartsOf(sentence: Sentence): SharedPart[] {
  return sentence.facts.flatMap((share) => {
    const part = isShareOfWhole(share, sentence) ? partBefore(share, sentence) : null
    if (part === null) return []
    const gap = between(sentence, part.end, share.start)
    return LINK.test(gap) && !OTHER_MEANING.test(gap) ? [{ sentence, part, share, gap }] : []
  })
}

const isShareOfWhole = (fact: Fact, { passage }: Sentence) =>
  isPercentage(fact) &&
  fact.direction === null &&
  fact.relation !== 'planShare' &&
  fact.relation !== 'change' &&
  isExact(fact, passage.text)

/** The quantity before a share, those in brackets that are already closed left out. */
export function partBefore(share: Fact, sentence: Sentence): Fact | null {
  const closed = bracketsOf(sentence).filter(({ end }) => end <= share.start)
  const part = sentence.facts.findLast(
    (fact) => isAmount(fact) && fact.end <= share.start && !closed.some((bracket) => isInside(fact, bracket)),
  )
  if (part === undefined || !isExact(part, sentence.passage.text)) return null
  const gap = between(sentence, part.end, share.start)
  const endsBefore = /[;.]\s/u.test(gap.replace(/\([^()]*\)/gu, ''))
  return endsBefore || gap.length > LONGEST_GAP ? null : part
}

/** `part` / `whole` in percent. */
const percentOf = (part: PrintedValue, whole: PrintedValue) =>
  divideDecimals(multiplyDecimals(part.value, '100'), whole.value, 15)

/** A printed share beside `part` / `whole`; null when the whole may be zero. */
export function quotientDraft(
  share: Fact,
  part: PrintedValue,
  whole: PrintedValue,
  operands: Pick<ComputedShare, 'text' | 'shown' | 'facts'>,
): FindingDraft | null {
  const range = quotientRange(rangeOf(part), rangeOf(whole), '100')
  if (range === null) return null
  const printed = printedValue(share)
  const nominal = percentOf(part, whole)
  return shareDraft(share, printed, { nominal, verdict: judge(printed, nominal, range), ...operands })
}

const FAR_PERCENTAGE_POINTS = '12'

/** So far from the quotient that the share is more likely said of something else than misprinted. */
export const isFarFrom = (share: Fact, part: PrintedValue, whole: PrintedValue) =>
  compareDecimals(distance(share.value, percentOf(part, whole)), FAR_PERCENTAGE_POINTS) > 0
