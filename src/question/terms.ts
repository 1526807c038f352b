import type { Term } from '../domain/question.ts'
import { hasMarks } from '../vietnamese/fold.ts'
import { placeToneMark } from '../vietnamese/tone-placement.ts'
import { isLightWord, isStopWord, stopPhraseLength } from '../vietnamese/stop-words.ts'
import { NO_COHESION, type WordCohesion } from '../vietnamese/word-cohesion.ts'
import type { Word } from '../vietnamese/words.ts'

/** A word as typed beside its reading with marks restored. */
export interface ReadWord extends Word {
  /** Lower case with the marks it most likely has. */
  restored: string
}

/**
 * The meaningful words of a question. Question words and politeness go by their reading with marks ("thi đua" is no
 * "thì"); the terms themselves stay as typed, because a restored reading may be wrong.
 */
export function termsOf(
  typed: string,
  words: readonly ReadWord[],
  cohesion: WordCohesion = NO_COHESION,
): { terms: Term[]; wordPlaces: number[] } {
  const kept: number[] = []
  const readings = words.map((word) => word.restored)
  for (let place = 0; place < words.length; ) {
    const phrase = stopPhraseLength(readings.slice(place))
    if (phrase > 0) {
      place += phrase
      continue
    }
    if (!isStopWord(words[place]?.restored ?? '') || isPartOfWord(words, place, cohesion)) kept.push(place)
    place += 1
  }
  const mixedCase = /\p{Lu}/u.test(typed) && /\p{Ll}/u.test(typed)
  const terms = kept.flatMap((place, order): Term[] => {
    const word = words[place]
    if (!word) return []
    const next = words[kept[order + 1] ?? -1]
    const joinsNext =
      kept[order + 1] === place + 1 && next !== undefined && /^\s*$/.test(typed.slice(word.end, next.start))
    return [
      {
        text: placeToneMark(word.text),
        folded: word.folded,
        accented: hasMarks(word.text),
        joinsNext,
        cohesion: joinsNext ? cohesion.of(word.restored, next.restored) : 0,
        isInherited: false,
        isLight: isLightWord(word.restored) || /^(19|20)\d\d$/.test(word.folded),
        isName:
          mixedCase &&
          place > 0 &&
          isCapitalised(typed.slice(word.start, word.end)) &&
          !startsSentence(typed, word),
      },
    ]
  })
  return { terms, wordPlaces: kept }
}

/** Who loses "bác" of "bác sĩ" as a form of address, or "tồn" of "tồn tại", loses the word. */
const SURE_COHESION = 0.9

function isPartOfWord(words: readonly ReadWord[], place: number, cohesion: WordCohesion): boolean {
  const [before, word, behind] = [words[place - 1], words[place], words[place + 1]]
  if (!word) return false
  const joins = (other: ReadWord | undefined, together: number) =>
    other !== undefined &&
    !isStopWord(other.restored) &&
    !isLightWord(other.restored) &&
    together >= SURE_COHESION
  return (
    joins(before, cohesion.of(before?.restored ?? '', word.restored)) ||
    joins(behind, cohesion.of(word.restored, behind?.restored ?? ''))
  )
}

/** "Lộc", "An"; not "GPMB" (an abbreviation) and not "F0". */
function isCapitalised(written: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(written)
}

function startsSentence(typed: string, word: Word): boolean {
  return /(^|[.!?:…]\s*)$/u.test(typed.slice(0, word.start))
}
