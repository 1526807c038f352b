import { writeOutAbbreviations } from '../vietnamese/abbreviations.ts'
import type { SearchedText } from './fact-texts.ts'
import { areNeighbours, keyedWords, pairKey, type KnownKeys } from './word-keys.ts'

/** Which texts hold a word, a word with its marks, two neighbours or a number. Texts are known by their number, from 0. */
export interface TextIndex {
  size: number
  /** Texts with a word by its key (`word-keys.ts`), with a number by its `numberKey`. */
  withWord: (key: string) => readonly number[]
  withMarkedWord: (marked: string) => readonly number[]
  withPair: (pair: string) => readonly number[]
  /** Texts that say the words of a phrase one behind the other. */
  withPhrase: (keys: readonly string[]) => readonly number[]
  /** Keys of every word, without numbers. */
  vocabulary: readonly string[]
  /** How many words of it are printed. */
  lengthOf: (text: number) => number
}

type Postings = Map<string, number[]>
const NONE: readonly number[] = []

export class TextIndexBuilder {
  readonly #numbers = new Map<string, number>()
  readonly #words: Postings = new Map()
  readonly #marked: Postings = new Map()
  readonly #pairs: Postings = new Map()
  readonly #lengths: number[] = []
  readonly #keys: KnownKeys = new Map()

  /** The number of a text; equal texts are one. */
  add(text: SearchedText): number {
    const identity = [text.printed, ...text.further, ...text.numbers].join('\n')
    const known = this.#numbers.get(identity)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(identity, number)
    this.#lengths.push(keyedWords(text.printed, this.#keys).length)
    const written = writeOutAbbreviations(text.printed)
    const further = written === text.printed ? text.further : [written, ...text.further]
    for (const part of [text.printed, ...further]) this.#addWords(part, number)
    for (const key of text.numbers) post(this.#words, key, number)
    return number
  }

  build(): TextIndex {
    const [words, marked, pairs, lengths] = [this.#words, this.#marked, this.#pairs, this.#lengths]
    const withWord = (key: string) => words.get(key) ?? NONE
    const withPair = (pair: string) => pairs.get(pair) ?? NONE
    return {
      size: lengths.length,
      withWord,
      withPair,
      withMarkedWord: (key) => marked.get(key) ?? NONE,
      withPhrase: (keys) => {
        const [first = '', second, ...rest] = keys
        if (second === undefined) return withWord(first)
        let texts = withPair(pairKey(first, second))
        let before = second
        for (const key of rest) {
          const next = new Set(withPair(pairKey(before, key)))
          texts = texts.filter((text) => next.has(text))
          before = key
        }
        return texts
      },
      vocabulary: [...words.keys()].filter((key) => !key.startsWith('#')),
      lengthOf: (text) => lengths[text] ?? 0,
    }
  }

  #addWords(text: string, number: number): void {
    const words = keyedWords(text, this.#keys)
    for (const [place, word] of words.entries()) {
      post(this.#words, word.key, number)
      post(this.#marked, word.marked, number)
      const next = words[place + 1]
      if (next && areNeighbours(text, word, next)) post(this.#pairs, pairKey(word.key, next.key), number)
    }
  }
}

function post(postings: Postings, key: string, text: number): void {
  const texts = postings.get(key)
  if (texts === undefined) postings.set(key, [text])
  else if (texts.at(-1) !== text) texts.push(text)
}
