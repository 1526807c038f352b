import type { Dimension } from '../domain/fact.ts'
import type { FollowUpKind } from '../domain/previous-answer.ts'
import type { Question } from '../domain/question.ts'
import type { Turn } from '../domain/turn.ts'
import { fold } from '../vietnamese/fold.ts'
import { readPeriods } from '../vietnamese/periods.ts'
import { wordsOf } from '../vietnamese/words.ts'
import { cueAt, hasCue } from './cues.ts'
import { measureTerms, renamedMeasure } from './replaced-terms.ts'

/** What stands where the last answer stood: the words of its passages and what hangs on them, and what its figures measure. */
export interface Surroundings {
  /** Folded. */
  words: ReadonlySet<string>
  dimensions: ReadonlySet<Dimension>
}

/** A message as the rules below read it. */
export interface LeaningMessage {
  /** As `spokenWords` gives them. */
  words: readonly string[]
  /** For every term of the question the place of its word in `words`. */
  termPlaces: readonly number[]
  question: Question
}

export interface Leaning {
  kind: FollowUpKind
  choice: number | null
  /** Places among the terms of what the message itself names. */
  named: number[]
  /** The same with light words: of "của tỉnh" all that it says. */
  telling: number[]
  /** Those that only say that it goes on: "thế", typed without its mark. */
  idle?: readonly number[]
}

/** Words of its own that a message may have: the more it says, the surer it must be marked as going on. */
const MARKED_MAX_TERMS = 6
/** "Còn Bộ Văn hóa, Thể thao và Du lịch?": a name alone may be long. */
const NAME_MAX_TERMS = 10
const UNMARKED_MAX_TERMS = 3
const CHOICE_MAX_TERMS = 5
const REASON_MAX_TERMS = 3

/** Cues of a question that asks for itself; "còn hộ cận nghèo?" and "thế năm 2022 thì sao?" ask what was asked before. */
const ASKING = ['quantity', 'figure', 'list', 'person', 'legal', 'date', 'explanation', 'definition', 'yesno']
const CHOICES: readonly [string, number][] = [
  ['choice1', 1],
  ['choice2', 2],
  ['choice3', 3],
  ['choice4', 4],
  ['choiceLast', -1],
]

/**
 * How a message leans on the turn before it; null when it stands alone. It leans when it says so ("còn …", "… thì sao"), when it
 * names nothing, or when it is short and speaks only of what stands where the last answer stood.
 */
export function leaningOf(message: LeaningMessage, last: Turn, surroundings: Surroundings): Leaning | null {
  const { words, question } = message
  const named = namedTerms(message)
  const count = named.length
  const telling = tellingTerms(message)
  const leaning = (kind: FollowUpKind, choice: number | null = null): Leaning => ({
    kind,
    choice,
    named,
    telling,
    idle: idleTerms(message),
  })
  const hasAnswer = last.status === 'answered' || last.status === 'clarify'

  const ordinal = CHOICES.find(([cue]) => hasCue(cue, words))
  if (last.status === 'clarify' && ordinal && count <= 1) return leaning('choice', ordinal[1])
  const about = aboutTheAnswer(message)
  if (hasAnswer && about !== null) return leaning(about)

  const isMarked =
    hasCue('leaningEnd', words) || beginsWith('leaning', words) || beginsWith('comparing', words)
  const isNarrowing = beginsWith('narrowing', words)
  const asksReason = hasCue('reason', words)
  if (asksReason && (count === 0 || (count <= REASON_MAX_TERMS && isSaidThere(message, named, surroundings))))
    return leaning('reason')
  if (last.status === 'clarify' && count > 0 && count <= CHOICE_MAX_TERMS && !asksItself(words))
    return leaning('choice')
  const measure = measureTerms(question)
  if (count === 0 && renamedMeasure(question, last.question).length > 0)
    return { ...leaning('other'), named: measure, telling: measure }
  if (count === 0) {
    const namesAnother = namesTime(question) || (telling.length > 0 && isMarked && !asksItself(words))
    return leaning(namesAnother ? 'other' : 'measure')
  }
  if (isNarrowing && count <= MARKED_MAX_TERMS) return leaning('part')
  const isThere = isSaidThere(message, named, surroundings)
  const isShort = count <= UNMARKED_MAX_TERMS && hasAnswer && question.places.length === 0
  const limit = asksItself(words) ? MARKED_MAX_TERMS : NAME_MAX_TERMS
  if ((isMarked && count <= limit) || (isShort && isThere))
    return leaning(asksItself(words) && isThere ? 'further' : 'other')
  return null
}

