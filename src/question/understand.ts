import type { Computation } from '../domain/computation.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { AskedUnit, Question } from '../domain/question.ts'
import type { Turn } from '../domain/turn.ts'
import { renderQuestion } from '../english/render-question.ts'
import type { DiacriticsRestorer } from '../ports.ts'
import { writeOutChatWords } from '../vietnamese/abbreviations.ts'
import { placeToneMark } from '../vietnamese/tone-placement.ts'
import type { WordCohesion } from '../vietnamese/word-cohesion.ts'
import { wordsOf } from '../vietnamese/words.ts'
import { aboutDocumentOf } from './about-document.ts'
import { alternativesOf } from './alternatives.ts'
import { askedAmountsOf, namedMeasureOf, type AskedAmount } from './asked-unit.ts'
import { aspectOf } from './aspect.ts'
import { computationOf, type SpokenQuestion } from './computation.ts'
import { correctedText } from './corrected-text.ts'
import { lightenCounting } from './counting-words.ts'
import { spokenWords } from './cues.ts'
import { focusOf } from './focus.ts'
import { inherit, inheritBoth, lastTopic, yearSpokenOf } from './follow-up.ts'
import { intentOf, measureOf } from './intent.ts'
import { judgementOf, type JudgedQuestion } from './judgement.ts'
import { languageOf } from './language.ts'
import { measureAlternatives } from './measure-alternatives.ts'
import { asksForNames } from './names-asked.ts'
import { partsOf } from './parts.ts'
import { legalKindOf } from './legal-kind.ts'
import { namedTimes, periodsAsked, readDates, timesOf, yearPartsOf } from './periods-asked.ts'
import { questionPart } from './question-part.ts'
import { leaningOf, type Surroundings } from './leaning.ts'
import { placesOf } from './places.ts'
import { restoreNames } from './restore-names.ts'
import { senseAlternatives } from './sense-alternatives.ts'
import { statusOf } from './status.ts'
import { termsOf, type ReadWord } from './terms.ts'
import { togetherOf } from './together.ts'

/** What understanding needs to know of the outside: the restorer, and the folded words of the index with their counts. */
export interface QuestionKnowledge {
  restorer: DiacriticsRestorer
  vocabulary: ReadonlyMap<string, number>
  cohesion?: WordCohesion
  /** Folded names of the places that the documents speak of. */
  placeNames?: ReadonlySet<string>
  /** What stands around the passages that an answer cited. */
  surroundingsOf?: (passageIds: readonly string[]) => Surroundings
}

const NO_NAMES: ReadonlySet<string> = new Set()
const NOTHING_AROUND: Surroundings = { words: new Set(), dimensions: new Set() }

