import type { Question } from '../domain/question.ts'
import type { WordIndex } from '../ports.ts'
import { pairsOf } from './term-matching.ts'

/** A word that says little by itself, however rare, weighs this share. */
const LIGHT_SHARE = 0.2
/** What a follow-up says itself weighs more than what it inherits. */
const INHERITED_SHARE = 0.6
const UNKNOWN_PAIR_SHARE = 0.7

/** What is searched: a word that is common there says little, however rare it is elsewhere. */
export interface Searched {
  /** Null for all. */
  documentIds: readonly string[] | null
  passageCount: number
}

/**
 * How much every term of a question says: BM25's inverse document frequency over the passages. A word that stands nowhere
 * weighs as much as the rarest; with a synonym or a corrected slip it weighs as that one does.
 */
export function weighTerms(question: Question, words: WordIndex, searched: Searched): number[] {
  return rarityOf(question, words, searched).map((weight, place) => {
    const term = question.terms[place]
    return (
      weight * (term?.isLight === true ? LIGHT_SHARE : 1) * (term?.isInherited === true ? INHERITED_SHARE : 1)
    )
  })
}

function rarityOf(question: Question, words: WordIndex, { documentIds, passageCount }: Searched): number[] {
  const frequencyOf = (word: string) => words.documentFrequency(word, documentIds)
  const weightOf = (word: string) => inverseDocumentFrequency(frequencyOf(word), passageCount)
  return question.terms.map((term, place) => {
    if (frequencyOf(term.folded) > 0) return weightOf(term.folded)
    const phrases = question.alternatives
      .filter((alternative) => alternative.from <= place && place < alternative.to)
      .flatMap((alternative) => alternative.phrases)
    const known = phrases.flatMap((phrase) => {
      const frequencies = phrase.split(' ').map(frequencyOf)
      return frequencies.every((frequency) => frequency > 0) ? [Math.min(...frequencies)] : []
    })
    return inverseDocumentFrequency(known.length > 0 ? Math.min(...known) : 0, passageCount)
  })
}

/**
 * A pair weighs by its own rarity: syllables are common ("chủ", "đề"), the words they form are not ("chủ đề"). A pair that
 * stands nowhere may be no word at all and weighs a share of its lighter part.
 */
export function weighPairs(
  question: Question,
  termWeights: readonly number[],
  words: WordIndex,
  { documentIds, passageCount }: Searched,
): number[] {
  return pairsOf(question).map(([first, second]) => {
    const a = question.terms[first]
    const b = question.terms[second]
    const lighter = Math.min(termWeights[first] ?? 0, termWeights[second] ?? 0)
    if (!a || !b) return lighter
    const frequency = words.documentFrequency(`${a.folded} ${b.folded}`, documentIds)
    const rarity =
      frequency > 0 ? inverseDocumentFrequency(frequency, passageCount) : UNKNOWN_PAIR_SHARE * lighter
    return (
      (a.isLight !== b.isLight ? LIGHT_SHARE : 1) *
      (a.isInherited || b.isInherited ? INHERITED_SHARE : 1) *
      rarity
    )
  })
}

function inverseDocumentFrequency(frequency: number, passageCount: number): number {
  return Math.log(1 + (passageCount - frequency + 0.5) / (frequency + 0.5))
}
