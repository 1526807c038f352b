import type { Figure } from '../../src/domain/fact.ts'
import type { Span } from '../../src/domain/span.ts'
import { nameAfter } from './name-after.ts'

/** A figure in its sentence. Offsets are those of the block. */
export interface SpokenFigure {
  figure: Figure
  sentence: Span
  clause: Span
  /** Words that lead to it, from the figure before (whose own complement is left out) or the start of the clause. */
  leadIn: string
  /** Words that name it: its `leadIn`, or in "tặng giấy khen cho 388 tập thể, 1.066 cá nhân" that of the figure before. */
  naming: string
  /** Everything between the figure before, or the start of the clause, and this one. */
  before: string
  /**
   * Everything between this figure and the next, or the end of the clause. Of figures side by side ("67 vụ 140 đối tượng có
   * hành vi đánh bạc") all have what stands behind the last.
   */
  after: string
  /** Whether a figure stands before it in the same clause. */
  follows: boolean
  /** Whether the next figure ends `after`. */
  leadsOn: boolean
  /** The next figure in the clause, with the words behind it. */
  next: { figure: Figure; after: string } | null
}

/** What parts a figure's complement from the words that lead to the next: "45% kế hoạch, giảm 7,3%". */
const SEPARATOR = /[,;:()]|(?<!so)\s(?=(?:và|với|còn|trong đó|đối với)\s)/u
/** A verb parts them when it leads straight to the figure: "74.129 liều đạt tỷ lệ 97,1%", not "lấn chiếm diện tích, 19 …". */
const VERB = /\s(?=(?:đạt|bằng|tăng|giảm|chiếm|vượt)(?:\s+[^\s,;:()]+){0,3}\s*$)/u

/** "2/8 phường không đạt 100% là Phường Chi Lăng đạt 99,93%": the verb has a subject of its own. */
const OWN_SUBJECT = /\slà\s|\s\p{Lu}\p{Ll}+\s+\p{Lu}/u

function leadInAfterFigure(before: string): string {
  const separator = before.search(SEPARATOR)
  const verb = before.search(VERB)
  const verbParts = verb >= 0 && !OWN_SUBJECT.test(before.slice(0, verb + 1))
  const at = [separator, verbParts ? verb : -1].filter((index) => index >= 0)
  return at.length === 0 ? before : before.slice(Math.min(...at) + 1)
}

/** Clauses joined up to the end of their sentence. */
export function sentencesOf(text: string, clauses: readonly Span[]): Span[] {
  const sentences: Span[] = []
  let start: number | null = null
  for (const clause of clauses) {
    start ??= clause.start
    if (/[.!?…]["”)]*\s*$/u.test(text.slice(clause.start, clause.end))) {
      sentences.push({ start, end: clause.end })
      start = null
    }
  }
  const last = clauses.at(-1)
  if (start !== null && last !== undefined) sentences.push({ start, end: last.end })
  return sentences
}

const holds = (span: Span, at: number) => span.start <= at && at < span.end

/** The figures of a block, in order, each with the words around it. */
export function spokenFigures(
  text: string,
  clauses: readonly Span[],
  figures: readonly Figure[],
): SpokenFigure[] {
  const whole = { start: 0, end: text.length }
  const sentences = sentencesOf(text, clauses)
  const spoken: SpokenFigure[] = []
  for (const [index, figure] of figures.entries()) {
    const clause = clauses.find((span) => holds(span, figure.start)) ?? whole
    const sentence = sentences.find((span) => holds(span, figure.start)) ?? clause
    const [previous, next] = [figures[index - 1], figures[index + 1]]
    const follows = previous !== undefined && previous.end > clause.start
    const before = text.slice(follows ? previous.end : clause.start, figure.start)
    const leadsOn = next !== undefined && next.start < clause.end
    const afterEnd = Math.max(figure.end, leadsOn ? next.start : clause.end)
    const leadIn = follows ? leadInAfterFigure(before) : before
    const unitBehind = unitBehindBracket(text, figure)
    spoken.push({
      figure,
      sentence,
      clause,
      leadIn,
      naming: leadIn,
      before,
      after: unitBehind === null ? text.slice(figure.end, afterEnd) : text.slice(unitBehind, clause.end),
      follows,
      leadsOn,
      next: null,
    })
  }
  for (const [index, one] of [...spoken.entries()].reverse()) {
    const next = spoken[index + 1]
    if (next !== undefined && one.leadsOn && /^\s+$/.test(one.after) && next.figure.dimension === 'count') {
      spoken[index] = { ...one, after: next.after, leadsOn: next.leadsOn, next: next.next }
    } else if (next !== undefined && one.leadsOn) {
      spoken[index] = { ...one, next: { figure: next.figure, after: next.after } }
    }
  }
  return withSharedNames(spoken)
}

/** Counts side by side share the words that lead to the first: "03 cá nhân, 06 tập thể", "07 cuộc/07 đơn vị". */
function withSharedNames(spoken: readonly SpokenFigure[]): SpokenFigure[] {
  const shared: SpokenFigure[] = []
  for (const one of spoken) {
    const previous = shared.at(-1)
    if (previous?.figure.baseUnit === 'tuổi' && one.follows && AGE_NAMES.test(one.before)) {
      const naming = `${previous.naming}${previous.figure.text}${one.before}`
      shared.push({ ...one, naming })
      continue
    }
    const counts = one.figure.dimension === 'count' && previous?.figure.dimension === 'count'
    if (
      previous === undefined ||
      !counts ||
      !one.follows ||
      !BESIDE.test(withoutName(one.before, previous))
    ) {
      shared.push(one)
    } else shared.push({ ...one, naming: previous.naming })
  }
  return shared
}

/** "trẻ em từ 12-17 tuổi: 10.335 liều": the age is part of the name. */
const AGE_NAMES = /^(?!.*\s(?:và|với)\s)[^,;.()\d]{0,40}$/u
/** Where the unit ends that a bracket parts from its number: "3.507/6.708 (chiếm 52,3%) giấy tờ | kết quả giải quyết TTHC". */
function unitBehindBracket(text: string, figure: Figure): number | null {
  const behind = /^\s\([^()]{1,60}\)\s/u.exec(text.slice(figure.end))?.[0]
  if (behind === undefined || figure.unit === '') return null
  const start = figure.end + behind.length
  return text.startsWith(figure.unit, start) ? start + figure.unit.length : null
}

const BESIDE = /^\s*(?:,|;|\/|và|,\s*và)?\s*$/u

/** What stands between two figures behind the name of the first. */
function withoutName(between: string, { after, leadsOn }: SpokenFigure): string {
  const name = nameAfter(after, leadsOn)
  return between.startsWith(name) ? between.slice(name.length) : between
}
