import type { Fact } from '../../../src/domain/fact.ts'
import { compareDecimals, divideDecimals, multiplyDecimals } from '../../../src/figures/decimal.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { between, bracketsOf, hasSameUnit, isAmount, isExact, isInside, isPercentage } from '../amounts.ts'
import type { AuditedDocument, Sentence } from '../audited-document.ts'
import { numberOf } from '../finding-words.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { judge } from '../judge.ts'
import { printedValue, quotientRange, rangeOf, type Range } from '../printed-value.ts'
import { shareDraft } from './share-draft.ts'
import { plannedResults } from './plan-shares.ts'

/** A quantity with its share of a whole that is named and not printed. */
interface Measured {
  sentence: Sentence
  part: Fact
  share: Fact
  /** Folded name of the whole. */
  whole: string
}

/**
 * Shares of one whole that is named and not printed: "66 hộ nghèo chiếm 0,26% tổng số hộ dân; 51 hộ cận nghèo chiếm 0,20%
 * tổng số hộ dân", "410.472 triệu đồng, bằng 111,4% dự toán tỉnh giao". Each share gives the others.
 */
export function checkSharesOfOneWhole(document: AuditedDocument): FindingDraft[] {
  const shares = document.sentences
    .flatMap(measuredIn)
    .map((measured) => ({ ...measured, kind: 'share' as const }))
  const plans = plannedResults(document).flatMap(({ sentence, result, share }) => {
    const subject = subjectOf(result.label)
    if (result.outOf !== null || subject === '') return []
    const whole = `${fold(share.comparedTo ?? '')} / ${subject}`
    return [{ sentence, part: result, share, whole, kind: 'planShare' as const }]
  })
  return [...pairsOf(shares), ...pairsOf(plans)]
}

function pairsOf(list: readonly (Measured & { kind: 'share' | 'planShare' })[]): FindingDraft[] {
  return list.flatMap((measured, index) => {
    const first = list
      .slice(0, index)
      .find(
        (other) =>
          other.whole === measured.whole &&
          other.sentence.passage.blockId === measured.sentence.passage.blockId &&
          hasSameUnit(other.part, measured.part),
      )
    const draft = first === undefined ? null : draftOf(measured, first)
    return draft === null ? [] : [{ ...draft, kind: measured.kind }]
  })
}

const WHOLE = /^\s*((?:tổng\s+)?(?:số|dân số|diện tích|lượng)(?!\p{L})[^,;:.()\d]*)/iu

function measuredIn(sentence: Sentence): Measured[] {
  return sentence.facts.flatMap((share) => {
    if (!isPercentage(share) || share.direction !== null || !isExact(share, sentence.passage.text)) return []
    const whole = fold(WHOLE.exec(between(sentence, share.end, sentence.end))?.[1]?.trim() ?? '')
    const part = whole.split(' ').length < 3 ? undefined : partOfWhole(share, whole, sentence)
    return part === undefined ? [] : [{ sentence, part, share, whole }]
  })
}

/** The last quantity before a share whose unit the whole counts: "hộ" for "tổng số hộ dân". */
function partOfWhole(share: Fact, whole: string, sentence: Sentence): Fact | undefined {
  const closed = bracketsOf(sentence).filter(({ end }) => end <= share.start)
  const part = sentence.facts.findLast(
    (fact) =>
      isAmount(fact) &&
      fact.end <= share.start &&
      fact.baseUnit !== '' &&
      ` ${whole} `.includes(` ${fold(fact.baseUnit)} `) &&
      !closed.some((bracket) => isInside(fact, bracket)),
  )
  if (part === undefined || !isExact(part, sentence.passage.text)) return undefined
  return between(sentence, part.end, share.start).includes(';') ? undefined : part
}

const subjectOf = (label: string) =>
  fold(label)
    .replace(/^(?:tong|so|uoc|\s)+/, '')
    .trim()

function draftOf({ part, share }: Measured, first: Measured): FindingDraft | null {
  const [own, other, otherShare] = [printedValue(part), printedValue(first.part), printedValue(first.share)]
  const scaled: Range | null = quotientRange(rangeOf(own), rangeOf(other))
  if (scaled === null || compareDecimals(other.value, '0') <= 0) return null
  const percent = rangeOf(otherShare)
  const range: Range = {
    low: multiplyDecimals(scaled.low, percent.low),
    high: multiplyDecimals(scaled.high, percent.high),
  }
  const nominal = divideDecimals(multiplyDecimals(own.value, otherShare.value), other.value, 15)
  const printed = printedValue(share)
  const verdict = judge(printed, nominal, range)
  const text = `${numberOf(part)} × ${first.share.text} / ${numberOf(first.part)}`
  const shown = `nếu ${first.part.text} ứng với ${first.share.text} thì ${part.text}`
  const facts = [part, first.part, first.share]
  return shareDraft(share, printed, { nominal, verdict, text, shown, facts })
}
