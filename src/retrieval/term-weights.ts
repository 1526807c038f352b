import type { Question } from '../domain/question.ts'
import type { WordIndex } from '../ports.ts'
import { pairsOf } from './term-matching.ts'

/** A word that says little by itself, however rare, weighs this share. */
const LIGHT_SHARE = 0.2

/**
 * How much every term of a question says: BM25's inverse document frequency over the passages. A word that stands nowhere
 * weighs as much as the rarest; with a synonym or a corrected slip it weighs as that one does.
 */
export function weighTerms(question: Question, words: WordIndex, passageCount: number): number[] {
  return rarityOf(question, words, passageCount).map((weight, place) =>
    question.terms[place]?.isLight === true ? weight * LIGHT_SHARE : weight,
  )
}

function rarityOf(question: Question, words: WordIndex, passageCount: number): number[] {
  const weightOf = (word: string) => inverseDocumentFrequency(words.documentFrequency(word), passageCount)
  return question.terms.map((term, place) => {
    if (words.documentFrequency(term.folded) > 0) return weightOf(term.folded)
    const phrases = question.alternatives
      .filter((alternative) => alternative.from <= place && place < alternative.to)
      .flatMap((alternative) => alternative.phrases)
    const known = phrases.flatMap((phrase) => {
      const frequencies = phrase.split(' ').map((word) => words.documentFrequency(word))
      return frequencies.every((frequency) => frequency > 0) ? [Math.min(...frequencies)] : []
    })
    return inverseDocumentFrequency(known.length > 0 ? Math.min(...known) : 0, passageCount)
  })
}

/** A pair weighs as its lighter word: "hộ nghèo" is as telling as "nghèo" allows. */
export function weighPairs(question: Question, termWeights: readonly number[]): number[] {
  return pairsOf(question).map(([first, second]) =>
    Math.min(termWeights[first] ?? 0, termWeights[second] ?? 0),
  )
}

function inverseDocumentFrequency(frequency: number, passageCount: number): number {
  return Math.log(1 + (passageCount - frequency + 0.5) / (frequency + 0.5))
}
