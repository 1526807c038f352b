import type { Passage } from '../../domain/passage.ts'
import type { Question } from '../../domain/question.ts'
import type { Span } from '../../domain/span.ts'
import type { Library } from '../../ports.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { Statement } from '../draft.ts'
import { PROSE_MAX_CHARACTERS } from '../statements/shown-part.ts'
import { makeStatement } from '../statements/statement.ts'

/** What gives a cause by its first words, wherever it stands. */
const NAMES_CAUSE = /(?<!\p{L})(?:nguyên nhân|lý do|lí do|nguyên do)(?!\p{L})/iu
/** "Do", "vì", "nhờ" before what was the cause; a "do" before a capital names who did it, "tự do" is a word. */
const GIVES_CAUSE =
  /(?<!\p{L})(?:(?<!tự\s)[Dd]o(?=\s+\p{Ll})|[Vv]ì(?!\s+vậy|\s+thế)|[Bb]ởi|[Nn]hờ|ảnh hưởng|tác động|xuất phát từ|trước diễn biến)(?!\p{L})/u
/** Passages before and behind the quoted one that may tell why. */
const REACH = 1
/** A clause of another passage must speak of what was asked. */
const MIN_SHARED_WORDS = 2

/**
 * Why what the last answer said is so, as the clauses around it tell: its own passage, the notes that hang there, the
 * neighbours that speak of the same. Null when none gives a cause.
 */
export function nearReason(question: Question, library: Library): Statement | null {
  const [quoted] = question.followUp?.previous.quotes ?? []
  const cited = quoted && library.passage(quoted.passageId)
  if (!quoted || !cited) return null
  const named = new Set(question.terms.filter(({ isLight }) => !isLight).map(({ folded }) => folded))
  const found = neighboursOf(cited, library).flatMap((passage) =>
    passage.clauses.flatMap((clause) => {
      const text = passage.text.slice(clause.start, clause.end)
      const isNamed = NAMES_CAUSE.test(text)
      if (!isNamed && !GIVES_CAUSE.test(text)) return []
      const shared = new Set(wordsOf(text).flatMap(({ folded }) => (named.has(folded) ? [folded] : []))).size
      const isHere = passage.id === cited.id
      const isNext = isHere && clause.start >= quoted.end
      if (!isHere && shared < MIN_SHARED_WORDS) return []
      // A passage often tells of several things: what follows the quote at once tells of it.
      if (isHere && !overlaps(clause, quoted) && shared === 0 && !isNamed) return []
      return [{ passage, clause, worth: shared + (isNamed ? 3 : 0) + (isHere ? 1 : 0) + (isNext ? 1 : 0) }]
    }),
  )
  const [best] = found.sort((a, b) => b.worth - a.worth || a.passage.order - b.passage.order)
  if (best === undefined) return null
  return makeStatement({
    passage: best.passage,
    clause: best.clause,
    facts: library.factsOf(best.passage.id),
    asked: new Set(),
    shared: [],
    maxCharacters: PROSE_MAX_CHARACTERS,
  })
}

/** Whether the words give a cause. */
export function givesCause(text: string): boolean {
  return NAMES_CAUSE.test(text) || GIVES_CAUSE.test(text)
}

function neighboursOf(passage: Passage, library: Library): Passage[] {
  const near = library.inSectionOf(passage).filter(({ order }) => Math.abs(order - passage.order) <= REACH)
  const notes = library.notesOf(passage.id).filter((note) => !near.includes(note))
  return [...near, ...notes].sort((a, b) => a.order - b.order)
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
