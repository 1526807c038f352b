import type { Span } from '../../src/domain/span.ts'
import { readLegalReferences } from '../../src/vietnamese/legal-references.ts'
import {
  completePeriod,
  readPeriods,
  yearOfPeriod,
  type PeriodMention,
} from '../../src/vietnamese/periods.ts'

/** Before these a period is that of the thing compared with, not that of the figure. */
const COMPARED =
  /(?:so với|cùng kỳ|với|kết quả\s+\p{L}+|bằng)(?:\s+(?:dự toán|kế hoạch|thực hiện|mức|cuối|đầu|tháng))?\s*$/iu
/** The year of a law is part of its name: "Luật Hợp tác xã năm 2012". */
const LAW = /(?:luật|pháp lệnh|hiến pháp)[^.;:()\d]{0,60}$/iu
/** A term of office or a school year is no period of figures. */
const TERM = /(?:nhiệm kỳ|năm học(?:\s+mới)?|niên khóa)\s*$/iu
const TOPIC_OPENING = /^\s*(?:trong|tính đến|đến|cuối|đầu|hết|ước)?\s*(?:cuối|đầu|ngày|hết)?\s*$/iu

/** Periods of a text that say when something was, in order: without comparisons, days of documents and years of laws. */
export function tellingPeriods(text: string): PeriodMention[] {
  const references = readLegalReferences(text)
  return readPeriods(text).filter((mention) => {
    const before = text.slice(Math.max(0, mention.start - 80), mention.start)
    if (references.some((reference) => mention.start < reference.end && reference.start < mention.end))
      return false
    if (mention.kind === 'relative') return mention.part !== null && mention.yearOffset === 0
    return !COMPARED.test(before) && !LAW.test(before) && !TERM.test(before)
  })
}

/** The year that a text speaks of: that of its first mention with one. */
export function yearSpokenOf(text: string): number | null {
  for (const { notation } of tellingPeriods(text)) {
    const year = notation === null ? null : yearOfPeriod(notation)
    if (year !== null) return year
  }
  return null
}

export interface FoundPeriod {
  notation: string
  stated: boolean
}

/** A day counts as the period of figures when it is said to be one: "đến 31/12/2021 đạt", "Ngày 30/11/2021 ghi nhận". */
const UP_TO = /(?:đến|tính đến|hết|tại thời điểm|ngày)\s*(?:ngày\s*)?$/iu

function isPeriodOfFigures(text: string, mention: PeriodMention): boolean {
  // "thu ngân sách cả năm đạt" under a heading of nine months
  if (mention.kind === 'relative') return /^(?:cả năm|năm nay)$/iu.test(mention.text)
  if (mention.kind !== 'date') return true
  return /^ngày/iu.test(mention.text) || UP_TO.test(text.slice(0, mention.start))
}

/** The periods of a text that may be those of its figures, in order. */
export const figurePeriods = (text: string): PeriodMention[] =>
  tellingPeriods(text).filter((mention) => isPeriodOfFigures(text, mention))

/** A period at the head of a sentence holds for the sentences behind it: "Năm 2021, …", "11 tháng đầu năm 2021, …". */
function topicOf(
  text: string,
  sentences: readonly Span[],
  mentions: readonly PeriodMention[],
): PeriodMention | undefined {
  return sentences
    .map(({ start }) =>
      mentions.find(
        (mention) => mention.start >= start && TOPIC_OPENING.test(text.slice(start, mention.start)),
      ),
    )
    .findLast((mention) => mention !== undefined && mention.kind !== 'years')
}

export interface PeriodQuestion {
  text: string
  /** Where the words that speak of the figure alone begin. */
  ownStart: number
  figure: Span
  /** Where these words end. */
  ownEnd: number
  sentence: Span
  /** Sentences of the block up to this one. */
  sentences: readonly Span[]
  /** Year for "11 tháng đầu năm", when the block itself has none. */
  referenceYear: number | null
}

/**
 * The period of a figure as its block tells it: in the figure's own words, else earlier in its sentence, else at the head of
 * an earlier sentence. `mentions` are the block's `figurePeriods`. Null when it tells none: headings and the title are the caller's.
 */
export function periodInBlock(mentions: readonly PeriodMention[], asked: PeriodQuestion): FoundPeriod | null {
  const { text, ownStart, figure, ownEnd, sentence, sentences } = asked
  const own = mentions.filter(({ start, end }) => start >= ownStart && end <= ownEnd)
  const beforeFigure = mentions.filter(({ end }) => end <= figure.start)
  const inSentence = beforeFigure.filter(({ start, kind }) => start >= sentence.start && kind !== 'years')
  const topic = topicOf(text, sentences, beforeFigure)
  const year =
    inSentence.map(yearOf).findLast((found) => found !== null) ?? yearOf(topic) ?? asked.referenceYear

  const stated =
    own.findLast(({ end }) => end <= figure.start) ?? own.find(({ start }) => start >= figure.end)
  const statedNotation = stated === undefined ? null : completePeriod(stated, year)
  if (statedNotation !== null) return { notation: statedNotation, stated: true }
  for (const mention of [inSentence.at(-1), topic]) {
    const notation = mention === undefined ? null : completePeriod(mention, year)
    if (notation !== null) return { notation, stated: false }
  }
  return null
}

function yearOf(mention: PeriodMention | undefined): number | null {
  const notation = mention?.notation ?? null
  return notation === null ? null : yearOfPeriod(notation)
}
