import type { Evidence } from '../../domain/evidence.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/span.ts'
import { namesBody } from '../../vietnamese/document-frame.ts'
import { fold } from '../../vietnamese/fold.ts'
import { PROSE_MAX_CHARACTERS } from './shown-part.ts'

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
/** "do Quỹ … tài trợ", "giao Sở …": the clause says itself who. */
const NAMES_AGENT = /(?<![\p{L}\p{N}])(?:do|giao)\s+(?:các\s+|tổ chức\s+|cho\s+)?\p{Lu}/u
const LABEL = /^\s*(?:(?:\d+(?:\.\d+)*|[ivxlc]+|\p{Ll})[.)]|[-–+*•])\s*/iu

/**
 * Reports say who does something in the heading above it ("4. Sở Công Thương"), at the beginning of its paragraph or behind it. A
 * clause that begins with a body itself needs none of these.
 */
export function whoAround({ passage, clause }: Pick<Evidence, 'passage' | 'clause'>): WhoAround {
  const extended = goingOnWithWho(passage, clause)
  const text = passage.text.slice(clause.start, clause.end)
  const saysWho = startsWithBody(text) || NAMES_AGENT.test(text) || extended !== clause
  if (saysWho) return { heading: null, subject: null, clause: extended }
  const [first] = passage.clauses
  const isBehind = first !== undefined && first.start < clause.start
  const subject = isBehind && startsWithBody(passage.text.slice(first.start, first.end)) ? first : null
  return { heading: subject === null ? headingBody(passage) : null, subject, clause: extended }
}

/** What leads to the body that a task is given to. */
const ASSIGNING = /^(?:giao(?: cho)?|đề nghị|yêu cầu|trách nhiệm của|nhiệm vụ của|đối với)\s+/iu

const bodyAtBeginning = (text: string) => text.replace(LABEL, '').replace(ASSIGNING, '')

const startsWithBody = (text: string) => namesBody(bodyAtBeginning(text))

/** The nearest heading or item above that is nothing but a body or post. */
function headingBody({ sectionPath, context }: Passage): string | null {
  const heads = [...[...context.lead].reverse(), ...[...sectionPath].reverse()]
  const found = heads
    .map((head) => bodyAtBeginning(head).replace(/[\s:;.]+$/u, ''))
    .find((head) => head.length <= LONGEST_HEADING && namesBody(head))
  return found ?? null
}

/**
 * "Thành lập Ban chỉ đạo …, trong đó Chủ tịch làm Trưởng ban; Phó Chủ tịch làm Phó Trưởng ban": whichever part is meant, the
 * persons are told together, so that none is taken for another.
 */
function goingOnWithWho(passage: Passage, clause: Span): Span {
  const sentence = sentenceOf(passage, clause)
  const at = sentence.findIndex(({ start }) => start === clause.start)
  const lead = sentence.findIndex(({ start, end }) =>
    GOES_ON_WITH_WHO.test(fold(passage.text.slice(start, end))),
  )
  const first = sentence[Math.min(at, lead)]
  const last = sentence.at(-1)
  if (lead < 1 || at < lead - 1 || first === undefined || last === undefined) return clause
  return last.end - first.start <= PROSE_MAX_CHARACTERS ? { start: first.start, end: last.end } : clause
}

/** The clauses of the sentence that a clause stands in. */
function sentenceOf(passage: Passage, clause: Span): Span[] {
  const isEnd = ({ start, end }: Span) => /[.!?…][”"’)]*\s*$/u.test(passage.text.slice(start, end))
  const before = passage.clauses.filter(({ start }) => start < clause.start)
  const from = before.findLastIndex(isEnd) + 1
  const rest = passage.clauses.slice(from)
  const end = rest.findIndex((other) => other.start >= clause.start && isEnd(other))
  return end < 0 ? rest : rest.slice(0, end + 1)
}
