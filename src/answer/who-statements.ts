import type { Evidence } from '../domain/evidence.ts'
import type { Passage } from '../domain/passage.ts'
import type { Span } from '../domain/span.ts'
import { namesBody } from '../vietnamese/document-frame.ts'
import { fold } from '../vietnamese/fold.ts'

/** What answers "who" beside the clause that says what is done. */
export interface WhoAround {
  /** "Sở Khoa học và Công nghệ" of the heading or item that the clause hangs on; null when it names nobody. */
  heading: string | null
  /** The clause in the same passage that begins with who does it. */
  subject: Span | null
  /** The clause itself, with those of its sentence that go on with who ("…, trong đó Chủ tịch làm Trưởng ban; …"). */
  clause: Span
}

/** Longer headings are sentences. */
const LONGEST_HEADING = 140
/** Over folded text: words that lead to the persons of what was named before. */
const GOES_ON_WITH_WHO = /^(?:trong do|gom|bao gom|do|voi)\s/u
const LABEL = /^\s*(?:(?:\d+(?:\.\d+)*|[ivxlc]+|\p{Ll})[.)]|[-–+*•])\s*/iu

/**
 * Reports say who does something in the heading above it ("4. Sở Công Thương"), at the beginning of its paragraph or behind it. A
 * clause that begins with a body itself needs none of these.
 */
export function whoAround({ passage, clause }: Pick<Evidence, 'passage' | 'clause'>): WhoAround {
  const extended = goingOnWithWho(passage, clause)
  const text = passage.text.slice(clause.start, clause.end)
  if (startsWithBody(text)) return { heading: null, subject: null, clause: extended }
  const [first] = passage.clauses
  const isBehind = first !== undefined && first.start < clause.start
  const subject = isBehind && startsWithBody(passage.text.slice(first.start, first.end)) ? first : null
  return { heading: subject === null ? headingBody(passage) : null, subject, clause: extended }
}

const startsWithBody = (text: string) => namesBody(text.replace(LABEL, '').replace(/^giao\s+/iu, ''))

/** The nearest heading or item above that is nothing but a body or post. */
function headingBody({ sectionPath, context }: Passage): string | null {
  const heads = [...[...context.lead].reverse(), ...[...sectionPath].reverse()]
  const found = heads
    .map((head) => head.replace(LABEL, '').replace(/[\s:;.]+$/u, ''))
    .find((head) => head.length <= LONGEST_HEADING && namesBody(head))
  return found ?? null
}

function goingOnWithWho(passage: Passage, clause: Span): Span {
  const behind = passage.clauses.filter(({ start }) => start >= clause.end)
  const [next] = behind
  const isSameSentence = (start: number) =>
    !/[.!?…][”"’)]*\s*$/u.test(passage.text.slice(clause.start, start))
  if (next === undefined || !isSameSentence(next.start)) return clause
  if (!GOES_ON_WITH_WHO.test(fold(passage.text.slice(next.start, next.end)))) return clause
  const last = behind.filter(({ start }) => isSameSentence(start)).at(-1) ?? next
  return { start: clause.start, end: last.end }
}
