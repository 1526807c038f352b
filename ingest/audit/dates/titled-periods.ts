import type { Passage } from '../../../src/domain/passage.ts'
import type { Span } from '../../../src/domain/span.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'
import type { AuditedDocument } from '../audited-document.ts'
import { placeOfSpan, type FindingDraft } from '../finding-draft.ts'
import { placeInWords, shortened } from '../finding-words.ts'
import { sharedSequenceLength } from '../repeats/shared-sequence-length.ts'

/** A programme, project or plan named with the years it is for. */
interface TitledPeriod extends Span {
  passage: Passage
  title: string
  words: readonly string[]
  from: number
  to: number
  /** As printed: "2021 - 2030". */
  years: string
}

const PERIOD =
  /(?<!\p{L})(?:giai đoạn|thời kỳ)\s+((?:19|20)\d{2}\s*(?:[-–]|đến(?:\s+năm)?)\s*(?:19|20)\d{2})(?![\d/])/giu
const KIND =
  /(?<!\p{L})(?:đề án|chương trình|kế hoạch|quy hoạch|chiến lược|dự án|phương án|danh mục)(?!\p{L})/giu
const FEWEST_WORDS = 6
/** Words by which two prints of one title may differ: "trên địa bàn thành phố" and "trên địa bàn thành phố Lạng Sơn". */
const MOST_OTHER_WORDS = 2
const LONGEST_TITLE = 160

/** Headings of what is to be done; "Kết quả thực hiện kế hoạch … giai đoạn 2016 - 2020" looks back on another plan. */
const PLANS =
  /^(?!.*(?:kết quả|đánh giá|tình hình|tổng kết)).*(?:giải pháp|nhiệm vụ|mục tiêu|tổ chức thực hiện|phương hướng)/iu
/** Money is given to a programme for years of its own. */
const FUNDS = /(?<!\p{L})(?:vốn|kinh phí|ngân sách|phân bổ|bố trí|giải ngân)(?!\p{L})[^.;]{0,60}$/iu

/** One title with two periods: "đề án … giai đoạn 2020 - 2030", "đề án … giai đoạn 2021 - 2030". */
export function checkTitledPeriods({ passages }: AuditedDocument): FindingDraft[] {
  const inText = passages.flatMap((passage) => titledPeriods(passage.text, passage))
  const inHeadings = headingsOf(passages).flatMap(({ heading, passage }) =>
    titledPeriods(heading, passage).map((titled) => ({ titled, heading })),
  )
  const repeats = inText.flatMap((titled, index) => {
    const first = inText.slice(0, index).find((other) => isSameTitle(other, titled))
    if (first === undefined) return []
    return samePeriod(first, titled) || disagree(first, titled) ? [draftOf(first, titled)] : []
  })
  const headings = inHeadings.flatMap(({ titled, heading }) => {
    const alike = inText.filter((other) => isSameTitle(other, titled))
    const [first] = alike
    const isSettled =
      PLANS.test(heading) &&
      first !== undefined &&
      alike.length > 1 &&
      alike.every((other) => samePeriod(other, first))
    return isSettled && !samePeriod(first, titled) ? [headingDraft(first, titled, heading)] : []
  })
  return [...repeats, ...headings]
}

function headingsOf(passages: readonly Passage[]): { heading: string; passage: Passage }[] {
  const seen = new Set<string>()
  return passages.flatMap((passage) =>
    passage.sectionPath.flatMap((heading, depth) => {
      const path = passage.sectionPath.slice(0, depth + 1).join(' > ')
      if (seen.has(path)) return []
      seen.add(path)
      return [{ heading, passage }]
    }),
  )
}

function titledPeriods(text: string, passage: Passage): TitledPeriod[] {
  return Array.from(text.matchAll(PERIOD)).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - LONGEST_TITLE), match.index)
    const kind = Array.from(before.matchAll(KIND)).at(-1)
    if (kind === undefined) return []
    const title = before.slice(kind.index).trim()
    const words = wordsOf(title).map(({ folded }) => folded)
    if (words.length < FEWEST_WORDS || /[\d;:]|\.\s/u.test(title)) return []
    if (FUNDS.test(text.slice(0, match.index - before.length + kind.index))) return []
    const years = match[1] ?? ''
    const [from = 0, to = 0] = Array.from(years.matchAll(/\d{4}/g), ([year]) => Number(year))
    return [
      { passage, start: match.index, end: match.index + match[0].length, title, words, from, to, years },
    ]
  })
}

const samePeriod = (a: TitledPeriod, b: TitledPeriod) => a.from === b.from && a.to === b.to

function isSameTitle(a: TitledPeriod, b: TitledPeriod): boolean {
  const common = sharedSequenceLength(a.words, b.words)
  const shorter = Math.min(a.words.length, b.words.length)
  return common === shorter && Math.max(a.words.length, b.words.length) - shorter <= MOST_OTHER_WORDS
}

/**
 * Two periods that cannot be meant both. One after the other are two plans; one that starts with the other and ends
 * earlier, or lies within it, is its first part.
 */
function disagree(a: TitledPeriod, b: TitledPeriod): boolean {
  const overlap = Math.max(a.from, b.from) < Math.min(a.to, b.to)
  const isWithin = (inner: TitledPeriod, outer: TitledPeriod) =>
    inner.from >= outer.from && inner.to < outer.to
  return overlap && !isWithin(a, b) && !isWithin(b, a)
}

function draftOf(first: TitledPeriod, second: TitledPeriod): FindingDraft {
  const [here, there] = [placeInWords(first.passage), placeInWords(second.passage)]
  const isEqual = samePeriod(first, second)
  const name = nameOf(first)
  const both =
    here === there
      ? `${name}: ${here} ghi cả giai đoạn ${first.years} và giai đoạn ${second.years}.`
      : `${name} được ghi giai đoạn ${first.years} ở ${here}, còn ở ${there} ghi giai đoạn ${second.years}.`
  return {
    kind: 'date',
    verdict: isEqual ? 'consistent' : 'contradiction',
    printed: placeOfSpan(first.passage, first),
    computed: { text: `giai đoạn ${second.years}`, expression: `in ở ${there}` },
    operands: [placeOfSpan(second.passage, second)],
    difference: isEqual ? 'không' : `${first.years} và ${second.years}`,
    explanation: isEqual ? `${name} được nhắc ở hai chỗ với cùng giai đoạn ${first.years}.` : both,
  }
}

/** No passage holds a heading, so that it is told and not pointed at. */
function headingDraft(body: TitledPeriod, titled: TitledPeriod, heading: string): FindingDraft {
  return {
    ...draftOf(body, titled),
    computed: { text: `giai đoạn ${titled.years}`, expression: `in ở tiêu đề “${shortened(heading)}”` },
    operands: [],
    explanation: `${nameOf(body)} được ghi giai đoạn ${body.years} trong bài, còn tiêu đề “${shortened(heading)}” ghi giai đoạn ${titled.years}.`,
  }
}

/** "Đề án phát triển kinh tế ban đêm …", quotes and emphasis left out. */
const nameOf = ({ title }: TitledPeriod) =>
  shortened(title.replace(/["“”*]/gu, ''), 90).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
