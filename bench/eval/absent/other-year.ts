const YEAR = /(?<![\d/.,-])(?:19|20)\d{2}(?![\d/.,-]*\d)/gu
/** Before the years that reports of today speak of. */
const LAST_OTHER_YEAR = 2009
const FIRST_OTHER_YEAR = 1990

/** The question with its years moved back to years that the document never prints, in the same order; null when it names none. */
export function askOtherYear(question: string, documentText: string): string | null {
  const named = [...new Set(question.match(YEAR) ?? [])].sort()
  const free: string[] = []
  for (let year = LAST_OTHER_YEAR; year >= FIRST_OTHER_YEAR; year -= 1)
    if (!documentText.includes(String(year))) free.push(String(year))
  const others = free.slice(0, named.length).reverse()
  if (named.length === 0 || others.length < named.length) return null
  return question.replace(YEAR, (year) => others[named.indexOf(year)] ?? year)
}
