import type { Passage } from '../../src/domain/passage.ts'
import type { PeriodStatus } from '../../src/domain/fact.ts'
import { completePeriod } from '../../src/vietnamese/periods.ts'
import { tellingPeriods, yearSpokenOf } from './period-context.ts'
import { givesOrder, statusOfHeading } from './status.ts'

/** What the headings above a passage and the document's title say of its figures. */
export interface SectionContext {
  /** Plan or result; null when no heading tells. */
  status: PeriodStatus | null
  period: string | null
  /** Years that the nearest heading or the title is about: "2026/2030". */
  span: string | null
  year: number | null
}

/** "Ngày 30/11/2021 thành phố ghi nhận …": the day that a note's clause opens with is that of the note too. */
function dayOpening(text: string): string | null {
  const first = tellingPeriods(text)[0]
  return first?.kind === 'date' && first.start === 0 ? completePeriod(first, null) : null
}

/** Of a heading with two years ("… năm 2021; Mục tiêu … năm 2022") a plan takes the last and a result the first. */
function periodOfHeading(heading: string, status: PeriodStatus | null, year: number | null): string | null {
  const mentions = tellingPeriods(heading).filter(({ kind }) => kind !== 'date' && kind !== 'relative')
  const singles = mentions.filter(({ kind }) => kind !== 'years')
  const chosen = (singles.length > 0 ? singles : mentions).at(status === 'plan' ? -1 : 0)
  return chosen === undefined ? null : completePeriod(chosen, year)
}

function spanOfHeading(heading: string): string | null {
  const years = tellingPeriods(heading).find(({ kind }) => kind === 'years')
  return years === undefined ? null : completePeriod(years, null)
}

function firstFound<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text)
    if (found !== null) return found
  }
  return null
}

/** Nearest heading first, the title last; what hangs above the passage (leads, the clause of a note's mark) before both. */
export function sectionContext(passage: Passage, documentTitle: string): SectionContext {
  const headings = [...passage.sectionPath].reverse()
  const status = firstFound(
    [...passage.context.lead].reverse().concat(headings, documentTitle),
    statusOfHeading,
  )
  const anchor = passage.context.anchor?.text
  const isOrdered = status === null && passage.context.lead.some(givesOrder)
  const near = [...[...passage.context.lead].reverse(), ...(anchor === undefined ? [] : [anchor])]
  const all = [...near, ...headings, documentTitle]
  const year = firstFound(all, yearSpokenOf)
  return {
    status: isOrdered ? 'plan' : status,
    period: firstFound(near, dayOpening) ?? firstFound(all, (text) => periodOfHeading(text, status, year)),
    span: firstFound(all, spanOfHeading),
    year,
  }
}
