import type { Alternative, Question, Term } from '../domain/question.ts'
import { findWord, hasPhrase, type AnalysedText, type WordRange } from './analysed-text.ts'

/**
 * How surely a form found in the text is the word asked for. A look-alike with other marks may still be the word (a
 * scanning slip, a misplaced mark), a synonym may be about something else.
 */
export const MATCH_STRENGTH = {
  word: 1,
  otherMarks: 0.7,
  apart: 0.4,
  abbreviation: 0.95,
  synonym: 0.8,
  slip: 0.85,
} as const

/** For every term of the question, how surely (0–1) it stands in the given words of a text. */
export function matchTerms(question: Question, text: AnalysedText, range: WordRange): number[] {
  const strengths = question.terms.map((term) => matchWord(term, text, range))
  for (const alternative of question.alternatives) {
    const strength = MATCH_STRENGTH[alternative.kind]
    if (!alternative.phrases.some((phrase) => hasPhrase(text, phrase.split(' '), range))) continue
    for (let place = alternative.from; place < alternative.to; place += 1) {
      strengths[place] = Math.max(strengths[place] ?? 0, strength)
    }
  }
  return strengths
}

/**
 * For every pair of terms that belong together, how surely the text says them together (0–1). An alternative that
 * covers both counts as its strength.
 */
export function matchPairs(question: Question, text: AnalysedText, range: WordRange): number[] {
  const covering = question.alternatives.filter((alternative) =>
    alternative.phrases.some((phrase) => hasPhrase(text, phrase.split(' '), range)),
  )
  return pairsOf(question).map(([first, second]) => {
    const a = question.terms[first]
    const b = question.terms[second]
    if (!a || !b) return 0
    const pair = [a.folded, b.folded]
    if (hasPhrase(text, pair, range, 0)) return MATCH_STRENGTH.word
    const apart = hasPhrase(text, pair, range) ? MATCH_STRENGTH.apart : 0
    const others = covering.filter((alternative) => alternative.from <= first && alternative.to > second)
    return Math.max(apart, strongest(others))
  })
}

/** Places of neighbouring terms that form one expression. */
export function pairsOf(question: Question): [number, number][] {
  return question.terms.flatMap((term, place): [number, number][] =>
    term.joinsNext && place + 1 < question.terms.length ? [[place, place + 1]] : [],
  )
}

function matchWord(term: Term, text: AnalysedText, range: WordRange): number {
  const place = findWord(text, term.folded, range)
  if (place < 0) return 0
  if (!term.accented) return MATCH_STRENGTH.word
  const places = text.places.get(term.folded) ?? []
  const same = places.some((at) => at >= range.from && at < range.to && text.accented[at] === term.text)
  return same ? MATCH_STRENGTH.word : MATCH_STRENGTH.otherMarks
}

function strongest(alternatives: readonly Alternative[]): number {
  return Math.max(0, ...alternatives.map((alternative) => MATCH_STRENGTH[alternative.kind]))
}
