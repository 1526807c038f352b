import { DIACRITICS_CONTEXTS, type DiacriticsCounts } from '../domain/diacritics-counts.ts'
import { isAbbreviation } from './abbreviation-lexicon.ts'
import { correctTyping } from './correct-typing.ts'
import { EVERYDAY_COUNTS } from './everyday-counts.ts'
import { fold, hasMarks } from './fold.ts'
import { mostLikelyChain, type Reading } from './most-likely-chain.ts'
import { createSyllableModel, type SyllableModel } from './syllable-model.ts'
import {
  capitalsMeanAbbreviations,
  isAllCapitals,
  syllableTokensOf,
  type SyllableToken,
} from './syllable-tokens.ts'
import { placeToneMark } from './tone-placement.ts'
import { estimateTyping, type Typing } from './typing-habit.ts'

/** An occurrence in the indexed documents against one of the general counts, as `models/vi-diacritics/README.md` found best. */
const OWN_WEIGHT = 20
/** The everyday phrases are few and stand for a whole way of talking. With 300 both questions and running text gain most. */
const EVERYDAY_WEIGHT = 300

/**
 * Restores diacritics with the general counts and, where given, those of the indexed documents (`countsOf`).
 *
 * `restore` gives NFC text of the same words, case, digits and punctuation. What was typed with marks stays: a mark is
 * added to a half-typed word ("quyêt" → "quyết"), never changed or removed. Abbreviations and unknown words stay.
 * `correct` writes words that are none as those most likely meant.
 */
export function createDiacriticsRestorer(
  counts: DiacriticsCounts,
  extraCounts?: DiacriticsCounts,
): { restore(text: string): string; correct(text: string): string } {
  const model = createSyllableModel(counts, [
    { counts: EVERYDAY_COUNTS, weight: EVERYDAY_WEIGHT },
    ...(extraCounts === undefined ? [] : [{ counts: extraCounts, weight: OWN_WEIGHT }]),
  ])
  return {
    restore: (text) => restore(text.normalize('NFC'), model),
    correct: (text) => {
      const typed = text.normalize('NFC')
      return correctTyping(typed, restore(typed, model), model)
    },
  }
}

function restore(text: string, model: SyllableModel): string {
  const tokens = syllableTokensOf(text)
  const capitalsMatter = capitalsMeanAbbreviations(text)
  const typing = estimateTyping(tokens, model)
  const chain = mostLikelyChain(
    tokens.map((token) => ({
      startsClause: token.startsClause,
      readings: readingsOf(token, model, capitalsMatter, typing),
    })),
    model,
  )
  let restored = ''
  let reached = 0
  for (const [index, token] of tokens.entries()) {
    const reading = chain[index]?.text ?? token.text
    restored += text.slice(reached, token.start) + withCaseOf(token.text, reading)
    reached = token.end
  }
  return restored + text.slice(reached)
}

function readingsOf(
  token: SyllableToken,
  model: SyllableModel,
  capitalsMatter: boolean,
  typing: Typing,
): Reading[] {
  if (token.kind === 'number') return [{ key: DIACRITICS_CONTEXTS.number, text: null, typing: 0 }]
  const typed = placeToneMark(token.text.toLowerCase())
  const asTyped: Reading = {
    key: model.knows(typed) ? typed : DIACRITICS_CONTEXTS.unknown,
    text: null,
    typing: 0,
  }
  if (token.kind === 'other' || isAbbreviation(capitalsMatter ? token.text : typed)) return [asTyped]
  const isMarked = hasMarks(typed)
  if (isMarked ? model.knows(typed) : capitalsMatter && isAllCapitals(token.text)) return [asTyped]
  const candidates = model.candidates(fold(typed)).filter((candidate) => keepsMarks(typed, candidate))
  if (candidates.length === 0) return [asTyped]
  return candidates.map((key) => ({ key, text: key, typing: isMarked ? 0 : typing(key) }))
}

/** Whether every mark of the typed syllable is in the candidate too. */
function keepsMarks(typed: string, candidate: string): boolean {
  const letters = Array.from(candidate, (letter) => letter.normalize('NFD'))
  return Array.from(typed).every((letter, index) => {
    const known = letters[index] ?? ''
    if (letter === 'đ') return known === 'đ'
    return Array.from(letter.normalize('NFD').slice(1)).every((mark) => known.includes(mark))
  })
}

/** The reading in the capitals of the word as typed; both have the same length. */
function withCaseOf(typed: string, reading: string): string {
  let cased = ''
  for (const [index, letter] of Array.from(reading).entries()) {
    cased += /\p{Lu}/u.test(typed.charAt(index)) ? letter.toUpperCase() : letter
  }
  return cased
}
