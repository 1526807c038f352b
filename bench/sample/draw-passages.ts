import type { Passage } from '../../src/domain/passage.ts'
import { seededRandom, shuffled } from '../seeded-random.ts'

/** A passage to be labelled by a person who has nothing but this. */
export interface DrawnPassage {
  documentId: string
  passageId: string
  sectionPath: string[]
  /** Texts of the items that the passage hangs on. */
  lead: string[]
  /** For a note: the clause that carries its mark. */
  anchor: string | null
  footnote: number | null
  /** Heads of a table row's cells, with the cells' texts. */
  cells: { column: string; text: string }[] | null
  text: string
}

const NUMBER = /\d[\d.,]*/g

/** Of every document this many numbers, half of them in notes where it has notes enough. */
const NUMBERS_OF_DOCUMENT = { main: 240, other: 60 }

/**
 * Whole passages of one document in the order of a seeded shuffle, until they hold enough numbers. The same seed and the same
 * text draw the same passages.
 */
export function drawPassages(
  passages: readonly Passage[],
  kind: 'main' | 'other',
  seed: number,
): DrawnPassage[] {
  const candidates = passages.filter(
    ({ kind: of, text }) => of !== 'letterhead' && of !== 'signature' && numbersIn(text) > 0,
  )
  const wanted = NUMBERS_OF_DOCUMENT[kind]
  const notes = drawUntil(
    candidates.filter(({ noteId }) => noteId !== null),
    wanted / 2,
    seed,
  )
  const inNotes = notes.reduce((sum, { text }) => sum + numbersIn(text), 0)
  const body = drawUntil(
    candidates.filter(({ noteId }) => noteId === null),
    wanted - inNotes,
    seed + 1,
  )
  return [...body, ...notes].sort((a, b) => a.order - b.order).map(drawn)
}

function drawUntil(passages: readonly Passage[], wanted: number, seed: number): Passage[] {
  const chosen: Passage[] = []
  let found = 0
  for (const passage of shuffled(passages, seededRandom(seed))) {
    if (found >= wanted) break
    chosen.push(passage)
    found += numbersIn(passage.text)
  }
  return chosen
}

const numbersIn = (text: string) => text.match(NUMBER)?.length ?? 0

function drawn(passage: Passage): DrawnPassage {
  const { documentId, id, sectionPath, context, footnote, cells, text } = passage
  return {
    documentId,
    passageId: id,
    sectionPath,
    lead: context.lead,
    anchor: context.anchor?.text ?? null,
    footnote,
    cells: cells?.map(({ column, start, end }) => ({ column, text: text.slice(start, end) })) ?? null,
    text,
  }
}
