import type { FactQuery } from '../../fact-search/fact-query.ts'

/** The ASCII name of exported files, for what cannot read another. */
export const PLAIN_FILE_NAME = 'so-lieu'

/** What a file of figures is called: after what was searched. */
export function figuresFileTitle({ q, unit, period, section }: FactQuery): string {
  return ['Số liệu', q, unit, period, section].filter(Boolean).join(' - ')
}
