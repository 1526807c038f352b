import type { Passage } from '../domain/passage.ts'
import type { Question } from '../domain/question.ts'
import type { LabelledFact } from './figure-matches.ts'
import { pairsOf, type Match } from './term-matching.ts'

/** How questions say that a plan or an estimate is meant, folded. "Kế hoạch" itself stands in heads. */
const PLAN_WORDS = ['du kien', 'phan dau', 'chi tieu', 'muc tieu', 'dat ra']
const ESTIMATE_WORDS = ['uoc', 'uoc tinh', 'uoc dat', 'uoc thuc hien', 'uoc th', 'uth']
/** Short forms that say so only before their year: "TH 2025", "KH năm 2026". */
const RESULT_SHORT = 'th'
const PLAN_SHORT = 'kh'

/** Less than a head that says the very word. */
const TOLD_BY_CELLS = 0.6

/**
 * A table says plan and estimate by its columns and headings, in other words than the question ("dự kiến" for a column "Năm 2028" of a
 * plan): what a cell of the row is, the row says.
 */
export function matchOwnStatus(
  question: Question,
  { kind }: Passage,
  facts: readonly LabelledFact[],
): Match[] {
  if (kind !== 'row') return []
  const has = (status: string) => facts.some(({ fact }) => fact.status === status)
  const phrases = [...(has('plan') ? PLAN_WORDS : []), ...(has('estimate') ? ESTIMATE_WORDS : [])]
  const short = [...(has('plan') ? [PLAN_SHORT] : []), ...(has('actual') ? [RESULT_SHORT] : [])]
  const said = new Set([
    ...phrases.flatMap((phrase) => placesOf(phrase.split(' '), question)),
    ...short.flatMap((form) => placesOf([form], question).filter((place) => isBeforeYear(place, question))),
  ])
  if (said.size === 0) return []
  return [
    {
      terms: question.terms.map((_, place) => (said.has(place) ? TOLD_BY_CELLS : 0)),
      pairs: pairsOf(question).map(([first, second]) =>
        said.has(first) && said.has(second) ? TOLD_BY_CELLS : 0,
      ),
    },
  ]
}

function placesOf(words: readonly string[], { terms }: Question): number[] {
  return terms.flatMap((_, start) =>
    words.every((word, offset) => terms[start + offset]?.folded === word)
      ? words.map((_, offset) => start + offset)
      : [],
  )
}

function isBeforeYear(place: number, { terms }: Question): boolean {
  const [next, behind] = terms.slice(place + 1, place + 3).map(({ folded }) => folded)
  const year = next === 'nam' ? behind : next
  return year !== undefined && /^(?:19|20)\d{2}$/.test(year)
}
