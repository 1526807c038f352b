import { fold, hasMarks } from './fold.ts'
import type { SyllableModel } from './syllable-model.ts'
import type { SyllableToken } from './syllable-tokens.ts'
import { placeToneMark } from './tone-placement.ts'

/** Logarithm of how likely a syllable, typed without marks, was meant as the given reading. */
export type Typing = (reading: string) => number

/** Seen before the first word: half a word with its marks, half a word without. */
const PRIOR = 0.5
/** Share of the commonest reading below which nobody means the syllable without marks. */
const HARDLY_EVER = 0.02

/**
 * How the person types, told from the words whose marks are beyond doubt: "được" was typed with them, "duoc" means no word as it
 * stands, so they were left out. Whoever types marks means "do", "sang" and "trong" as typed; whoever types none may mean any word.
 */
export function estimateTyping(tokens: readonly SyllableToken[], model: SyllableModel): Typing {
  let withMarks = 0
  let without = 0
  for (const token of tokens) {
    if (token.kind !== 'syllable') continue
    const typed = placeToneMark(token.text.toLowerCase())
    if (hasMarks(typed)) withMarks += 1
    else if (isNeverMeant(typed, model)) without += 1
  }
  const leftOut = Math.log((without + PRIOR) / (withMarks + without + 2 * PRIOR))
  return (reading) => (hasMarks(reading) ? leftOut : 0)
}

/** Whether the syllable is none without marks ("duoc"), or one that hardly anybody writes ("dich"). */
function isNeverMeant(typed: string, model: SyllableModel): boolean {
  const [likeliest] = model.candidates(fold(typed))
  return likeliest !== undefined && model.frequency(typed) < HARDLY_EVER * model.frequency(likeliest)
}
