import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Question, Term } from '../../domain/question.ts'
import { fold, hasMarks } from '../../vietnamese/fold.ts'
import { placeToneMark } from '../../vietnamese/tone-placement.ts'
import { wordsOf, type Word } from '../../vietnamese/words.ts'

/** How surely a word of the question is said of a figure, by where it is said. */
const STRENGTH = { label: 1, qualifier: 0.9, beside: 0.8 }
/** A synonym or written-out abbreviation says a little less than the word itself. */
const ALTERNATIVE = 0.85

/** The same letters with other marks: a typing slip, or another word ("công" for "cộng"). */
const OTHER_MARKS = 0.4

/** For every term of the question, how surely (0–1) the fact is said to be about it. */
export function termStrengths(fact: Fact, passage: Passage, question: Question, before: number): number[] {
  const sources = sourcesOf(fact, passage, before)
  return question.terms.map((term, place) => {
    const own = sources.map(({ words, strength }) => strength * agreement(term, words))
    const others = question.alternatives
      .filter(({ from, to }) => from <= place && place < to)
      .flatMap(({ phrases }) => phrases.map((phrase) => phrase.split(' ')))
    const said = sources.find(({ words }) => others.some((phrase) => holds(words, phrase)))
    return Math.max(...own, (said?.strength ?? 0) * ALTERNATIVE)
  })
}

interface Source {
  words: readonly Word[]
  strength: number
}

/** Facts live as long as their index, and a comparison reads the words of most of them. */
const known = new WeakMap<Fact, { before: number; sources: readonly Source[] }>()

function sourcesOf(fact: Fact, passage: Passage, before: number): readonly Source[] {
  const kept = known.get(fact)
  if (kept?.before === before) return kept.sources
  // The unit of money and areas names no thing: "đồng" is no part of "hợp đồng".
  const counted = fact.dimension === 'count' ? fact.unit : ''
  const sources = [
    { words: saidWords(`${fact.label} ${counted}`), strength: STRENGTH.label },
    { words: saidWords(fact.qualifiers.join(' ')), strength: STRENGTH.qualifier },
    { words: saidWords(passage.text.slice(before, fact.start)), strength: STRENGTH.beside },
  ]
  known.set(fact, { before, sources })
  return sources
}

/** 1 when the words hold the term, with its marks if it was typed with any. */
function agreement(term: Term, words: readonly Word[]): number {
  const alike = words.filter((word) => word.folded === term.folded)
  if (alike.length === 0) return 0
  const isSame =
    !term.accented || alike.some(({ text }) => !hasMarks(text) || placeToneMark(text) === term.text)
  return isSame ? 1 : OTHER_MARKS
}

function saidWords(text: string): Word[] {
  return wordsOf(text.normalize('NFC'))
}

function holds(words: readonly Word[], phrase: readonly string[]): boolean {
  return words.some((_, place) => phrase.every((part, offset) => words[place + offset]?.folded === part))
}

/** "tổng", "số" stand before an indicator or not; numerals name a row. */
const WITHOUT_MEANING = /^(?:tong|so|tien|uoc|muc|[ivx]+|\d+)$/

function meaningfulWords(text: string): string[] {
  return saidWords(text)
    .map((word) => word.folded)
    .filter((word) => !WITHOUT_MEANING.test(word))
}

/** What a figure is called, folded; what its unit says already lives on its first qualifier ("Suất", "Nhân khẩu"). */
export function labelWords(fact: Fact): string[] {
  const label = meaningfulWords(fact.label)
  const unit = new Set(meaningfulWords(fact.unit))
  const saysMore = label.some((word) => !unit.has(word))
  return saysMore ? label : [...label, ...fact.qualifiers.slice(0, 1).flatMap(meaningfulWords)]
}

/** Words of the question, synonyms included, of the terms at these places. */
export function askedWords(question: Question, isMeant: (place: number) => boolean): Set<string> {
  return new Set([
    ...question.terms.flatMap(({ folded }, place) => (isMeant(place) ? [folded] : [])),
    ...question.alternatives
      .filter(({ from }) => isMeant(from))
      .flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(' '))),
  ])
}

/** Share of what a label says that the question says too: "hộ cận nghèo" says more than "hộ nghèo". 0–1. */
export function shareSaid(label: readonly string[], asked: ReadonlySet<string>): number {
  return label.length === 0 ? 1 : label.filter((word) => asked.has(word)).length / label.length
}

/** Whether the question asks for a total and the label says that it is one. */
export function areTotals(fact: Fact, question: Question): boolean {
  return TOTAL.test(fold(question.restored)) && TOTAL.test(fold(fact.label))
}

const TOTAL = /(?:^|\P{L})tong(?!\p{L})/u
