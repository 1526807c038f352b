import type { Passage } from '../domain/passage.ts'
import { placeToneMark } from '../vietnamese/tone-placement.ts'
import { wordsOf, type Word } from '../vietnamese/words.ts'

/** A passage as the word index sees it: every field a list of words. */
export interface WordFields {
  id: string
  /** Without marks: finds what was typed without them. */
  folded: string[]
  /** With marks, each tone mark in its one canonical place: decides between look-alikes. */
  accented: string[]
  /** Neighbours without marks, "ho ngheo". */
  pairs: string[]
  /** Words without marks of the headings, parent items and the clause that a note hangs on. */
  context: string[]
}

/** What may stand between two words of a pair: spaces, quotes, a dash; not the end of a clause. */
const PAIR_GAP = /^[\s"'“”‘’–-]*$/u

export function wordFieldsOf(passage: Passage): WordFields {
  const words = wordsOf(passage.text)
  return {
    id: passage.id,
    folded: words.flatMap((word) => foldedForms(word.folded)),
    accented: words.map((word) => accentedForm(word.text)),
    pairs: pairsOf(passage.text, words),
    context: contextOf(passage).flatMap((text) => wordsOf(text).flatMap((word) => foldedForms(word.folded))),
  }
}

/** A word with its tone mark in the canonical place: "hoá" and "hóa" are one. */
export function accentedForm(word: string): string {
  return placeToneMark(word)
}

/** A word, and the parts of a document code, so that "40" and "nq" find "40-nq/tu". */
function foldedForms(word: string): string[] {
  const parts = word.split(/[-/]/u).filter(Boolean)
  return parts.length > 1 ? [word, ...parts] : [word]
}

function pairsOf(text: string, words: readonly Word[]): string[] {
  return words.flatMap((word, place) => {
    const next = words[place + 1]
    return next && PAIR_GAP.test(text.slice(word.end, next.start)) ? [`${word.folded} ${next.folded}`] : []
  })
}

function contextOf({ sectionPath, context }: Passage): string[] {
  return [...sectionPath, ...context.lead, ...(context.anchor ? [context.anchor.text] : [])]
}
