import type { Judgement } from '../domain/judgement.ts'
import { completePeriod, readPeriods, type PeriodMention } from '../vietnamese/periods.ts'

/** A text with the periods that it names, read once and asked many times. */
export interface DatedText {
  text: string
  mentions: readonly PeriodMention[]
}

export function readDates(text: string): DatedText {
  return { text, mentions: readPeriods(text) }
}

/** The year behind these is what the asked one is compared with. */
const COMPARED =
  /(?:so với|so cùng kỳ|hơn|kém|bằng (?:bao nhiêu|mấy)(?: phần trăm|\s*%)?(?: so với)?)\s+(?:cùng kỳ\s+|kết quả\s+|mức\s+|số\s+)*(?:của\s+)?$/iu

/** A year alone, not part of a document's number or a date: in chat "năm" is left out ("2022 đạt bao nhiêu", "năm sau 2022"). */
const BARE_YEAR = /(?<![\d/.,-])(?:19|20)\d{2}(?![\d/.,-]*[\d/-])/g

/** "A hay B lớn hơn năm 2024": what stands behind "hơn" is when, for who compares two things. */
export function periodsAsked(
  dated: DatedText,
  judgement: Judgement | null,
  yearSpokenOf: number | null,
): string[] {
  const said = periodsOf(dated, yearSpokenOf)
  return said.length === 0 && judgement?.kind === 'sides' ? namedTimes(dated) : said
}

function periodsOf(dated: DatedText, yearSpokenOf: number | null): string[] {
  const { text, mentions } = dated
  const isAsked = ({ start }: { start: number }) => !COMPARED.test(text.slice(0, start))
  const said = timesOf(dated, isAsked, yearSpokenOf)
  if (said.length > 0) return said
  const bare = [...text.matchAll(BARE_YEAR)].filter(
    ({ index }) =>
      isAsked({ start: index }) && !mentions.some(({ start, end }) => start <= index && index < end),
  )
  const years = [...new Set(bare.map(([year]) => year))]
  return years.length === 1 ? years : []
}

/** "6 tháng đầu năm", "quý I", "tháng 9": which part of the year, when no year is said. */
export function yearPartsOf({ text, mentions }: DatedText): string[] {
  const parts = mentions
    .filter(({ start }) => !COMPARED.test(text.slice(0, start)))
    .flatMap(({ kind, notation, part }) => (notation === null && OF_YEAR.has(kind) && part ? [part] : []))
  return [...new Set(parts)]
}

const OF_YEAR: ReadonlySet<PeriodMention['kind']> = new Set(['part', 'quarter', 'month'])

/** Every period named, years without "năm" before them included. */
export function namedTimes(dated: DatedText): string[] {
  const { text, mentions } = dated
  const bare = [...text.matchAll(BARE_YEAR)].filter(
    ({ index }) => !mentions.some(({ start, end }) => start <= index && index < end),
  )
  return [...new Set([...timesOf(dated, () => true), ...bare.map(([year]) => year)])]
}

export function timesOf(
  { mentions }: DatedText,
  isMeant: (mention: PeriodMention) => boolean,
  yearSpokenOf: number | null = null,
): string[] {
  const periods = mentions.filter(isMeant).flatMap((mention) => completePeriod(mention, yearSpokenOf) ?? [])
  return [...new Set(periods)]
}
