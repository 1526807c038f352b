import type { Question, Term } from '../domain/question.ts'
import { hasPhrase, saysMarked, type AnalysedText, type WordRange } from './analysed-text.ts'

/**
 * How surely a form found in the text is the word asked for. A look-alike with other marks may still be the word (a
 * scanning slip, a misplaced mark), a synonym may be about something else.
 */
const MATCH_STRENGTH = {
  word: 1,
  otherMarks: 0.7,
  apart: 0.4,
  abbreviation: 0.95,
  synonym: 0.8,
  slip: 0.85,
  concept: 1,
} as const

/** How much a syllable loses where the word that it is part of is not said. */
const TORN_WORD_LOSS = 0.7

/** Shorter ones are said in too many other ways ("đào tạo nghề", "lao động qua đào tạo"). */
const NAME_MIN_WORDS = 4
/** A name inside a name ("nông thôn mới" in "nông thôn mới nâng cao") leaves the rest to be said elsewhere. */
const INNER_NAME_MIN_WORDS = 3

/** How surely (0–1) a text says each term of a question, and each pair of terms that belong together. */
export interface Match {
  terms: readonly number[]
  pairs: readonly number[]
}

export interface Matcher {
  match: (text: AnalysedText, range: WordRange) => Match
  /** The whole text; kept, because a heading stands over many passages. */
  matchWhole: (text: AnalysedText) => Match
  /** The names (expressions with a short form of their own) that none of the texts says in any way: places of their terms. */
  namesMissing: (texts: readonly AnalysedText[]) => { from: number; to: number }[]
  /** Whether a folded word is one that the question says, in any of its ways, and that means something by itself. */
  isAsked: (foldedWord: string) => boolean
}

