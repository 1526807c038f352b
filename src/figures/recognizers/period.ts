import { readPeriods, type PeriodKind } from '../../vietnamese/periods.ts'
import type { LookAlikeKind, Recognizer } from '../mention.ts'

const KINDS: Record<PeriodKind, LookAlikeKind | null> = {
  date: 'date',
  year: 'year',
  years: 'years',
  month: 'period',
  quarter: 'period',
  part: 'period',
  // "năm ngoái" has no digits that could be taken for a figure.
  relative: null,
}

/**
 * Dates, years, spans of years and parts of a year.
 *
 * Matches: "[30/11/2021]" · "[ngày 22 tháng 9 năm 2021]" · "giai đoạn [2021 - 2025]" · "[11 tháng đầu năm 2021]" · "[quý III/2021]"
 * Not: "2033 mã QR" · "đạt 2009" · "3/5 cuộc" · "6 tháng tuổi"
 */
export const period: Recognizer = {
  name: 'period',
  recognize: (text) =>
    readPeriods(text).flatMap((mention) => {
      const kind = KINDS[mention.kind]
      if (kind === null) return []
      const { start, end } = mention
      return [
        {
          kind,
          start,
          end,
          text: mention.text,
          value: mention.notation ?? mention.part ?? mention.text,
          rule: 'period',
        },
      ]
    }),
}
