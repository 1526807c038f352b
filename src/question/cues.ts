import { z } from 'zod/v4'
import { fold, hasMarks } from '../vietnamese/fold.ts'
import computationCues from '../vietnamese/lexicon/computation-cues.json' with { type: 'json' }
import judgementCues from '../vietnamese/lexicon/judgement-cues.json' with { type: 'json' }
import followUpCues from '../vietnamese/lexicon/follow-up-cues.json' with { type: 'json' }
import cues from '../vietnamese/lexicon/question-cues.json' with { type: 'json' }
import smallTalkCues from '../vietnamese/lexicon/small-talk-cues.json' with { type: 'json' }
import { placeToneMark } from '../vietnamese/tone-placement.ts'
import { wordsOf } from '../vietnamese/words.ts'

/** A fixed expression, word by word: with its marks (tone marks in their one place) and without. */
export interface Phrase {
  marked: readonly string[]
  folded: readonly string[]
}

/** A phrase written with its marks, ready to be compared. */
export function phraseOf(text: string): Phrase {
  const marked = text.split(' ').map(placeToneMark)
  return { marked, folded: marked.map(fold) }
}

/** Phrases by the word that they may begin with, with its marks or without; the longest first. */
export type PhraseList = ReadonlyMap<string, readonly Phrase[]>

/** Many phrases, ready to be looked for: at a place of a text only those that begin with its word are compared. */
export function phraseList(phrases: readonly Phrase[]): PhraseList {
  const list = new Map<string, Phrase[]>()
  for (const phrase of phrases.toSorted((a, b) => b.marked.length - a.marked.length))
    for (const first of new Set([phrase.marked[0] ?? '', phrase.folded[0] ?? '']))
      list.set(first, [...(list.get(first) ?? []), phrase])
  return list
}

const CuesSchema = z.record(z.string(), z.array(z.string()))
const table = new Map(
  Object.entries(
    CuesSchema.parse({ ...cues, ...computationCues, ...judgementCues, ...smallTalkCues, ...followUpCues }),
  ).map(([name, phrases]) => [name, phraseList(phrases.map(phraseOf))]),
)
const NO_PHRASES: PhraseList = new Map()

/**
 * The words of a text as cues are compared with them: a word with marks as it is (lower case, tone mark in its one place),
 * one without marks stands for every word that folds to it. `typed` is what the person wrote: when it has no marks at all,
 * those of chat words written out since say nothing about the other words.
 */
export function spokenWords(text: string, typed: string = text): string[] {
  const isMarked = hasMarks(typed)
  return wordsOf(text).map((word) =>
    isMarked && hasMarks(word.text) ? placeToneMark(word.text) : word.folded,
  )
}

/** Whether the phrase is said at `place`. */
export function saysAt(words: readonly string[], place: number, phrase: Phrase): boolean {
  const { marked, folded } = phrase
  let isMarked = true
  for (let offset = 0; offset < marked.length; offset += 1) {
    const word = words[place + offset]
    if (word === marked[offset]) continue
    if (word !== folded[offset]) return false
    isMarked = false
  }
  // Who types marks writes "mấy" with them: a lone "may" is then the "may" of "may mặc".
  return isMarked || marked.length > 1 || !words.some(hasMarks)
}

/** Whether the phrase is said anywhere. */
export function saysPhrase(words: readonly string[], phrase: Phrase): boolean {
  return words.some((_, place) => saysAt(words, place, phrase))
}

/** The longest phrase of a list that is said at `place`. */
export function phraseAt(list: PhraseList, words: readonly string[], place: number): Phrase | undefined {
  for (const phrase of list.get(words[place] ?? '') ?? []) if (saysAt(words, place, phrase)) return phrase
  return undefined
}

/** Whether the words hold one of the phrases listed under `name`. */
export function hasCue(name: string, words: readonly string[]): boolean {
  const list = table.get(name) ?? NO_PHRASES
  return words.some((_, place) => phraseAt(list, words, place) !== undefined)
}

/** Places where a phrase listed under `name` begins. */
export function placesOfCue(name: string, words: readonly string[]): number[] {
  return words.flatMap((_, place) => (cueAt(name, words, place) > 0 ? [place] : []))
}

/** How many words the longest phrase listed under `name` takes at `place`; 0 when none is said there. */
export function cueAt(name: string, words: readonly string[], place: number): number {
  return phraseAt(table.get(name) ?? NO_PHRASES, words, place)?.marked.length ?? 0
}

/** Whether the words hold a phrase of at least two words listed under `name`. */
export function hasLongCue(name: string, words: readonly string[]): boolean {
  return words.some((_, place) => cueAt(name, words, place) > 1)
}

/** The words without the phrases listed under `name`, longest first. */
export function withoutCues(name: string, words: readonly string[]): string[] {
  const left: string[] = []
  for (let place = 0; place < words.length; ) {
    const length = cueAt(name, words, place)
    if (length === 0) left.push(words[place] ?? '')
    place += Math.max(1, length)
  }
  return left
}