/** A message and what came before it → the question it asks. Pure; never fails: what says nothing has no terms. */
export function understandQuestion(
  message: string,
  history: readonly Turn[],
  knowledge: QuestionKnowledge,
): Question {
  const typed = message.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const language = languageOf(typed)
  const rendering = language === 'en' ? renderQuestion(typed, (word) => knowledge.vocabulary.has(word)) : null
  const asked = questionPart(rendering?.text ?? typed)
  const wroteOut = writeOutChatWords(asked.text).replace(ASKED_PERCENT, ' phần trăm')
  const written = rendering ? wroteOut : (knowledge.restorer.correct?.(wroteOut) ?? wroteOut)
  const restored = rendering
    ? restoreNames(rendering, written, knowledge.restorer)
    : knowledge.restorer.restore(written)
  const words = readWords(written, restored)
  const spoken = spokenWords(written, asked.text)
  const { terms: said, wordPlaces } = termsOf(written, words, knowledge.cohesion)
  const breaks = breaksOf(written, words)
  const amounts = askedAmountsOf(spoken, breaks)
  const alternatives = [
    ...alternativesOf(written, words, wordPlaces, knowledge.vocabulary, knowledge.cohesion),
    ...senseAlternatives(rendering, written, words, wordPlaces),
    ...measureAlternatives(spoken, wordPlaces, amounts),
  ]
  const terms = lightenCounting(said, wordPlaces, spoken, amounts, alternatives)
  const measure = measureOf(spoken)
  const intent = asked.isOrder && terms.length === 0 ? 'attack' : intentOf(spoken, terms.length)
  const named =
    intent === 'figure' && measure === 'any' && amounts.length === 0 ? namedMeasureOf(spoken) : null
  const units = [...amounts.flatMap(({ unit }) => unit ?? []), ...(named ? [named] : [])]
  const askedUnits: AskedUnit[] =
    units.length === 0 && measure === 'share'
      ? [{ words: ['%'], dimension: 'share', detail: [], others: [] }]
      : units
  const dated = readDates(restored)
  const before = lastTopic(history)
  const judgement = judgementAsked(written, words, spoken, {
    termPlaces: wordPlaces,
    intent,
    times: namedTimes(dated),
    text: restored,
  })
  const question: Question = {
    typed,
    restored,
    language,
    intent,
    measure,
    aspect: aspectOf(spoken),
    asksForNames: asksForNames(spoken),
    terms,
    alternatives,
    askedUnit: askedUnits[0] ?? null,
    askedUnits,
    focus: focusOf(spoken, terms, wordPlaces),
    askedCount: askedCountOf(amounts),
    parts: partsOf({ words: spoken, termPlaces: wordPlaces, breaks, amounts }),
    places: placesOf(written, words, knowledge.placeNames ?? NO_NAMES),
    periods: periodsAsked(dated, judgement, yearSpokenOf(before)),
    yearParts: yearPartsOf(dated),
    status: statusOf(spoken),
    computation: computationAsked(written, words, spoken, {
      termPlaces: wordPlaces,
      intent,
      askedUnit: units[0] ?? null,
      times: timesOf(dated, () => true),
    }),
    aboutDocument: aboutDocumentOf(spoken, terms, wordPlaces, history),
    legalKind: intent === 'legal' ? legalKindOf(spoken) : null,
    judgement,
    previousPassageIds: [],
    followUp: null,
    corrected: rendering
      ? null
      : correctedText(
          { wroteOut, written, restored, words, termPlaces: wordPlaces },
          alternatives,
          knowledge.restorer,
        ),
    resolved: null,
  }
  if (before === undefined || ['smalltalk', 'attack', 'offtopic'].includes(intent)) return question
  const together = togetherOf(spoken, history)
  const [earlier] = history.filter((turn) => turn.question.terms.length > 0).slice(-2)
  if (together && earlier) return inheritBoth(question, before, earlier, together)
  const around = knowledge.surroundingsOf?.(before.passageIds) ?? NOTHING_AROUND
  const leaning = leaningOf({ words: spoken, termPlaces: wordPlaces, question }, before, around)
  if (leaning !== null) return inherit(question, before, leaning)
  // "Năm sau" is told from the year spoken of only by a message that leans on it.
  return { ...question, periods: periodsAsked(dated, judgement, null) }
}

/** A sign is no word: "bao nhiêu % kế hoạch" would ask for "kế hoạch". */
const ASKED_PERCENT = /(?<=bao nhi[êe]u|m[ấa]y)\s*%/giu

/** Restoring keeps words one to one; should it not, a word is its own reading. Its tone mark comes to its one place. */
function readWords(written: string, restored: string): ReadWord[] {
  const words = wordsOf(written)
  const readings = wordsOf(restored)
  const sameWords = readings.length === words.length
  return words.map((word, place) => ({
    ...word,
    restored: placeToneMark((sameWords ? readings[place]?.text : undefined) ?? word.text),
  }))
}

/** Words with restored marks are surer cues than bare ones, but a restored mark may be wrong. */
function computationAsked(
  written: string,
  words: readonly ReadWord[],
  spoken: readonly string[],
  rest: Omit<SpokenQuestion, 'words' | 'breaks'>,
): Computation | null {
  const breaks = breaksOf(written, words)
  const restored = words.map((word) => word.restored)
  return (
    computationOf({ ...rest, words: restored, breaks }) ?? computationOf({ ...rest, words: spoken, breaks })
  )
}

/** The same for what is to be judged. */
function judgementAsked(
  written: string,
  words: readonly ReadWord[],
  spoken: readonly string[],
  rest: Omit<JudgedQuestion, 'words' | 'breaks'>,
): Judgement | null {
  const breaks = breaksOf(written, words)
  const restored = words.map((word) => word.restored)
  return judgementOf({ ...rest, words: restored, breaks }) ?? judgementOf({ ...rest, words: spoken, breaks })
}

/** Places of words that a comma, semicolon, colon, bracket or plus sign sets apart from the one before. */
function breaksOf(written: string, words: readonly ReadWord[]): number[] {
  return words.flatMap((word, place) => {
    const before = words[place - 1]
    return before !== undefined && /[,;:()+&]/.test(written.slice(before.end, word.start)) ? [place] : []
  })
}

/** "thu được bao nhiêu, đạt bao nhiêu %" asks twice, though only once in a unit. */
function askedCountOf(amounts: readonly AskedAmount[]): number {
  const inUnits = amounts.filter(({ unit }) => unit !== null).length
  return inUnits > 0 && amounts.length === inUnits + 1 ? amounts.length : Math.max(1, inUnits)
}
