import { DIACRITICS_CONTEXTS } from '../domain/diacritics-counts.ts'
import { isAbbreviation } from './abbreviation-lexicon.ts'
import { fold, hasMarks } from './fold.ts'
import { oneSlipAround, slipDistance } from './slips.ts'
import type { SyllableModel } from './syllable-model.ts'
import { syllableTokensOf, type SyllableToken } from './syllable-tokens.ts'
import { readTelex } from './telex.ts'
import { placeToneMark } from './tone-placement.ts'

/** A bare word of fewer letters may be an abbreviation nobody listed; one with marks or their keys is meant as a syllable. */
const MIN_BARE_LETTERS = 4
const MIN_MARKED_LETTERS = 3
/** Two of the longest syllables in one; what is longer is no slip. */
const MAX_LETTERS = 14
/** Nobody types a syllable that stands more seldom than this in all texts counted; it may itself be a slip in them. */
const HARDLY_EVER = 20
/** What a slip of each kind costs against a likelier neighbourhood, as logarithms. */
const COST = { keys: 0, tone: 1, glued: 2, gluedOddly: 4, slip: 2, slipAndTone: 5 } as const

interface Correction {
  /** One syllable, or two that were typed as one word. */
  syllables: readonly string[]
  cost: number
}

/**
 * The text with the words that are no syllables written as those most likely meant, told from the words around them:
 * a slip of one letter ("pầhn", "bnah"), a wrong tone mark ("chuổi"), keys left as typed ("hooj"), a missing space
 * ("hộnghèo"). `restored` is the same text with its marks. Syllables, names, numbers and abbreviations stay as they are.
 */
export function correctTyping(text: string, restored: string, model: SyllableModel): string {
  const tokens = syllableTokensOf(text)
  const around = syllableTokensOf(restored)
  let corrected = ''
  let reached = 0
  let before: string = DIACRITICS_CONTEXTS.start
  for (const [place, token] of tokens.entries()) {
    if (token.startsClause) before = DIACRITICS_CONTEXTS.start
    const next = around[place + 1]
    const behind = next === undefined || next.startsClause ? null : keyOf(next)
    const best = isSuspect(token, model) ? likeliest(token, { before, behind }, model) : null
    if (best !== null) {
      const written = best.join(' ')
      corrected += text.slice(reached, token.start) + withFirstCaseOf(token.text, written)
      reached = token.end
    }
    before = best?.at(-1) ?? keyOf(around[place] ?? token)
  }
  return corrected + text.slice(reached)
}

/** Whether nobody means the word as it stands, with marks or without. */
function isSuspect({ kind, text, startsClause }: SyllableToken, model: SyllableModel): boolean {
  const isName = /\p{Lu}/u.test(text.slice(1)) || (!startsClause && /^\p{Lu}/u.test(text))
  const typed = placeToneMark(text.toLowerCase())
  if (kind !== 'syllable' || isName || isAbbreviation(typed)) return false
  const isMarked = hasMarks(typed)
  if (typed.length < (isMarked || readTelex(typed) !== null ? MIN_MARKED_LETTERS : MIN_BARE_LETTERS))
    return false
  if (typed.length > MAX_LETTERS || model.frequency(typed) >= HARDLY_EVER) return false
  return !model
    .candidates(fold(typed))
    .some((reading) => model.frequency(reading) >= HARDLY_EVER && keepsLetters(typed, reading))
}

/** Whether the reading only adds marks to what was typed ("quyêt" → "quyết"): restoring sees to that. */
function keepsLetters(typed: string, reading: string): boolean {
  const letters = Array.from(reading, (letter) => letter.normalize('NFD'))
  return Array.from(typed).every((letter, place) => {
    const known = letters[place] ?? ''
    return Array.from(letter === 'đ' ? letter : letter.normalize('NFD').slice(1)).every((mark) =>
      known.includes(mark),
    )
  })
}

function likeliest(
  token: SyllableToken,
  { before, behind }: { before: string; behind: string | null },
  model: SyllableModel,
): readonly string[] | null {
  let best: { syllables: readonly string[]; score: number } | null = null
  for (const { syllables, cost } of correctionsOf(placeToneMark(token.text.toLowerCase()), model)) {
    const chain = [before, ...syllables, ...(behind === null ? [] : [behind])]
    // A word of another language or a name is one slip from some syllable too: its neighbours must know the syllable.
    const isSeen =
      model.follows(before, chain[1] ?? '') || model.follows(syllables.at(-1) ?? '', behind ?? '')
    if ((cost > COST.tone || token.text.length < MIN_BARE_LETTERS) && !isSeen) continue
    const steps = chain.slice(1).map((second, place) => model.logProbability(chain[place] ?? second, second))
    // Two syllables have one step more, which a missing space has to earn.
    const score = steps.reduce((sum, step) => sum + step, 0) - cost
    if (best === null || score > best.score) best = { syllables, score }
  }
  return best?.syllables ?? null
}

function correctionsOf(typed: string, model: SyllableModel): Correction[] {
  const isUsual = (syllable: string) => model.frequency(syllable) >= HARDLY_EVER
  const telex = readTelex(typed)
  if (telex !== null && isUsual(telex)) return [{ syllables: [telex], cost: COST.keys }]
  const folded = fold(typed)
  const corrections = splitsOf(typed, model, isUsual)
  for (const near of oneSlipAround(folded)) {
    if (near.length < 2) continue
    const slips = near === folded ? 0 : 1
    for (const reading of model.candidates(near)) {
      if (!isUsual(reading)) continue
      const cost = costOf(typed, reading, slips)
      if (cost !== null) corrections.push({ syllables: [reading], cost })
    }
  }
  return corrections
}

/** Marks typed count as letters; whoever typed none, or lost the only letter with one, may have meant any. */
function costOf(typed: string, reading: string, slips: number): number | null {
  if (!hasMarks(typed)) return COST.slip
  const apart = slipDistance(typed, reading, 2)
  if (slips === 0) return apart <= 2 ? COST.tone : null
  if (apart === 1) return COST.slip
  return apart === 2 ? COST.slipAndTone : null
}

/** "hộnghèo" → "hộ nghèo"; without marks every reading of both halves. */
function splitsOf(typed: string, model: SyllableModel, isUsual: (syllable: string) => boolean): Correction[] {
  const readingsOf = (half: string): readonly string[] => {
    if (half.length < 2) return []
    const readings = model.candidates(fold(half)).filter(isUsual)
    const asTyped = readings.filter((reading) => reading === placeToneMark(half))
    return hasMarks(typed) && asTyped.length > 0
      ? asTyped
      : readings.filter((reading) => keepsLetters(half, reading))
  }
  return Array.from(typed).flatMap((_, place) => {
    const [firsts, seconds] = [readingsOf(typed.slice(0, place)), readingsOf(typed.slice(place))]
    return firsts.flatMap((first) =>
      seconds.map((second) => ({
        syllables: [first, second],
        cost: model.follows(first, second) ? COST.glued : COST.gluedOddly,
      })),
    )
  })
}

function keyOf({ kind, text }: SyllableToken): string {
  if (kind === 'number') return DIACRITICS_CONTEXTS.number
  return kind === 'other' ? DIACRITICS_CONTEXTS.unknown : placeToneMark(text.toLowerCase())
}

function withFirstCaseOf(typed: string, written: string): string {
  return /^\p{Lu}/u.test(typed) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
