import type { Span } from '../../src/domain/span.ts'

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' }
const SIGNS = /[()[\]“”]/gu

/**
 * For every unit of a text whether it stands inside brackets or quotes. Only brackets that are closed count, so that a
 * slip of the pen does not mask the rest of the text; brackets of enumerators "(1)" count as none.
 */
export function maskedUnits(text: string, enumerators: readonly Span[]): boolean[] {
  const masked = Array.from({ length: text.length }, () => false)
  const open: { sign: string; at: number }[] = []
  const isEnumerator = (at: number) => enumerators.some((span) => at >= span.start && at < span.end)
  for (const { 0: sign, index: at } of text.matchAll(SIGNS)) {
    if (isEnumerator(at)) continue
    const opening = PAIRS[sign]
    if (opening === undefined) {
      open.push({ sign, at })
      continue
    }
    const partner = open.findLastIndex((bracket) => bracket.sign === opening)
    if (partner < 0) continue
    masked.fill(true, open[partner]?.at ?? at, at)
    open.length = partner
  }
  return masked
}
