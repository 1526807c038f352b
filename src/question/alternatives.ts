import type { Alternative } from '../domain/question.ts'
import { ABBREVIATIONS } from '../vietnamese/abbreviation-lexicon.ts'
import { findConcepts } from '../vietnamese/concepts.ts'
import { expandAbbreviations } from '../vietnamese/abbreviations.ts'
import { endsWithNumberedKind } from '../vietnamese/document-kinds.ts'
import { fold } from '../vietnamese/fold.ts'
import { foldedPhrase, markedPhrase } from '../vietnamese/phrase.ts'
import { createPhraseTable } from '../vietnamese/phrase-table.ts'
import { findSynonyms } from '../vietnamese/synonyms.ts'
import { NO_COHESION, type WordCohesion } from '../vietnamese/word-cohesion.ts'
import { correctSlip } from './slips.ts'
import type { ReadWord } from './terms.ts'

/** "thủ tục hành chính" → "tthc": documents abbreviate what people write out. */
const SHORT_FORMS = createPhraseTable(
  ABBREVIATIONS.filter((abbreviation) => abbreviation.kind !== 'chat').flatMap((abbreviation) =>
    abbreviation.long.map((long): readonly [string, string] => [
      foldedPhrase(long),
      abbreviation.parts.map((part) => part.folded).join(' '),
    ]),
  ),
)

/** Words of an expression that is written out must be at least this many: "cán bộ" is found as well by itself. */
const SHORTENED_MIN_WORDS = 2

/**
 * Other ways in which a document may say parts of the question: abbreviations written out and the other way round,
 * synonyms, and mistyped words corrected by the words of the index. `termPlaces` are the places of the terms among the words.
 */
export function alternativesOf(
  text: string,
  words: readonly ReadWord[],
  termPlaces: readonly number[],
  vocabulary: ReadonlyMap<string, number>,
  cohesion: WordCohesion = NO_COHESION,
): Alternative[] {
  const folded = words.map((word) => word.folded)
  const found: Alternative[] = []
  const add = (kind: Alternative['kind'], from: number, to: number, phrases: readonly string[]) => {
    const covered = termPlaces.flatMap((place, term) => (place >= from && place < to ? [term] : []))
    const [first] = covered
    if (first === undefined || phrases.length === 0) return
    const marked = [...new Set(phrases.map(markedPhrase))]
    found.push({ kind, from: first, to: first + covered.length, phrases: marked.map(fold), marked })
  }
  for (const use of expandAbbreviations(text, words)) {
    add('abbreviation', use.from, use.to, use.readings)
  }
  const restored = words.map((word) => ({ text: word.restored, folded: word.folded }))
  for (const use of findSynonyms(restored)) add('synonym', use.from, use.to, use.phrases)
  for (const use of findConcepts(restored)) add('concept', use.from, use.to, [use.phrase])
  for (let place = 0; place < words.length; place += 1) {
    for (const { length, values } of SHORT_FORMS.at(folded, place)) {
      if (length >= SHORTENED_MIN_WORDS) add('abbreviation', place, place + length, values)
    }
    add('abbreviation', place, place + 1, documentCodes(folded, place, vocabulary))
    // A word that is Vietnamese as it stands is no slip, whether the documents say it or not.
    const correction = cohesion.isCommon(words[place]?.restored ?? '')
      ? null
      : correctSlip(folded[place] ?? '', vocabulary)
    if (correction !== null) add('slip', place, place + 1, [correction])
  }
  return found
}

/** The codes of the index that begin with a number which people give without its letters. */
function documentCodes(
  folded: readonly string[],
  place: number,
  vocabulary: ReadonlyMap<string, number>,
): string[] {
  const number = folded[place] ?? ''
  if (!/^\d{1,5}$/.test(number)) return []
  if (!endsWithNumberedKind(folded.slice(Math.max(0, place - 3), place).join(' '))) return []
  return [...vocabulary.keys()].filter(
    (word) =>
      (word.startsWith(`${number}/`) || word.startsWith(`${number}-`)) && /^\d+[-/]\S*\p{L}\S*$/u.test(word),
  )
}