/** Matches texts against one question. An alternative that is said counts for every term and pair it covers. */
export function createMatcher(question: Question): Matcher {
  const pairs = pairsOf(question).map(([first, second]) => ({
    first,
    second,
    words: [question.terms[first]?.folded ?? '', question.terms[second]?.folded ?? ''],
    cohesion: question.terms[first]?.cohesion ?? 0,
  }))
  const alternatives = question.alternatives.map((alternative) => ({
    ...alternative,
    strength: MATCH_STRENGTH[alternative.kind],
    phrases: alternative.phrases.map((phrase, place) => ({
      folded: phrase.split(' '),
      marked: (alternative.marked[place] ?? phrase).split(' '),
    })),
  }))
  const asked = new Set([
    ...question.terms.filter((term) => !term.isLight).map((term) => term.folded),
    ...alternatives.flatMap(({ phrases }) => phrases.flatMap(({ folded }) => folded)),
  ])
  const whole = new Map<AnalysedText, Match>()
  const spoken = new Map<AnalysedText, typeof alternatives>()

  /** The few of very many phrases that a text says anywhere: only they are looked for in its clauses and around its figures. */
  const alternativesIn = (text: AnalysedText): typeof alternatives => {
    const known = spoken.get(text)
    if (known) return known
    const made = alternatives.flatMap((alternative) => {
      const phrases = alternative.phrases.filter(({ folded, marked }) =>
        saysMarked(text, folded, marked, wholeOf(text)),
      )
      return phrases.length > 0 ? [{ ...alternative, phrases }] : []
    })
    spoken.set(text, made)
    return made
  }

  const match = (text: AnalysedText, range: WordRange): Match => {
    const inText = alternativesIn(text)
    const said = isWhole(range, text)
      ? inText
      : inText.filter(({ phrases }) =>
          phrases.some(({ folded, marked }) => saysMarked(text, folded, marked, range)),
        )
    const alone = question.terms.map((term) => matchWord(term, text, range))
    const together = pairs.map(({ first, second, words }) =>
      alone[first] === 0 || alone[second] === 0 ? 0 : matchPair(words, text, range),
    )
    const terms = withoutTornNames(withoutTornWords(alone, together), text, range)
    for (const { from, to, strength } of said) {
      for (let place = from; place < to; place += 1) terms[place] = Math.max(terms[place] ?? 0, strength)
      pairs.forEach(({ first, second }, place) => {
        if (from <= first && to > second) together[place] = Math.max(together[place] ?? 0, strength)
      })
    }
    return { terms, pairs: together }
  }

  /** For every term the pairs that it forms a word in. */
  const wordsOfTerm = question.terms.map((_, term) =>
    pairs.flatMap(({ first, second, cohesion }, place) =>
      cohesion > 0 && (first === term || second === term) ? [{ place, cohesion }] : [],
    ),
  )

  /** A syllable of a word says little in a text that does not say the word: "nghiệp" of "thất nghiệp" in "nông nghiệp". */
  const withoutTornWords = (alone: readonly number[], together: readonly number[]): number[] =>
    alone.map((strength, term) => {
      if (strength === 0) return 0
      let said = 0
      let strongest = 0
      for (const { place, cohesion } of wordsOfTerm[term] ?? []) {
        said = Math.max(said, together[place] ?? 0)
        strongest = Math.max(strongest, cohesion)
      }
      return strength * (1 - TORN_WORD_LOSS * strongest * (1 - said))
    })

  /** Expressions long enough for a short form of their own ("bảo hiểm xã hội", BHXH): names of one thing. */
  const named = alternatives.filter(({ kind }) => kind === 'abbreviation')
  const hasInnerName = (name: WordRange) =>
    named.some(
      ({ from, to }) =>
        to - from >= INNER_NAME_MIN_WORDS &&
        to - from < name.to - name.from &&
        name.from <= from &&
        to <= name.to,
    )
  const names = named
    .filter(
      (name) =>
        name.to - name.from >= NAME_MIN_WORDS &&
        !hasInnerName(name) &&
        question.terms.slice(name.from, name.to).every(({ isInherited }) => !isInherited),
    )
    .map(({ from, to }) => ({ from, to, words: question.terms.slice(from, to).map(({ folded }) => folded) }))

  /** "Bảo hiểm" says little of "bảo hiểm xã hội": in "bảo hiểm y tế" it is part of another name. */
  const withoutTornNames = (terms: number[], text: AnalysedText, range: WordRange): number[] => {
    const torn = names.filter(({ words }) => !hasPhrase(text, words, range, 0))
    if (torn.length === 0) return terms
    return terms.map((strength, place) =>
      torn.some(({ from, to }) => from <= place && place < to) ? strength * (1 - TORN_WORD_LOSS) : strength,
    )
  }

  return {
    match,
    matchWhole: (text) => {
      const known = whole.get(text)
      if (known) return known
      const made = match(text, wholeOf(text))
      whole.set(text, made)
      return made
    },
    namesMissing: (texts) =>
      names.filter(({ from, to, words }) => {
        const ways = alternatives.filter(
          (other) => other.from < to && other.to > from && other.to - other.from > 1,
        )
        return !texts.some(
          (text) =>
            hasPhrase(text, words, wholeOf(text), 0) ||
            ways.some(({ phrases }) =>
              phrases.some(({ folded, marked }) => saysMarked(text, folded, marked, wholeOf(text))),
            ),
        )
      }),
    isAsked: (foldedWord) => asked.has(foldedWord),
  }
}

const wholeOf = (text: AnalysedText): WordRange => ({ from: 0, to: text.folded.length })

const isWhole = ({ from, to }: WordRange, text: AnalysedText) => from === 0 && to === text.folded.length

/** Places of neighbouring terms that form one expression. */
export function pairsOf(question: Question): [number, number][] {
  return question.terms.flatMap((term, place): [number, number][] =>
    term.joinsNext && place + 1 < question.terms.length ? [[place, place + 1]] : [],
  )
}

/** Two words that both stand in the range: side by side, with a word between them, or apart. */
function matchPair(words: readonly string[], text: AnalysedText, range: WordRange): number {
  if (hasPhrase(text, words, range, 0)) return MATCH_STRENGTH.word
  return hasPhrase(text, words, range) ? MATCH_STRENGTH.apart : 0
}

function matchWord(term: Term, text: AnalysedText, range: WordRange): number {
  const places = text.places.get(term.folded)
  if (places === undefined) return 0
  let strength = 0
  for (const place of places) {
    if (place < range.from || place >= range.to) continue
    if (!term.accented || text.accented[place] === term.text) return MATCH_STRENGTH.word
    strength = MATCH_STRENGTH.otherMarks
  }
  return strength
}
