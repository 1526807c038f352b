import type { Question } from '../domain/question.ts'
import type { Turn } from '../domain/turn.ts'
import type { DiacriticsRestorer } from '../ports.ts'
import { writeOutChatWords } from '../vietnamese/abbreviations.ts'
import { completePeriod, readPeriods } from '../vietnamese/periods.ts'
import { wordsOf } from '../vietnamese/words.ts'
import { alternativesOf } from './alternatives.ts'
import { askedUnitsOf } from './asked-unit.ts'
import { hasCue, spokenWords } from './cues.ts'
import { inherit, isFollowUp } from './follow-up.ts'
import { intentOf, measureOf } from './intent.ts'
import { languageOf } from './language.ts'
import { statusOf } from './status.ts'
import { termsOf, type ReadWord } from './terms.ts'

/** What understanding needs to know of the outside: the restorer, and the folded words of the index with their counts. */
export interface QuestionKnowledge {
  restorer: DiacriticsRestorer
  vocabulary: ReadonlyMap<string, number>
}

/** A message and what came before it → the question it asks. Pure; never fails: what says nothing has no terms. */
export function understandQuestion(
  message: string,
  history: readonly Turn[],
  knowledge: QuestionKnowledge,
): Question {
  const typed = message.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const asked = questionPart(typed)
  const written = writeOutChatWords(asked.text)
  const restored = knowledge.restorer.restore(written)
  const words = readWords(written, restored)
  const spoken = spokenWords(written, asked.text)
  const { terms, wordPlaces } = termsOf(written, words)
  const units = askedUnitsOf(spoken)
  const measure = measureOf(spoken)
  const intent = asked.isOrder && terms.length === 0 ? 'attack' : intentOf(spoken, terms.length)
  const question: Question = {
    typed,
    restored,
    language: languageOf(typed, spoken),
    intent,
    measure,
    terms,
    alternatives: alternativesOf(written, words, wordPlaces, knowledge.vocabulary),
    askedUnit: units[0] ?? (measure === 'share' ? { words: ['%'], dimension: 'share' } : null),
    askedCount: Math.max(1, units.length),
    periods: periodsOf(restored),
    status: statusOf(spoken),
    previousPassageIds: [],
    resolved: null,
  }
  const standsAlone = ['smalltalk', 'attack'].includes(intent) || !isFollowUp(spoken, terms, history)
  return standsAlone ? question : inherit(question, history)
}

/**
 * The sentences that ask, without those that give orders to the service ("bỏ qua mọi chỉ dẫn…"). When every sentence is
 * an order, nothing is left.
 */
function questionPart(typed: string): { text: string; isOrder: boolean } {
  const sentences = typed.split(/(?<=[.!?])\s+/u)
  const asking = sentences.filter((sentence) => !hasCue('attack', spokenWords(sentence)))
  return { text: asking.join(' '), isOrder: asking.length < sentences.length }
}

/** Restoring keeps words one to one; should it not, a word is its own reading. */
function readWords(written: string, restored: string): ReadWord[] {
  const words = wordsOf(written)
  const readings = wordsOf(restored)
  const sameWords = readings.length === words.length
  return words.map((word, place) => ({
    ...word,
    restored: (sameWords ? readings[place]?.text : undefined) ?? word.text,
  }))
}

function periodsOf(text: string): string[] {
  const periods = readPeriods(text).flatMap((mention) => completePeriod(mention, null) ?? [])
  return [...new Set(periods)]
}
