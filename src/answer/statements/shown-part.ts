import type { Fact } from '../../domain/fact.ts'
import type { Span } from '../../domain/span.ts'

/** Longer clauses are cut down to the part that answers: a figure needs few words, names and reasons need more. */
export const FIGURE_MAX_CHARACTERS = 300
export const PROSE_MAX_CHARACTERS = 420
/** A clause of this length is shown whole, also when only one of its figures was asked for. */
const SHORT_CLAUSE_CHARACTERS = 160
/** "131 người …, nghỉ việc không lương với số kinh phí 349 triệu đồng": the money is that of the people before the comma. */
const TIED_MONEY = /(?:^|\s)với\s+(?:tổng\s+)?(?:số\s+)?(?:kinh phí|tiền|trị giá|giá trị)(?![\p{L}\p{M}])/iu
/** Who asks for a figure should not have to read further than this to find it. */
const LEAD_MAX_CHARACTERS = 180
/** Nothing is cut off that is no longer than this share of what may be shown. */
const SHORT_TAIL = 0.15
/** Prose is shown from its beginning when so much of what it shares with the question stands there. */
const SHARED_AT_BEGINNING = 0.6

export interface ShownPartRequest {
  text: string
  clause: Span
  /** Facts of the passage. */
  facts: readonly Fact[]
  /** Ids of the facts asked for: the part shown holds them. */
  asked: ReadonlySet<string>
  /** Offsets of words that the question shares with the clause. */
  shared: readonly number[]
  maxCharacters: number
}

export interface ShownPart extends Span {
  /** The statement goes on behind it. */
  isCutOff: boolean
}

/**
 * The part of a clause that is shown. A clause is only ever cut between two complete statements, each with figures of
 * its own; one that lists things is cut at its end, so that no list loses the words that govern it.
 */
export function shownPart(request: ShownPartRequest): ShownPart {
  const { clause, asked, maxCharacters } = request
  const whole = { ...clause, isCutOff: false }
  const length = clause.end - clause.start
  if (asked.size === 0) return length <= maxCharacters * (1 + SHORT_TAIL) ? whole : beginning(request)
  if (length <= SHORT_CLAUSE_CHARACTERS) return whole
  const units = cutIntoStatements(request)
  const told = hull(units.filter((unit) => saysOfAsked(unit, request) || sharesWords(unit, request)))
  if (told && told.end - told.start <= maxCharacters && leadOf(told, request) <= LEAD_MAX_CHARACTERS)
    return { ...told, isCutOff: false }
  const asking = hull(units.filter((unit) => saysOfAsked(unit, request)))
  return { ...withShortLead(asking ?? whole, request), isCutOff: false }
}

/** How many characters a reader passes before the first asked figure. */
function leadOf(part: Span, { facts, asked }: ShownPartRequest): number {
  const places = facts
    .filter((fact) => asked.has(fact.factId) && fact.start >= part.start)
    .map(({ start }) => start)
  return places.length === 0 ? 0 : Math.min(...places) - part.start
}

/** A part whose figure comes late begins behind the first comma from which it comes soon enough. */
function withShortLead(part: Span, request: ShownPartRequest): Span {
  const lead = leadOf(part, request)
  if (lead <= LEAD_MAX_CHARACTERS) return part
  const comma = commasOf(request.text, part).find((place) => {
    const left = part.start + lead - place
    return left > 0 && left <= LEAD_MAX_CHARACTERS
  })
  return comma === undefined ? part : trim(request.text, { start: comma + 1, end: part.end })
}

/**
 * From the beginning of the clause to the last comma that fits; from a later comma when most of the shared words stand
 * far behind. A clause without a comma that fits is shown whole: cut anywhere else it would part what belongs together.
 */
