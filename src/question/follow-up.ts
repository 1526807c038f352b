import type { FollowUp, FollowUpKind, PreviousAnswer, Together } from '../domain/previous-answer.ts'
import type { Question, Term } from '../domain/question.ts'
import type { Turn } from '../domain/turn.ts'
import { yearOfPeriod } from '../vietnamese/periods.ts'
import { keepTerms } from './keep-terms.ts'
import type { Leaning } from './leaning.ts'
import { renamedMeasure, replacedTerms } from './replaced-terms.ts'
import { completedText } from './completed-text.ts'

/** The turn that a message may lean on: the last one about a report; small talk and refused orders are none. */
export function lastTopic(history: readonly Turn[]): Turn | undefined {
  return [...history]
    .reverse()
    .find(
      ({ question, status }) => question.terms.length > 0 && status !== 'refused' && status !== 'smalltalk',
    )
}

/** The year that "năm sau" and "cả năm" are told from. */
export function yearSpokenOf(turn: Turn | undefined): number | null {
  const periods = [
    ...(turn?.question.periods ?? []),
    ...(turn?.shown?.figures ?? []).map(({ period }) => period),
  ]
  return periods.flatMap((period) => (period === null ? [] : (yearOfPeriod(period) ?? [])))[0] ?? null
}

/** What asks about the answer itself keeps everything that was asked. */
const ABOUT_THE_ANSWER: ReadonlySet<FollowUpKind> = new Set([
  'source',
  'detail',
  'confirm',
  'reason',
  'choice',
])

/**
 * The question completed from the turn before. What the message says takes the place of what it parallels (another year,
 * another ward, another indicator); what it leaves open is inherited: words, times, places, units, the kind of answer.
 */
export function inherit(question: Question, turn: Turn, leaning: Leaning): Question {
  const { kind, choice, named, telling, idle = [] } = leaning
  const before = turn.question
  const replaced = replacedTerms(question, named, kind, before)
  const old = keepTerms(before, (place) => !replaced.has(place))
  const shift = old.terms.length
  const own = shifted(question, shift)
  const isSame = kind === 'other' && question.measure === 'any' && question.askedUnits.length === 0
  const saysMeasure = question.askedUnits.length > 0 || question.measure !== 'any'
  const keepsUnits =
    !saysMeasure &&
    (isSame || question.intent === 'figure') &&
    // Hectares say nothing of "sản lượng".
    renamedMeasure(question, before).length === 0 &&
    !isRenamed(kind, question, named, before)
  const askedUnits = keepsUnits ? before.askedUnits : question.askedUnits
  const keepsTime = question.periods.length === 0
  const keepsIntent = isSame || (ABOUT_THE_ANSWER.has(kind) && kind !== 'reason')
  // "Cuộc nào", "nước nào" asks for names where nothing else is asked.
  const asksWhich =
    kind === 'further' &&
    question.intent === 'figure' &&
    question.measure === 'any' &&
    WHICH.test(question.restored)
  // What says nothing else means its light words: "còn của tỉnh?".
  const ownTerms = question.terms.map((term, place) =>
    named.length === 0 && telling.includes(place)
      ? { ...term, isLight: false }
      : { ...term, isLight: term.isLight || idle.includes(place) },
  )
  const followUp: FollowUp = {
    kind,
    choice,
    previous: turn.shown ?? previousOf(turn),
    namesSomething: named.length > 0,
    together: null,
  }
  return {
    ...question,
    ...own,
    followUp,
    intent: asksWhich ? 'list' : keepsIntent ? before.intent : question.intent,
    measure: isSame ? before.measure : question.measure,
    previousPassageIds: turn.passageIds,
    resolved: completedText(question, before, kind, replaced),
    restored:
      question.language === 'en'
        ? `${before.restored} — ${question.restored}`
        : completedText(question, before, kind, replaced),
    terms: [...old.terms.map((term): Term => ({ ...term, isInherited: true })), ...ownTerms],
    alternatives: [...old.alternatives, ...own.alternatives],
    computation: own.computation && {
      ...own.computation,
      times: keepsTime ? before.periods : own.computation.times,
    },
    judgement: shiftedJudgement(question.judgement, shift),
    places: question.places.length > 0 ? question.places : before.places,
    parts: question.parts.map((part) => ({ ...part, terms: part.terms.map((place) => place + shift) })),
    focus: telling.length > 0 ? telling.map((place) => place + shift) : old.focus,
    askedUnit: askedUnits[0] ?? null,
    askedUnits,
    askedCount: isSame ? before.askedCount : question.askedCount,
    periods: keepsTime ? before.periods : question.periods,
    status: question.status ?? (keepsTime ? before.status : null),
  }
}

/** The question about the last two answers: everything of the last, and what was asked before it. */
export function inheritBoth(question: Question, last: Turn, before: Turn, together: Together): Question {
  const inherited = inherit(question, last, { kind: 'together', choice: null, named: [], telling: [] })
  const [first, second] = [before, last].map(({ question: { resolved, restored } }) =>
    (resolved ?? restored).replace(/^Về “.+?”: /u, '').replace(/[\s?.!]+$/u, ''),
  )
  const resolved = `Về “${first ?? ''}” và “${second ?? ''}”: ${question.restored.replace(/[\s?.!]+$/u, '')}?`
  return {
    ...inherited,
    resolved,
    followUp: inherited.followUp && { ...inherited.followUp, together },
  }
}

const WHICH = /(?<!\p{L})(?<!thế )(?<!như )nào(?!\p{L})/iu

/** Another indicator is asked than before, sharing no word with it: what that was measured in says nothing of it. */
function isRenamed(
  kind: FollowUpKind,
  question: Question,
  named: readonly number[],
  before: Question,
): boolean {
  if (kind === 'measure' || named.length === 0 || question.places.length > 0) return false
  const old = new Set(before.terms.map(({ folded }) => folded))
  return !named.some((place) => old.has(question.terms[place]?.folded ?? ''))
}

function previousOf({ status, passageIds }: Turn): PreviousAnswer {
  return { status, quotes: passageIds.map((passageId) => ({ passageId, start: 0, end: 0 })), figures: [] }
}

/** The parts of a question that point at its terms, for terms that stand `shift` places further. */
function shifted(
  { alternatives, computation }: Question,
  shift: number,
): Pick<Question, 'alternatives' | 'computation'> {
  return {
    alternatives: alternatives.map((alternative) => ({
      ...alternative,
      from: alternative.from + shift,
      to: alternative.to + shift,
    })),
    computation: computation && {
      ...computation,
      sides: computation.sides.map(({ from, to }) => ({ from: from + shift, to: to + shift })),
      head: computation.head === null ? null : computation.head + shift,
    },
  }
}

function shiftedJudgement(judgement: Question['judgement'], shift: number): Question['judgement'] {
  if (judgement?.kind !== 'sides') return judgement
  const sides = judgement.sides.map(({ from, to }) => ({ from: from + shift, to: to + shift }))
  return { ...judgement, sides }
}