/** "Nguồn ở đâu?", "cụ thể hơn", "đúng không?": nothing but this and polite words. */
function aboutTheAnswer({ words, question }: LeaningMessage): FollowUpKind | null {
  if (question.periods.length > 0 || question.places.length > 0) return null
  const kinds = ['source', 'detail', 'confirm'] as const
  return kinds.find((kind) => hasCue(kind, words) && saysNothingBeside(kind, words)) ?? null
}

const BESIDE = ['courtesy', 'aboutTheAnswer', 'leaning', 'smalltalk', 'emphasis']

function saysNothingBeside(kind: string, words: readonly string[]): boolean {
  for (let place = 0; place < words.length; ) {
    const said = Math.max(...[kind, 'source', ...BESIDE].map((cue) => cueAt(cue, words, place)))
    if (said === 0 && !FILLING.has(words[place] ?? '')) return false
    place += Math.max(1, said)
  }
  return true
}

/** Words that hold such a message together, with and without their marks. */
const FILLING: ReadonlySet<string> = new Set(
  'ở là có không gì này đó của trong hơn thêm một chút nữa thì mà ra'
    .split(' ')
    .flatMap((word) => [word, fold(word)]),
)

/** Terms that name something: no light words, and none that only say how a thing is measured or when. */
function namedTerms(message: LeaningMessage): number[] {
  return tellingTerms(message).filter((term) => message.question.terms[term]?.isLight === false)
}

/** The same with light words: "của tỉnh", "thành phố và phường, xã" say nothing else. */
function tellingTerms({ words, termPlaces, question }: LeaningMessage): number[] {
  const covered = new Set<number>()
  words.forEach((_, place) => {
    const length = Math.max(...NAMING_NOTHING.map((cue) => cueAt(cue, words, place)))
    for (let offset = 0; offset < length; offset += 1) covered.add(place + offset)
  })
  const times = new Set(
    readPeriods(question.restored).flatMap(({ text }) => wordsOf(text).map(({ folded }) => folded)),
  )
  return question.terms.flatMap(({ folded }, term) =>
    covered.has(termPlaces[term] ?? -1) || times.has(folded) || /^\d+$/.test(folded) ? [] : [term],
  )
}

/** "The chia dau nguoi" begins with what might be "thẻ", and is "thế". */
function idleTerms({ words, termPlaces }: LeaningMessage): number[] {
  const length = Math.max(cueAt('leaning', words, 0), cueAt('courtesy', words, 0))
  return termPlaces.flatMap((place, term) => (place < length ? [term] : []))
}

const NAMING_NOTHING = ['slot', 'source', 'reason', 'leaning', 'leaningEnd', 'narrowing', 'courtesy']

function isSaidThere(
  { question }: LeaningMessage,
  named: readonly number[],
  surroundings: Surroundings,
): boolean {
  const units = new Set(
    question.askedUnits.flatMap(({ words, dimension }) =>
      dimension !== null && dimension !== 'count' && surroundings.dimensions.has(dimension) ? words : [],
    ),
  )
  return named.every((term) => {
    const word = question.terms[term]?.folded ?? ''
    return surroundings.words.has(word) || units.has(word) || isSaidOtherwise(term, question, surroundings)
  })
}

/** An abbreviation or another name for it stands there. */
function isSaidOtherwise(term: number, { alternatives }: Question, { words }: Surroundings): boolean {
  return alternatives.some(
    ({ from, to, phrases }) =>
      from <= term &&
      term < to &&
      phrases.some((phrase) => phrase.split(' ').every((word) => words.has(word))),
  )
}

const namesTime = ({ periods, places, restored }: Question): boolean =>
  periods.length > 0 || places.length > 0 || RELATIVE_TIME.test(restored)

/** A time that says its year by the one spoken of: "năm sau", "cả năm", "9 tháng". */
const RELATIVE_TIME = /(?<!\p{L})(?:năm (?:sau|tới|trước|ngoái|nay)|sang năm|cả năm|quý|tháng)(?!\p{L})/iu

function beginsWith(cue: string, words: readonly string[]): boolean {
  return [0, 1].some(
    (place) => cueAt(cue, words, place) > 0 && (place === 0 || cueAt('courtesy', words, 0) > 0),
  )
}

/** "Cuộc nào", "nước nào" ask too; "thế nào" is how a continuation ends. */
const asksItself = (words: readonly string[]): boolean =>
  ASKING.some((cue) => hasCue(cue, words)) ||
  words.some((word, place) => (word === 'nào' || word === 'nao') && !THUS.has(words[place - 1] ?? 'thế'))

const THUS: ReadonlySet<string> = new Set(['thế', 'the', 'như', 'nhu'])
