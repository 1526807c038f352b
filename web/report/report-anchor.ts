import type { Span } from '../../src/domain/span.ts'

/** What the part behind # of an address points at. */
export interface ReportAnchor {
  /** Id of a passage, or of another element of the page. */
  id: string
  /** The quote in the passage. */
  range: Span | null
}

/** Reads `#<id>` and `#<passageId>:<start>-<end>`; null when nothing is named. */
export function parseReportAnchor(hash: string): ReportAnchor | null {
  const text = decodeAnchor(hash.replace(/^#/, ''))
  if (text === '') return null
  const match = /^(.+):(\d+)-(\d+)$/u.exec(text)
  if (match === null) return { id: text, range: null }
  const [start, end] = [Number(match[2]), Number(match[3])]
  return { id: match[1] ?? '', range: start < end ? { start, end } : null }
}

/** The address of a quote on the page of its document. */
export function quoteAnchor(passageId: string, { start, end }: Span): string {
  return `#${encodeURIComponent(passageId)}:${start}-${end}`
}

function decodeAnchor(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch (error) {
    if (error instanceof URIError) return encoded
    throw error
  }
}
