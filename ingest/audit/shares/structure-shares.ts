import type { Fact } from '../../../src/domain/fact.ts'
import { addDecimals, compareDecimals, subtractDecimals } from '../../../src/figures/decimal.ts'
import { between, isExact, isPercentage } from '../amounts.ts'
import type { AuditedDocument, Sentence } from '../audited-document.ts'
import { placeOfFact, type FindingDraft } from '../finding-draft.ts'
import { amountLike, differenceInWords, explain, numberOf } from '../finding-words.ts'
import { judge } from '../judge.ts'
import { printedValue, rangeOf, sumRange, type Range } from '../printed-value.ts'

const STRUCTURE = /(?<!\p{L})cơ cấu(?!\p{L})/iu
const TAKES = /(?<!\p{L})(?:chiếm|là)\s*$/iu

/** "Cơ cấu kinh tế: nông nghiệp chiếm 1,70%, công nghiệp chiếm 50,02%, dịch vụ chiếm 48,28%": the shares make 100%. */
export function checkStructureShares({ sentences }: AuditedDocument): FindingDraft[] {
  return sentences.flatMap((sentence) => {
    const start = sentence.text.search(STRUCTURE)
    if (start < 0) return []
    const shares = sentence.facts.filter(
      (fact) => isPercentage(fact) && fact.start > sentence.start + start && fact.relation !== 'change',
    )
    const last = shares.at(-1)
    if (last === undefined || shares.length < 2) return []
    return shares.every((share) => isTaken(share, sentence)) ? findingOf(last, shares.slice(0, -1)) : []
  })
}

const isTaken = (share: Fact, sentence: Sentence) =>
  share.direction === null &&
  isExact(share, sentence.passage.text) &&
  TAKES.test(between(sentence, sentence.start, share.start))

/** The last share beside what the others leave of 100%. */
function findingOf(last: Fact, others: readonly Fact[]): FindingDraft[] {
  const printed = printedValue(last)
  const values = others.map(printedValue)
  const sum = values.map(({ value }) => value).reduce(addDecimals, '0')
  const taken = sumRange(values.map(rangeOf))
  const left: Range = { low: subtractDecimals('100', taken.high), high: subtractDecimals('100', taken.low) }
  const nominal = subtractDecimals('100', sum)
  const verdict = judge(printed, nominal, left)
  if (verdict === 'contradiction' && !isNearlyWhole(addDecimals(sum, printed.value))) return []
  const amount = amountLike(nominal, last, printed)
  const expression = ['100', ...others.map(numberOf)].join(' - ')
  return [
    {
      kind: 'total',
      verdict,
      printed: placeOfFact(last),
      computed: { text: amount, expression },
      operands: others.map(placeOfFact),
      difference: differenceInWords(printed.value, nominal, last, printed),
      explanation: explain(verdict, last.text, `các tỷ trọng còn lại để lại ${expression} = ${amount}`),
    },
  ]
}

/** More than 100% is too much; less by more than a point may be a share that is not named ("thuế sản phẩm"). */
const isNearlyWhole = (sum: string) => compareDecimals(sum, '99') >= 0 && compareDecimals(sum, '105') <= 0
