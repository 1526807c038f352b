import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/span.ts'
import type { Statement } from '../draft.ts'
import { periodOpening } from './period-words.ts'
import { shownPart } from './shown-part.ts'

export interface StatementRequest {
  passage: Passage
  clause: Span
  /** Facts of the passage. */
  facts: readonly Fact[]
  /** Ids of the facts asked for. */
  asked: ReadonlySet<string>
  /** Offsets of words that the question shares with the clause. */
  shared: readonly number[]
  maxCharacters: number
}

/** A clause as a sentence of the answer: note marks out, a long one cut, first letter raised, closed by a full stop. */
export function makeStatement(request: StatementRequest): Statement {
  const { passage, clause, asked } = request
  const part = shownPart({ ...request, text: passage.text })
  const text = sliceWithoutMarks(passage, part)
  const facts = request.facts.filter((fact) => fact.start >= part.start && fact.end <= part.end)
  const opening = periodOpening(facts, asked, passage, text)
  const sentence = closed(text, part.isCutOff)
  return {
    text: opening + raised(sentence),
    passage,
    quote: clause,
    facts,
    asked: new Set(facts.filter((fact) => asked.has(fact.factId)).map((fact) => fact.factId)),
  }
}

/** A slice of the passage without the note marks in it. */
export function sliceWithoutMarks(passage: Passage, span: Span): string {
  let text = ''
  let at = span.start
  for (const mark of passage.marks) {
    if (mark.start < at || mark.end > span.end) continue
    text += passage.text.slice(at, mark.start)
    at = mark.end
  }
  return text + passage.text.slice(at, span.end)
}

function raised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** "(i)", "(1)", "b)" in front of an item of a list: told alone it is none. */
const ITEM_LABEL = /^(?:\((?:[ivx]{1,5}|\p{L}|\d{1,2})\)|[ivx]{1,5}\)|\p{L}\))\s+(?=\p{L}|\p{N})/iu
/** What ties a clause to the one before it. */
const TIED_TO_BEFORE = [
  /^(?:và\s+)?trong đó(?:\s+có)?\s*[:,]?\s*(?=\p{L}|\p{N})/iu,
  /^(?:đồng thời|bên cạnh đó|ngoài ra|ngoài việc đó)\s*,?\s*(?=\p{L}|\p{N})/iu,
  /^(?:cụ thể(?:\s+là|\s+như sau)?|như|bao gồm|gồm)\s*:\s*(?=\p{L}|\p{N})/iu,
]
/** What ties it to a list behind it that is not shown. */
const TIED_TO_NEXT = /[,;]?\s+(?:cụ thể|trong đó|cụ thể như sau|như sau|sau đây)\s*:\s*$/iu

/** Without separators, list marks and words that tie it to what is not shown; closed by a full stop, or by "…" where it goes on. */
function closed(text: string, isCutOff: boolean): string {
  const bare = text
    .trim()
    .replace(TIED_TO_NEXT, '')
    .replace(/[\s;:,]+$/u, '')
    .replace(/^[-–+*\s]+/u, '')
    .replace(ITEM_LABEL, '')
  const trimmed = TIED_TO_BEFORE.reduce((left, words) => left.replace(words, ''), bare)
  if (isCutOff) return `${trimmed}…`
  return /[.!?…][”"’)]*$/u.test(trimmed) ? trimmed : `${trimmed}.`
}
