import type { Alternative } from '../domain/question.ts'
import type { DiacriticsRestorer } from '../ports.ts'
import type { ReadWord } from './terms.ts'

/** A question on its way from what was typed to what is searched. */
export interface ReadQuestion {
  /** As typed, chat words written out. */
  wroteOut: string
  /** The same with its slips of typing mended. */
  written: string
  /** `written` with its marks. */
  restored: string
  /** The words of `written`. */
  words: readonly ReadWord[]
  /** Places of the terms among them. */
  termPlaces: readonly number[]
}

/**
 * The question as it was read when other words are searched than were typed: a slip, a missing space, keys left as typed, a word that
 * the documents write otherwise. With its marks, which read better beside the mended word. Null when the words stayed: who typed
 * without marks was read as typed.
 */
export function correctedText(
  { wroteOut, written, restored, words, termPlaces }: ReadQuestion,
  alternatives: readonly Alternative[],
  restorer: DiacriticsRestorer,
): string | null {
  const slips = alternatives
    .flatMap(({ kind, from, phrases: [phrase] }) => {
      const word = words[termPlaces[from] ?? -1]
      return kind === 'slip' && word && phrase !== undefined ? [{ word, phrase }] : []
    })
    .sort((a, b) => b.word.start - a.word.start)
  if (slips.length === 0) return written === wroteOut ? null : restored
  const mended = slips.reduce(
    (text, { word: { start, end }, phrase }) =>
      text.slice(0, start) + withFirstCaseOf(text.slice(start, end), phrase) + text.slice(end),
    written,
  )
  return restorer.restore(mended)
}

function withFirstCaseOf(typed: string, phrase: string): string {
  return /^\p{Lu}/u.test(typed) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase
}
