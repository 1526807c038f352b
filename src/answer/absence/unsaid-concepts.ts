import type { Alternative, Question } from '../../domain/question.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { wordsOf } from '../../vietnamese/words.ts'

/** Up to this strength an expression is not said as one, … */
const UNSAID = 0.3
/** … and a single word is not: "lượng" is not "lương". */
const UNSAID_WORD = 0.7

/** From this cohesion on two syllables are one word. */
const ONE_WORD = 0.5
/** The two syllables of a word stand side by side. */
const SIDE_BY_SIDE = 0.5

/** Words of asking and of planning, which typed without marks look like others: "mấy cây", "dự kiến". */
const NO_CONCEPT =
  /^(?:may|bao nhieu|du kien|phan dau|muc tieu|chi tieu|ke hoach|uoc|truong hop|doi tuong|thuoc dien|so luong|so tien|tien|thu tien|kinh phi|dien tich|chieu dai|buoi)(?: |$)/u

/**
 * An expression of a question that the genre has other ways to say ("thất nghiệp", "khách quốc tế", "TNBQ"): a thing of its own,
 * of which the evidence says neither the expression nor any of those other ways.
 */
export interface UnsaidConcept {
  /** Places of its terms. */
  from: number
  to: number
  /** Share of the question, light words left out: of its weight or, where that is more, of its words. */
  share: number
  isFocus: boolean
  /** Whether what stands around the clause does not say it either. */
  isOutOfContext: boolean
  /** Whether it is a thing that reports tell of under this very name. */
  isNamed: boolean
  /** How surely its single words stand in the clause or around it: high when they are only said in another order. */
  scattered: number
}

/** The concepts of a question that its best clause does not say, in order. */
export function unsaidConcepts(
  question: Question,
  best: Evidence,
  termWeights: readonly number[],
): UnsaidConcept[] {
  const { terms, focus } = question
  const weightOf = (place: number) => (terms[place]?.isLight === false ? (termWeights[place] ?? 0) : 0)
  const total = sum(terms.map((_, place) => weightOf(place))) || 1
  const isOwn = (place: number) => terms[place]?.isLight === false && !/\d/u.test(terms[place].text)
  const ownCount = terms.filter((_, place) => isOwn(place)).length || 1
  const spans = conceptSpans(question).map((span) => {
    const places = placesOf(span)
    return {
      ...span,
      // Where all talk of the epidemic its word weighs little, and is still one of three that were asked.
      share: Math.max(sum(places.map(weightOf)) / total, places.filter(isOwn).length / ownCount),
      isFocus: places.some((place) => focus.includes(place)),
      isNamed: isNamed(span, question),
      inClause: saidAsOne(span, best.inClause, best.pairsInClause, question),
      inContext: saidAsOne(span, best.inContext, best.pairsInContext, question),
      unsaid: isWord(span, question) ? SIDE_BY_SIDE : UNSAID,
      scattered: isWord(span, question)
        ? 0
        : sum(places.map((place) => best.inContext[place] ?? 0)) / places.length,
    }
  })
  // Who says "bảo hiểm y tế" need not say "thẻ bảo hiểm" or "y tế" again.
  const isCovered = (span: Span) =>
    spans.some((other) => other.inContext > other.unsaid && overlap(other, span) * 2 > span.to - span.from)
  return spans
    .filter((span) => span.inClause <= span.unsaid && !isCovered(span) && !isRowName(span, question, best))
    .map(({ from, to, share, isFocus, isNamed, scattered, inContext, unsaid }) => ({
      from,
      to,
      share,
      isFocus,
      isNamed,
      scattered,
      isOutOfContext: inContext <= unsaid,
    }))
}

type Span = Pick<Alternative, 'from' | 'to'>

const overlap = (a: Span, b: Span) => Math.min(a.to, b.to) - Math.max(a.from, b.from)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The syllables of one word say nothing apart from each other: "hộ dân", "tổng số" are not "dân số". */
function isWord(span: Span, question: Question): boolean {
  const cohesion = question.terms[span.from]?.cohesion ?? 0
  return span.to - span.from === 2 && cohesion >= ONE_WORD && isNamed(span, question)
}

function isNamed({ from, to }: Span, { alternatives }: Question): boolean {
  return alternatives.some((other) => other.kind === 'concept' && other.from === from && other.to === to)
}

function placesOf({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset)
}

/** Concepts, expressions of several words, and short forms of such; what a follow-up inherits was said before. */
function conceptSpans({ alternatives, terms }: Question): Span[] {
  const named = alternatives.filter(
    ({ kind, from, to, phrases }) =>
      kind === 'concept' ||
      (kind !== 'slip' && to - from > 1) ||
      (kind === 'abbreviation' && phrases.some((phrase) => phrase.includes(' '))),
  )
  const spans = new Map(named.map(({ from, to }) => [`${String(from)}-${String(to)}`, { from, to }]))
  return [...spans.values()].filter((span) => {
    const own = placesOf(span).map((place) => terms[place])
    const said = own.map((term) => term?.folded ?? '').join(' ')
    return (
      own.some((term) => term?.isLight === false) &&
      own.every((term) => term?.isInherited === false) &&
      !NO_CONCEPT.test(said)
    )
  })
}

/** An expression is said when its words stand together, or one of its other ways does: that counts for all its words and pairs. */
function saidAsOne(
  span: Span,
  strengths: readonly number[],
  pairs: readonly number[],
  { terms }: Question,
): number {
  if (span.to - span.from === 1) {
    const strength = strengths[span.from] ?? 0
    return strength > UNSAID_WORD ? strength : 0
  }
  const joining = terms.flatMap(({ joinsNext }, place) =>
    joinsNext && place + 1 < terms.length ? [place] : [],
  )
  const inside = placesOf(span)
    .slice(0, -1)
    .flatMap((place) => (joining.includes(place) ? [pairs[joining.indexOf(place)] ?? 0] : []))
  // A word between them is no term ("mất vì covid"): then all of them must be said.
  return Math.min(1, ...(inside.length > 0 ? inside : placesOf(span).map((place) => strengths[place] ?? 0)))
}

/** "Đàn bò" is the row "Bò" of a table of livestock: a row whose whole name the expression holds. */
function isRowName(span: Span, { terms }: Question, { passage, facts }: Evidence): boolean {
  if (passage.kind !== 'row') return false
  const nameEnd = Math.min(...facts.map(({ start }) => start))
  const name = wordsOf(passage.text.slice(0, nameEnd)).filter(({ text }) => /^\p{L}{2,}$/u.test(text))
  const said = placesOf(span).flatMap((place) => terms[place] ?? [])
  return (
    name.length > 0 &&
    name.every(({ text, folded }) =>
      said.some((term) => (term.accented ? term.text === text.toLowerCase() : term.folded === folded)),
    )
  )
}
