import type { Passage } from '../../../src/domain/passage.ts'
import type { AuditedDocument } from '../audited-document.ts'
import { placeOfSpan, type FindingDraft } from '../finding-draft.ts'
import { explain } from '../finding-words.ts'

const DAY = String.raw`(?:(\d{1,2}[/.-]\d{1,2}[/.-]))?`
/** "20 năm thành lập thành phố (17/10/2002-17/10/2022)". */
const ANNIVERSARY = new RegExp(
  String.raw`(?<![\d.,/])(\d{1,3})\s+năm(?!\s+\d)[^.;()\d]{2,80}\(\s*${DAY}(\d{4})\s*[-–]\s*${DAY}(\d{4})\s*\)`,
  'giu',
)
/** "5 năm 2021 - 2025", "05 năm (2021-2025)", "05 năm giai đoạn 2021-2025". */
const PLAN_YEARS =
  /(?<![\d.,/])(\d{1,2})\s+năm\s+(?:giai đoạn\s+|\(\s*)?((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})(?![\d/])/giu
/** "mức độ 3 năm 2020 - 2021" numbers a level, not years. */
const NUMBERS_OTHER = /(?:mức độ|cấp|hạng|loại|lớp|khóa|khoá|kỳ|lần|quý|tháng)\s*$/iu

/** A number of years beside the years themselves. */
export function checkSpansOfYears({ passages, factsByPassage }: AuditedDocument): FindingDraft[] {
  return passages.flatMap((passage) => {
    const anniversaries = Array.from(passage.text.matchAll(ANNIVERSARY), (match) => {
      const [, count = '', firstDay, from = '', lastDay, to = ''] = match
      const isDated = firstDay !== undefined && lastDay !== undefined
      return { match, count, from, to, isInclusive: !isDated }
    })
    const plans = Array.from(passage.text.matchAll(PLAN_YEARS), (match) => {
      const [, count = '', from = '', to = ''] = match
      return { match, count, from, to, isInclusive: true }
    })
    return [...anniversaries, ...plans]
      .filter(({ match }) => !NUMBERS_OTHER.test(passage.text.slice(0, match.index)))
      .map((found) => draftOf(found, passage, factsByPassage))
  })
}

interface FoundYears {
  match: RegExpExecArray
  count: string
  from: string
  to: string
  /** A plan from 2021 to 2025 lasts five years, a birthday from 2002 to 2022 twenty. */
  isInclusive: boolean
}

function draftOf(
  { match, count, from, to, isInclusive }: FoundYears,
  passage: Passage,
  factsByPassage: AuditedDocument['factsByPassage'],
): FindingDraft {
  const years = Number(to) - Number(from)
  const fits = Number(count) === years || (isInclusive && Number(count) === years + 1)
  const computed = isInclusive && (!fits || Number(count) === years + 1) ? years + 1 : years
  const span = { start: match.index, end: match.index + match[0].length }
  const fact = factsByPassage.get(passage.id)?.find(({ start }) => start === span.start)
  const printed = fact ?? { ...span, end: span.start + `${count} năm`.length }
  const expression = computed === years ? `${to} - ${from}` : `từ ${from} đến hết ${to}`
  const verdict = fits ? 'consistent' : 'contradiction'
  const text = `${computed} năm`
  return {
    kind: 'date',
    verdict,
    printed: { ...placeOfSpan(passage, printed), factId: fact?.factId ?? null },
    computed: { text, expression },
    operands: [placeOfSpan(passage, span)],
    difference: fits ? 'không' : `${Math.abs(Number(count) - computed)} năm`,
    explanation: explain(verdict, `${Number(count)} năm`, `${expression} là ${text}`),
  }
}
