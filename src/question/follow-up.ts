import type { Question, Term } from '../domain/question.ts'
import type { Turn } from '../domain/turn.ts'
import { phraseOf, saysAt } from './cues.ts'

/** Beginnings that lean on what was said before, and how many words of its own such a message may have. */
const OPENINGS = [
  {
    phrases: [
      'còn',
      'thế',
      'thế còn',
      'vậy còn',
      'vậy thế',
      'riêng',
      'trong đó',
      'trong số đó',
      'trg đó',
      'cụ thể',
      'bạn đi',
    ].map(phraseOf),
    maxTerms: 5,
  },
  {
    phrases: [
      'vậy',
      'nguồn ở đâu',
      'vì sao',
      'tại sao',
      'tổng cộng',
      'bao nhiêu',
      'mấy',
      'của ai',
      'ở đâu',
      'năm nào',
      'do ai',
    ].map(phraseOf),
    maxTerms: 2,
  },
  { phrases: [phraseOf('so với')], maxTerms: 3 },
]

/**
 * Whether a message cannot be understood without the one before: it begins like a continuation and says little of its
 * own, or names nothing at all.
 */
export function isFollowUp(
  words: readonly string[],
  terms: readonly Term[],
  history: readonly Turn[],
): boolean {
  if (!history.some((turn) => turn.question.terms.length > 0)) return false
  const own = terms.filter((term) => !term.isLight).length
  if (own === 0) return true
  return OPENINGS.some(
    ({ phrases, maxTerms }) => own <= maxTerms && phrases.some((phrase) => saysAt(words, 0, phrase)),
  )
}

/**
 * The question completed with the terms of the last one that had any. What the new message says replaces what it
 * parallels (its years, its side of a comparison); the rest is inherited.
 */
export function inherit(question: Question, history: readonly Turn[]): Question {
  const turn = [...history].reverse().find((earlier) => earlier.question.terms.length > 0)
  if (!turn) return question
  const before = turn.question
  const own = new Set(question.terms.map((term) => term.folded))
  const newYear = question.periods.length > 0
  const inherited = before.terms.filter(
    (term) => !own.has(term.folded) && !(newYear && /^\d{4}$/.test(term.folded)),
  )
  const shift = inherited.length
  const kept = before.terms.map((term) => inherited.indexOf(term))
  const carried = before.alternatives.flatMap((alternative) => {
    const places = kept.slice(alternative.from, alternative.to)
    const [first] = places
    return first !== undefined && places.every((place, offset) => place === first + offset && place >= 0)
      ? [{ ...alternative, from: first, to: first + places.length }]
      : []
  })
  const askedUnits =
    question.askedUnits.length > 0 || question.measure !== 'any' ? question.askedUnits : before.askedUnits
  const restored = `${before.restored} — ${question.restored}`
  const shown = (asked: Question) => (asked.language === 'en' ? asked.typed : asked.restored)
  const resolved = `${before.resolved ?? shown(before)} — ${shown(question)}`
  return {
    ...question,
    previousPassageIds: turn.passageIds,
    restored,
    resolved,
    terms: [
      ...inherited.map((term) => {
        const joinsNext = term.joinsNext && (kept[before.terms.indexOf(term) + 1] ?? -1) >= 0
        return { ...term, isInherited: true, joinsNext, cohesion: joinsNext ? term.cohesion : 0 }
      }),
      ...question.terms,
    ],
    alternatives: [
      ...carried,
      ...question.alternatives.map((alternative) => ({
        ...alternative,
        from: alternative.from + shift,
        to: alternative.to + shift,
      })),
    ],
    computation: question.computation && {
      ...question.computation,
      sides: question.computation.sides.map(({ from, to }) => ({ from: from + shift, to: to + shift })),
      times: newYear ? question.computation.times : before.periods,
      head: question.computation.head === null ? null : question.computation.head + shift,
    },
    judgement: shiftedJudgement(question.judgement, shift),
    places: question.places.length > 0 ? question.places : before.places,
    parts: question.parts.map((part) => ({ ...part, terms: part.terms.map((place) => place + shift) })),
    focus: question.focus.map((place) => place + shift),
    askedUnit: askedUnits[0] ?? null,
    askedUnits,
    periods: newYear ? question.periods : before.periods,
    status: question.status ?? (newYear ? null : before.status),
  }
}

function shiftedJudgement(judgement: Question['judgement'], shift: number): Question['judgement'] {
  if (judgement?.kind !== 'sides') return judgement
  const sides = judgement.sides.map(({ from, to }) => ({ from: from + shift, to: to + shift }))
  return { ...judgement, sides }
}
