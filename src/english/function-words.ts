import { z } from 'zod/v4'
import { createPhraseTable } from '../vietnamese/phrase-table.ts'
import stored from './lexicon/function-words.json' with { type: 'json' }
import { stemOf } from './word-forms.ts'

const { dropped, auxiliaries, past, links } = z
  .object({
    dropped: z.array(z.string()),
    auxiliaries: z.array(z.string()),
    past: z.array(z.string()),
    links: z.record(z.string(), z.string()),
  })
  .parse(stored)

const QUESTION_WORDS = ['what', 'which', 'how', 'who', 'when', 'where', 'why', 'whose']

/** Words and phrases that say nothing of a report. */
const droppedPhrases = createPhraseTable(
  dropped.map((phrase): [string, true] => [phrase.split(' ').map(stemOf).join(' '), true]),
)
const singleWords = new Set([...dropped.filter((phrase) => !phrase.includes(' ')), ...QUESTION_WORDS])
const auxiliaryWords = new Set(auxiliaries)
const pastWords = new Set(past)
const linkWords = new Map(Object.entries(links))

/** How many words at `place` only hold a question together ("could you tell me", "the"); 0 when the first one says something. */
export function droppedAt(words: readonly string[], place: number): number {
  return droppedPhrases.at(words.map(stemOf), place)[0]?.length ?? 0
}

/** "did", "was", "to": what stands before a verb. */
export function isAuxiliary(word: string): boolean {
  return auxiliaryWords.has(word)
}

/** An auxiliary that speaks of what has come about. */
export function isPast(word: string): boolean {
  return pastWords.has(word)
}

/** The Vietnamese word for one that joins two expressions ("and"); null for any other word. */
export function linkFor(word: string): string | null {
  return linkWords.get(word) ?? null
}

/** Whether English uses the word to hold a sentence together. */
export function isFunctionWord(word: string): boolean {
  return auxiliaryWords.has(word) || linkWords.has(word) || singleWords.has(word)
}
