import type { Alternative, Term } from '../domain/question.ts'
import { COUNTING_WORDS } from '../vietnamese/counted-nouns.ts'
import { fold } from '../vietnamese/fold.ts'
import type { AskedAmount } from './asked-unit.ts'

/** The noun stands at most so many words behind "bao nhiêu". */
const REACH = 5

/**
 * A word that only says what kind of thing is counted ("bao nhiêu người đến du lịch") weighs little as a word: documents
 * count the same otherwise ("735.200 lượt khách"), and the unit asked for speaks for it already.
 */
export function lightenCounting(
  terms: readonly Term[],
  termPlaces: readonly number[],
  words: readonly string[],
  amounts: readonly AskedAmount[],
  alternatives: readonly Alternative[],
): Term[] {
  const counting = new Set(amounts.flatMap((amount) => placesOfNoun(words, amount)))
  // "Người nghiện" is a thing of its own.
  const isNamed = (order: number) =>
    alternatives.some(({ kind, from, to }) => kind === 'concept' && from <= order && order < to)
  const isOnly = termPlaces.every((place, order) => counting.has(place) || terms[order]?.isLight === true)
  if (isOnly) return [...terms]
  return terms.map((term, order) =>
    counting.has(termPlaces[order] ?? -1) && !isNamed(order) ? { ...term, isLight: true } : term,
  )
}

function placesOfNoun(words: readonly string[], { place, unit }: AskedAmount): number[] {
  const noun = unit?.words ?? []
  if (!COUNTING_WORDS.has(noun.join(' '))) return []
  for (let at = place + 1; at <= place + REACH; at += 1) {
    if (noun.every((word, offset) => fold(words[at + offset] ?? '') === word))
      return noun.map((_, offset) => at + offset)
  }
  return []
}
