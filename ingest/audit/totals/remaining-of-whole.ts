import type { Fact } from '../../../src/domain/fact.ts'
import { addDecimals, compareDecimals } from '../../../src/figures/decimal.ts'
import { formatVietnameseNumber } from '../../../src/figures/decimal-notation.ts'
import { between, hasSameUnit, isAddable, wordsAround } from '../amounts.ts'
import type { AuditedDocument, Sentence } from '../audited-document.ts'
import { placeOfFact, type FindingDraft } from '../finding-draft.ts'
import { amountLike, differenceInWords, explain } from '../finding-words.ts'
import { judge } from '../judge.ts'
import { printedValue, printedWhole, rangeOf, sumRange } from '../printed-value.ts'

const DONE = /(?<!\p{L})đã\s+(?:kết thúc|hoàn thành|giải quyết|xử lý|thực hiện|xong)/iu
const REMAINING = /(?<!\p{L})(?:đang|chưa|còn lại)(?!\p{L})/iu

/**
 * "Đã kết thúc 3/5 cuộc thanh tra, … đang thực hiện 02 cuộc": what is done and what is not make the whole. Where they do
 * not, the second may be of other things; only when both make a total that is printed before is the whole at fault.
 */
export function checkRemaining({ sentences, factsByPassage }: AuditedDocument): FindingDraft[] {
  return sentences.flatMap((sentence) =>
    sentence.facts.flatMap((pair, index) => {
      if (pair.outOf === null || !DONE.test(wordsAround(sentence, pair).before)) return []
      const remaining = sentence.facts
        .slice(index + 1)
        .find((fact) => isAddable(fact) && hasSameUnit(fact, pair))
      if (remaining === undefined || !isRemaining(remaining, pair, sentence)) return []
      const earlier = (factsByPassage.get(pair.passageId) ?? []).filter(
        (fact) => fact.end <= pair.start && fact.outOf === null && isAddable(fact) && hasSameUnit(fact, pair),
      )
      return findingOf(pair, remaining, earlier)
    }),
  )
}

function isRemaining(remaining: Fact, pair: Fact, sentence: Sentence): boolean {
  const gap = between(sentence, pair.end, remaining.start)
  return REMAINING.test(wordsAround(sentence, remaining).before) && !/trong đó|[.;]\s/iu.test(gap)
}

function findingOf(pair: Fact, remaining: Fact, earlier: readonly Fact[]): FindingDraft[] {
  const whole = printedWhole(pair)
  if (whole === null) return []
  const parts = [printedValue(pair), printedValue(remaining)]
  const sum = parts.map(({ value }) => value).reduce(addDecimals, '0')
  const verdict = judge(whole, sum, sumRange(parts.map(rangeOf)))
  const total = earlier.find(({ baseValue }) => compareDecimals(baseValue, sum) === 0)
  if (verdict === 'contradiction' && total === undefined) return []
  const expression = [pair, remaining].map(({ value }) => formatVietnameseNumber(value)).join(' + ')
  const amount = amountLike(sum, pair, whole)
  const ofTotal = total === undefined ? '' : `, đúng bằng số ${total.text} in ở trước`
  return [
    {
      kind: 'total',
      verdict,
      printed: placeOfFact(pair),
      computed: { text: amount, expression },
      operands: [pair, remaining, ...(total === undefined ? [] : [total])].map(placeOfFact),
      difference: differenceInWords(whole.value, sum, pair, whole),
      explanation: explain(
        verdict,
        pair.text,
        `số đã xong và số còn lại là ${expression} = ${amount}${verdict === 'contradiction' ? ofTotal : ''}`,
      ),
    },
  ]
}
