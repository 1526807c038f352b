const YEAR = '(?:19|20)\\d{2}'
const MONTH = 'M(?:0[1-9]|1[0-2])'
const NOTATION = new RegExp(
  `^(?:${YEAR}|${YEAR}-H[12]|${YEAR}-Q[1-4]|${YEAR}-${MONTH}(?:\\.\\.${MONTH})?|${YEAR}-\\d{2}-\\d{2}|${YEAR}/${YEAR})$`,
)

/** Whether a text is a period in the notation of facts: `2021`, `2021-H1`, `2021-M01..M09`, `2021-11-30`, `2021/2025`. */
export function isPeriodNotation(text: string): boolean {
  if (!NOTATION.test(text)) return false
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(text)?.[0]
  if (day !== undefined) return isDay(day)
  const [from, to] = text.includes('/') ? text.split('/') : (/M.+/.exec(text)?.[0].split('..') ?? [])
  return from === undefined || to === undefined || from <= to
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The first and the last year of a period. */
export function yearsOf(notation: string): { from: number; to: number } {
  const [from = '', to = from] = notation.split('/')
  return { from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) }
}
