import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
} from '../../../src/figures/decimal.ts'
import { between, bracketsOf, hasSameUnit, isAddable, isExact, isInside } from '../amounts.ts'
import type { AuditedDocument, Sentence } from '../audited-document.ts'
import { endsTheList } from './complete-list.ts'
import { familiesOf, type Family, type Readings } from './family.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { sumDraft } from './sum-draft.ts'

/** Totals that running text takes apart: brackets, "gồm", "trong đó", "trong số 19 …", "đã … đang …". */
export function checkTextTotals({ sentences }: AuditedDocument): FindingDraft[] {
  return sentences.flatMap((sentence) => [
    ...familiesOf(sentence).flatMap(findingOfReadings),
    ...unannouncedFamilies(sentence).flatMap(findingOf),
  ])
}

/** A reading that adds up is meant; where none does, one that could be read otherwise is not blamed. */
export function findingOfReadings(readings: Readings): FindingDraft[] {
  const found = readings.map((family) => ({ family, drafts: findingOf(family) }))
  const fitting = found.find(({ drafts }) => drafts.some(({ verdict }) => verdict !== 'contradiction'))
  if (fitting !== undefined) return fitting.drafts
  const several = found.filter(({ family }) => family.parts.length > 1 && family.hasOneUnit)
  return several.length === 1 ? (several[0]?.drafts ?? []) : []
}

/** Farther away from its total a sum tells that the parts were not all named, or not these. */
const FARTHEST = '0.34'
/** Parts of "trong đó" that add up to a little more than their total cannot be parts of it. */
const LITTLE_MORE = '0.03'

/** A family's finding: a sum that fits always, one that does not only when the words leave no other reading. */
function findingOf({ total, parts, isComplete, hasOneUnit }: Family): FindingDraft[] {
  if (parts.length === 1) return []
  const draft = sumDraft(total, parts)
  if (draft.verdict === 'consistent') return [draft]
  if (!hasOneUnit) return []
  if (draft.verdict === 'rounding') return [draft]
  const sum = parts.map(({ baseValue }) => baseValue).reduce(addDecimals, '0')
  const excess = subtractDecimals(sum, total.baseValue)
  const within = (share: string) =>
    compareDecimals(excess.replace('-', ''), multiplyDecimals(total.baseValue, share)) <= 0
  const isTooMuch = compareDecimals(excess, '0') > 0 && within(LITTLE_MORE)
  return (isComplete && within(FARTHEST)) || isTooMuch ? [draft] : []
}

const ANNOUNCES_TOTAL = /(?<!\p{L})(?:tổng|tiếp nhận|thụ lý|hỗ trợ|triển khai|lấy mẫu|phát hiện)(?!\p{L})/iu
const OPENS_OTHER = /(?<!\p{L})(?:trong đó|gồm|kỳ trước|năm trước chuyển sang|tồn)(?!\p{L})/iu

/** "174 hồ sơ …; đã trả kết quả 140 hồ sơ; đang thụ lý 34 hồ sơ": a total and parts that words alone tell apart. */
function unannouncedFamilies(sentence: Sentence): Family[] {
  const brackets = bracketsOf(sentence)
  const amounts = sentence.facts.filter(
    (fact) =>
      isAddable(fact) &&
      isExact(fact, sentence.passage.text) &&
      !brackets.some((bracket) => isInside(fact, bracket)),
  )
  const found = amounts.flatMap((total, index) => {
    const isFirst = !amounts.slice(0, index).some((other) => hasSameUnit(other, total))
    if (!isFirst) return []
    const parts = amounts.slice(index + 1).filter((fact) => hasSameUnit(fact, total))
    const last = parts.at(-1)
    if (parts.length < 2 || last === undefined || !endsTheList(parts, sentence)) return []
    const announced = ANNOUNCES_TOTAL.test(between(sentence, sentence.start, total.start))
    const isPlain = !OPENS_OTHER.test(withoutBrackets(between(sentence, total.end, last.start)))
    const smaller = parts.every((part) => compareDecimals(part.baseValue, total.baseValue) < 0)
    return smaller
      ? [{ total, parts, isComplete: announced && isPlain, hasOneUnit: true, isNamedPart: false }]
      : []
  })
  // Of "45 dự án, tổng vốn 12.500 tỷ đồng; … 30 dự án với 8.000 tỷ đồng, … 10 dự án" only the projects are all there.
  const longest = Math.max(0, ...found.map(({ parts }) => parts.length))
  return found.map((family) => ({
    ...family,
    isComplete: family.isComplete && family.parts.length === longest,
  }))
}

const withoutBrackets = (text: string) => text.replace(/\([^()]*\)/gu, '')
