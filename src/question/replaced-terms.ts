import type { FollowUpKind } from '../domain/previous-answer.ts'
import type { Question } from '../domain/question.ts'
import { cueAt } from './cues.ts'

const NUMBER = /^\d+(?:[./-]\d+)*$/

/**
 * Places of the old question's terms that the new message puts others in the place of: what it says itself, the times when it
 * names one, the names of places when it names one, what stands behind a word that both say ("hộ nghèo" → "hộ cận nghèo"), and what
 * the follow-up before it had put there.
 */
export function replacedTerms(
  question: Question,
  named: readonly number[],
  kind: FollowUpKind,
  before: Question,
): Set<number> {
  const own = new Set(question.terms.map(({ folded }) => folded))
  const replaced = new Set(before.terms.flatMap(({ folded }, place) => (own.has(folded) ? [place] : [])))
  const add = (places: Iterable<number>) => {
    for (const place of places) replaced.add(place)
  }
  if (question.periods.length > 0) {
    add(before.terms.flatMap(({ folded }, place) => (NUMBER.test(folded) ? [place] : [])))
    add(plannedTerms(before))
  }
  if (question.places.length > 0) add(before.places.flatMap((name) => placesOfName(name, before)))
  if (kind !== 'other') return replaced
  add(renamedMeasure(question, before))
  const parallel = [...behindSharedWords(question, before), ...beforeSharedWords(question, before)]
  add(parallel)
  const isParallel = parallel.length > 0 || question.places.length > 0
  // "Còn lượng khách?" after "còn doanh thu?" asks instead of it, not besides.
  const putThere = before.followUp?.kind === 'other' && before.followUp.namesSomething
  if (named.length > 0 && !isParallel && putThere) {
    const ofPlaces = new Set(before.places.flatMap((name) => name.split(' ')))
    const isPlace = before.terms.some(({ isInherited, folded }) => !isInherited && ofPlaces.has(folded))
    // "Còn thu nhập?" after "còn xã Tân Lập?" asks it of that place.
    if (!isPlace) add(before.terms.flatMap(({ isInherited }, place) => (isInherited ? [] : [place])))
  }
  return replaced
}

/** "Sản lượng" for "diện tích": what is measured of a thing. */
export function renamedMeasure(question: Question, before: Question): number[] {
  const own = measureTerms(question)
  const old = measureTerms(before)
  const words = new Set(own.map((place) => question.terms[place]?.folded))
  return own.length === 0 || old.every((place) => words.has(before.terms[place]?.folded)) ? [] : old
}

/** Places of the terms that say what is measured. */
export function measureTerms({ terms }: Question): number[] {
  const words = terms.map(({ folded }) => folded)
  return words.flatMap((_, place) =>
    Array.from({ length: cueAt('measureNoun', words, place) }, (_word, offset) => place + offset),
  )
}

/** "Chỉ tiêu", "dự kiến": said of the old time, not of the new one. */
function plannedTerms({ terms }: Question): number[] {
  const words = terms.map(({ folded }) => folded)
  return words.flatMap((_, place) =>
    Array.from({ length: cueAt('planned', words, place) }, (_, offset) => place + offset),
  )
}

function placesOfName(name: string, { terms }: Question): number[] {
  const words = name.split(' ')
  const start = terms.findIndex((_, place) =>
    words.every((word, offset) => terms[place + offset]?.folded === word),
  )
  return start < 0 ? [] : words.map((_, offset) => start + offset)
}

/** "Bộ Y tế" for "Bộ Công Thương": of the old expression as many words go as the new one says behind the shared word. */
function behindSharedWords(question: Question, before: Question): number[] {
  return question.terms.flatMap((term, place) => {
    const length = expressionBehind(question, place).length
    const shared = before.terms.findIndex((other) => other.folded === term.folded)
    if (shared < 0 || length === 0) return []
    const expression = expressionBehind(before, shared)
    const names = expression.filter((at) => before.terms[at]?.isName === true)
    const lastName = names.at(-1)
    return lastName === undefined
      ? expression.slice(0, length)
      : [...expression.filter((at) => at <= lastName + 1), ...nameBehindAnd(before, expression.at(-1))]
  })
}

/** "Đào tạo" of "Bộ Giáo dục và Đào tạo": the name goes on. */
function nameBehindAnd(question: Question, last: number | undefined): number[] {
  const { terms, restored } = question
  const [end, next] = last === undefined ? [] : [terms[last], terms[last + 1]]
  if (last === undefined || !end || next?.isName !== true) return []
  if (!restored.toLowerCase().includes(`${end.text} và ${next.text}`)) return []
  const behind = expressionBehind(question, last + 1)
  const lastName = behind.filter((at) => terms[at]?.isName === true).at(-1) ?? last + 1
  return [last + 1, ...behind.filter((at) => at <= lastName + 1)]
}

/** "Tổng thu" is a "thu" too. */
const TOTAL: ReadonlySet<string> = new Set(['tong', 'so'])

/** "Chi ngân sách" for "thu ngân sách": of the old expression the words before the shared one, as many as the new one says there. */
function beforeSharedWords(question: Question, before: Question): number[] {
  return question.terms.flatMap((term, place) => {
    const length = lengthBefore(question, place)
    const shared = before.terms.findIndex((other) => other.folded === term.folded)
    if (shared < 0 || length === 0 || isSaidIn(question.terms[place - 1], before)) return []
    const run = Array.from({ length: lengthBefore(before, shared) }, (_, offset) => shared - 1 - offset)
    const own = run.filter((at) => !TOTAL.has(before.terms[at]?.folded ?? ''))
    return own.length <= length ? own : []
  })
}

const isSaidIn = (term: Question['terms'][number] | undefined, { terms }: Question): boolean =>
  terms.some(({ folded }) => folded === term?.folded)

/** How many terms stand at once before one. */
function lengthBefore({ terms }: Question, place: number): number {
  let length = 0
  while (terms[place - length - 1]?.joinsNext === true) length += 1
  return length
}

/** Places of the terms that follow one at once. */
function expressionBehind({ terms }: Question, place: number): number[] {
  const places: number[] = []
  for (let at = place; terms[at]?.joinsNext === true; at += 1) places.push(at + 1)
  return places
}