function beginning({ text, clause, shared, maxCharacters }: ShownPartRequest): ShownPart {
  const commas = commasOf(text, clause)
  const parts = [clause.start, ...commas.map((comma) => comma + 1)].map((start) => {
    const last = commas.filter((comma) => comma > start && comma - start <= maxCharacters).at(-1)
    const isShort = clause.end - start <= maxCharacters * (1 + SHORT_TAIL)
    const end = isShort ? clause.end : (last ?? clause.end)
    return { start, end, said: shared.filter((place) => place >= start && place < end).length }
  })
  const enough = SHARED_AT_BEGINNING * shared.length
  const best = parts.find(({ said }) => said >= enough) ?? parts[0] ?? clause
  return { ...trim(text, best), isCutOff: best.end < clause.end }
}

/**
 * A comma separates two statements when the words before it hold a figure and the words behind it, up to the next comma,
 * hold one of another statement. Figures in brackets belong to what stands before them.
 */
function cutIntoStatements({ text, clause, facts }: ShownPartRequest): Span[] {
  const commas = commasOf(text, clause)
  const brackets = bracketsOf(text, clause)
  const inside = facts.filter(
    (fact) =>
      fact.start >= clause.start &&
      fact.end <= clause.end &&
      !brackets.some((bracket) => fact.start > bracket.start && fact.start < bracket.end),
  )
  const groupsIn = (span: Span) =>
    new Set(
      inside.filter((fact) => fact.start >= span.start && fact.end <= span.end).map((fact) => fact.groupId),
    )
  const units: Span[] = []
  let start = afterTitle(text, clause, inside)
  commas.forEach((comma, place) => {
    const before = groupsIn({ start, end: comma })
    const behind = groupsIn({ start: comma + 1, end: commas[place + 1] ?? clause.end })
    if (before.size === 0 || behind.size === 0 || [...behind].some((group) => before.has(group))) return
    const next = inside.find((fact) => fact.start > comma)
    if (next && TIED_MONEY.test(text.slice(comma + 1, next.start))) return
    units.push(trim(text, { start, end: comma }))
    start = comma + 1
  })
  return [...units, trim(text, { start, end: clause.end })]
}

/** "Kết quả rà soát hộ nghèo năm …: Cuối năm …": what stands before the colon is a title when it holds no figure. */
function afterTitle(text: string, clause: Span, facts: readonly Fact[]): number {
  const colon = /:\s+(?=\p{Lu})/u.exec(text.slice(clause.start, clause.end))
  if (!colon) return clause.start
  const after = clause.start + colon.index + colon[0].length
  return facts.some((fact) => fact.start < after) ? clause.start : after
}

/** Holds an asked fact, or one of the same statement (its plan share, its change). */
function saysOfAsked(unit: Span, { facts, asked }: ShownPartRequest): boolean {
  const groups = new Set(facts.filter((fact) => asked.has(fact.factId)).map((fact) => fact.groupId))
  return facts.some((fact) => fact.start >= unit.start && fact.end <= unit.end && groups.has(fact.groupId))
}

function sharesWords(unit: Span, { shared }: ShownPartRequest): boolean {
  return shared.some((place) => place >= unit.start && place < unit.end)
}

function hull(units: readonly Span[]): Span | null {
  const [first] = units
  const last = units.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}

/** Places of commas that separate words: not inside a number, brackets or quotation marks. */
function commasOf(text: string, clause: Span): number[] {
  const brackets = bracketsOf(text, clause)
  const places: number[] = []
  for (let at = clause.start; at < clause.end; at += 1) {
    if (text[at] !== ',' || !/\s/u.test(text[at + 1] ?? ' ')) continue
    if (!brackets.some((bracket) => at > bracket.start && at < bracket.end)) places.push(at)
  }
  return places
}

function bracketsOf(text: string, clause: Span): Span[] {
  const found = text.slice(clause.start, clause.end).matchAll(/\([^()]*\)|“[^”]*”|"[^"]*"/gu)
  return [...found].map((match) => ({
    start: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
  }))
}

function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}
