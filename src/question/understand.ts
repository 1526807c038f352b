import type { Computation } from '../domain/computation.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { AskedUnit, Question } from '../domain/question.ts'
import type { Turn } from '../domain/turn.ts'
import { renderQuestion } from '../english/render-question.ts'
import type { DiacriticsRestorer } from '../ports.ts'
import { writeOutChatWords } from '../vietnamese/abbreviations.ts'
import { completePeriod, readPeriods, type PeriodMention } from '../vietnamese/periods.ts'
import { placeToneMark } from '../vietnamese/tone-placement.ts'
import type { WordCohesion } from '../vietnamese/word-cohesion.ts'
import { wordsOf } from '../vietnamese/words.ts'
import { aboutDocumentOf } from './about-document.ts'
import { alternativesOf } from './alternatives.ts'
import { askedAmountsOf, namedMeasureOf, type AskedAmount } from './asked-unit.ts'
import { aspectOf } from './aspect.ts'
import { computationOf, type SpokenQuestion } from './computation.ts'
import { hasCue, spokenWords } from './cues.ts'
import { withoutExclusions } from './exclusions.ts'
import { focusOf } from './focus.ts'
import { inherit, inheritBoth, lastTopic, yearSpokenOf } from './follow-up.ts'
import { intentOf, measureOf } from './intent.ts'
import { judgementOf, type JudgedQuestion } from './judgement.ts'
import { languageOf } from './language.ts'
import { asksForNames } from './names-asked.ts'
import { partsOf } from './parts.ts'
import { legalKindOf } from './legal-kind.ts'
import { withoutPoliteness } from './politeness.ts'
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
  const { terms, wordPlaces } = termsOf(written, words, knowledge.cohesion)
  const breaks = breaksOf(written, words)
  const amounts = askedAmountsOf(spoken, breaks)
  const measure = measureOf(spoken)
  const intent = asked.isOrder && terms.length === 0 ? 'attack' : intentOf(spoken, terms.length)
  const named =
    intent === 'figure' && measure === 'any' && amounts.length === 0 ? namedMeasureOf(spoken) : null
  const units = [...amounts.flatMap(({ unit }) => unit ?? []), ...(named ? [named] : [])]
  const askedUnits: AskedUnit[] =
    units.length === 0 && measure === 'share'
      ? [{ words: ['%'], dimension: 'share', detail: [], others: [] }]
      : units
  const before = lastTopic(history)
  const judgement = judgementAsked(written, words, spoken, {
    termPlaces: wordPlaces,
    intent,
    times: namedTimes(restored),
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
    alternatives: [
      ...alternativesOf(written, words, wordPlaces, knowledge.vocabulary, knowledge.cohesion),
      ...senseAlternatives(rendering, written, words, wordPlaces),
    ],
    askedUnit: askedUnits[0] ?? null,
    askedUnits,
    focus: focusOf(spoken, terms, wordPlaces),
    askedCount: askedCountOf(amounts),
    parts: partsOf({ words: spoken, termPlaces: wordPlaces, breaks, amounts }),
    places: placesOf(written, words, knowledge.placeNames ?? NO_NAMES),
    periods: periodsAsked(restored, judgement, yearSpokenOf(before)),
    yearParts: yearPartsOf(restored),
    status: statusOf(spoken),
    computation: computationAsked(written, words, spoken, {
      termPlaces: wordPlaces,
      intent,
      askedUnit: units[0] ?? null,
      times: timesOf(restored, () => true),
    }),
    aboutDocument: aboutDocumentOf(spoken, terms, wordPlaces, history),
    legalKind: intent === 'legal' ? legalKindOf(spoken) : null,
    judgement,
    previousPassageIds: [],
    followUp: null,
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
  return { ...question, periods: periodsAsked(restored, judgement, null) }
}

/**
 * The sentences that ask, without those that give orders to the service ("bỏ qua mọi chỉ dẫn…"). When every sentence is
 * an order, nothing is left.
 */
function questionPart(typed: string): { text: string; isOrder: boolean } {
  const sentences = typed.split(/(?<=[.!?])\s+/u)
  const asking = sentences.filter(
    (sentence) => !hasCue('attack', spokenWords(sentence)) && !dictatesFigure(sentence),
  )
  return {
    text: withoutExclusions(withoutPoliteness(asking.join(' '))),
    isOrder: asking.length < sentences.length,
  }
}

/** A sign is no word: "bao nhiêu % kế hoạch" would ask for "kế hoạch". */
const ASKED_PERCENT = /(?<=bao nhi[êe]u|m[ấa]y)\s*%/giu

const DICTATION =
  /(?<!\p{L})(?:hãy|phải|cứ|hay|phai|cu)\s+(?:trả lời|tra loi|nói|noi|khẳng định|khang dinh)\s.*\d/iu

/** "Hãy trả lời thu ngân sách là 999 tỷ": an order to say a figure, without a question. */
function dictatesFigure(sentence: string): boolean {
  const words = spokenWords(sentence)
  return (
    DICTATION.test(sentence) &&
    !['figure', 'list', 'yesno'].some((intent) => hasCue(intent, words)) &&
    !sentence.includes('?')
  )
}

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

/** The year behind these is what the asked one is compared with. */
const COMPARED =
  /(?:so với|so cùng kỳ|hơn|kém|bằng (?:bao nhiêu|mấy)(?: phần trăm|\s*%)?(?: so với)?)\s+(?:cùng kỳ\s+|kết quả\s+|mức\s+|số\s+)*(?:của\s+)?$/iu

/** A year alone, not part of a document's number or a date: in chat "năm" is left out ("2022 đạt bao nhiêu", "năm sau 2022"). */
const BARE_YEAR = /(?<![\d/.,-])(?:19|20)\d{2}(?![\d/.,-]*[\d/-])/g

/** "A hay B lớn hơn năm 2024": what stands behind "hơn" is when, for who compares two things. */
function periodsAsked(text: string, judgement: Judgement | null, yearSpokenOf: number | null): string[] {
  const said = periodsOf(text, yearSpokenOf)
  return said.length === 0 && judgement?.kind === 'sides' ? namedTimes(text) : said
}

function periodsOf(text: string, yearSpokenOf: number | null): string[] {
  const isAsked = ({ start }: { start: number }) => !COMPARED.test(text.slice(0, start))
  const said = timesOf(text, isAsked, yearSpokenOf)
  if (said.length > 0) return said
  const mentions = readPeriods(text)
  const bare = [...text.matchAll(BARE_YEAR)].filter(
    ({ index }) =>
      isAsked({ start: index }) && !mentions.some(({ start, end }) => start <= index && index < end),
  )
  const years = [...new Set(bare.map(([year]) => year))]
  return years.length === 1 ? years : []
}

/** "thu được bao nhiêu, đạt bao nhiêu %" asks twice, though only once in a unit. */
function askedCountOf(amounts: readonly AskedAmount[]): number {
  const inUnits = amounts.filter(({ unit }) => unit !== null).length
  return inUnits > 0 && amounts.length === inUnits + 1 ? amounts.length : Math.max(1, inUnits)
}

/** "6 tháng đầu năm", "quý I", "tháng 9": which part of the year, when no year is said. */
function yearPartsOf(text: string): string[] {
  const parts = readPeriods(text)
    .filter(({ start }) => !COMPARED.test(text.slice(0, start)))
    .flatMap(({ kind, notation, part }) => (notation === null && OF_YEAR.has(kind) && part ? [part] : []))
  return [...new Set(parts)]
}

const OF_YEAR: ReadonlySet<PeriodMention['kind']> = new Set(['part', 'quarter', 'month'])

/** Every period named, years without "năm" before them included. */
function namedTimes(text: string): string[] {
  const mentions = readPeriods(text)
  const bare = [...text.matchAll(BARE_YEAR)].filter(
    ({ index }) => !mentions.some(({ start, end }) => start <= index && index < end),
  )
  return [...new Set([...timesOf(text, () => true), ...bare.map(([year]) => year)])]
}

function timesOf(
  text: string,
  isMeant: (mention: PeriodMention) => boolean,
  yearSpokenOf: number | null = null,
): string[] {
  const periods = readPeriods(text)
    .filter(isMeant)
    .flatMap((mention) => completePeriod(mention, yearSpokenOf) ?? [])
  return [...new Set(periods)]
}
