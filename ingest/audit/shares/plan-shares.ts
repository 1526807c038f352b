import type { Fact } from '../../../src/domain/fact.ts'
import { compareDecimals, divideDecimals, multiplyDecimals } from '../../../src/figures/decimal.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'
import { between, hasSameUnit, isAmount, isExact, isInside, isPercentage, bracketsOf } from '../amounts.ts'
import type { AuditedDocument, Sentence } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { numberOf } from '../finding-words.ts'
import { judge } from '../judge.ts'
import { printedValue, printedWhole, quotientRange, rangeOf, type PrintedValue } from '../printed-value.ts'
import { shareDraft } from './share-draft.ts'

/** A result with its share of a plan: "đạt 159.423 triệu đồng, bằng 78,9% kế hoạch vốn". */
export interface PlannedResult {
  sentence: Sentence
  result: Fact
  share: Fact
  /** Folded, without the words that any plan has: "von" of "tổng kế hoạch vốn giao". */
  planWords: readonly string[]
}

/** Shares of a plan that is printed too: in the pair "1.200/1.230 ha", or as a figure of its own before. */
export function checkPlanShares(document: AuditedDocument): FindingDraft[] {
  return plannedResults(document).flatMap((planned) => {
    const inPair = printedWhole(planned.result)
    if (inPair !== null) return draftOf(planned, inPair, [planned.result], numberOf(planned.result))
    const plan = planOf(planned, document)
    if (plan === null) return []
    const shown = `${numberOf(planned.result)}/${numberOf(plan)}`
    return draftOf(planned, printedValue(plan), [planned.result, plan], shown)
  })
}

/** Results directly followed by the share of their plan; a date between them starts another result. */
export function plannedResults({ sentences }: AuditedDocument): PlannedResult[] {
  return sentences.flatMap((sentence) =>
    sentence.facts.flatMap((share) => {
      if (!isPercentage(share) || share.relation !== 'planShare' || !isExact(share, sentence.passage.text))
        return []
      const result = resultOf(share, sentence)
      if (result === null) return []
      return [{ sentence, result, share, planWords: planWordsOf(share.comparedTo ?? '') }]
    }),
  )
}

const STARTS_ANOTHER = /;\s|(?<!\p{L})(?:đến|tính đến|ngày|trong đó|còn)(?!\p{L})/iu

function resultOf(share: Fact, sentence: Sentence): Fact | null {
  const closed = bracketsOf(sentence).filter(({ end }) => end <= share.start)
  const result = sentence.facts.findLast(
    (fact) => isAmount(fact) && fact.end <= share.start && !closed.some((bracket) => isInside(fact, bracket)),
  )
  if (result === undefined || !isExact(result, sentence.passage.text)) return null
  return STARTS_ANOTHER.test(between(sentence, result.end, share.start)) ? null : result
}

const ANY_PLAN = new Set([
  'ke',
  'hoach',
  'tong',
  'so',
  'du',
  'toan',
  'chi',
  'tieu',
  'muc',
  'duoc',
  'giao',
  'de',
  'ra',
  'nam',
  'voi',
  'la',
  'cua',
  'ca',
])

const planWordsOf = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .filter((word) => !ANY_PLAN.has(word) && !/^\d+$/.test(word))

const NAMES_PLAN = /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?!\p{L})/iu

/**
 * The plan of a result: printed before it in the same paragraph, in the same unit, for the same year. Its words name what
 * the share is compared with ("kế hoạch vốn"), or, where that is only "kế hoạch", what the result is of.
 */
function planOf(
  { sentence, result, share, planWords }: PlannedResult,
  { sentences }: AuditedDocument,
): Fact | null {
  const year = (period: string | null) => period?.slice(0, 4)
  const candidates = sentences
    .filter(({ passage, start }) => isBefore({ passage, start }, sentence))
    .flatMap((other) =>
      other.facts
        .filter((fact) => isAmount(fact) && isExact(fact, other.passage.text) && hasSameUnit(fact, result))
        .filter((fact) => fact.factId !== result.factId && fact.dimension === result.dimension)
        .filter((fact) => year(fact.period) === year(result.period))
        .map((fact) => ({ fact, words: between(other, clauseStart(other, fact), fact.start) })),
    )
  const plans = candidates.filter(({ words }) => NAMES_PLAN.test(words) && !/\d\s*%/u.test(words))
  const named = plans.filter(({ fact, words }) =>
    planWords.length > 0
      ? planWords.every((word) => wordsOf(words).some(({ folded }) => folded === word))
      : sharesSubject(fact, result),
  )
  const [plan] = named
  if (plan === undefined || named.some(({ fact }) => fact.baseValue !== plan.fact.baseValue)) return null
  return compareDecimals(plan.fact.baseValue, '0') > 0 && share.comparedTo !== null ? plan.fact : null
}

const isBefore = (a: Pick<Sentence, 'passage' | 'start'>, b: Sentence) =>
  a.passage.blockId === b.passage.blockId &&
  (a.passage.order < b.passage.order || (a.passage.id === b.passage.id && a.start <= b.start))

function clauseStart(sentence: Sentence, fact: Fact): number {
  const before = between(sentence, sentence.start, fact.start)
  return sentence.start + before.length - (/[^;]*$/u.exec(before)?.[0].length ?? 0)
}

function sharesSubject(plan: Fact, result: Fact): boolean {
  const [planned, done] = [subjectOf(plan.label), subjectOf(result.label)]
  return planned !== '' && done !== '' && (planned.endsWith(done) || done.endsWith(planned))
}

const subjectOf = (label: string) =>
  fold(label)
    .replace(/^(?:tong|so|ke hoach|du toan|chi tieu|muc tieu|uoc|\s)+/, '')
    .trim()

function draftOf(
  { result, share }: PlannedResult,
  plan: PrintedValue,
  facts: readonly Fact[],
  shown: string,
): FindingDraft[] {
  const done = printedValue(result)
  const range = quotientRange(rangeOf(done), rangeOf(plan), '100')
  if (range === null) return []
  const printed = printedValue(share)
  const nominal = divideDecimals(multiplyDecimals(done.value, '100'), plan.value, 15)
  const verdict = judge(printed, nominal, range)
  const text = shown.replace('/', ' / ')
  return [{ ...shareDraft(share, printed, { nominal, verdict, text, shown, facts }), kind: 'planShare' }]
}
