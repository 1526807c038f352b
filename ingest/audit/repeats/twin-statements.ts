import type { Fact } from '../../../src/domain/fact.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'
import { isExact, isInside } from '../amounts.ts'
import type { AuditedDocument, Sentence } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { sharedSequenceLength } from './shared-sequence-length.ts'
import { samePlace } from './same-place.ts'
import { repeatDraft } from './repeat-draft.ts'

/** A clause with its figures left out: two that differ in figures alone say the same thing. */
interface Statement {
  sentence: Sentence
  facts: readonly Fact[]
  words: readonly string[]
}

const FEWEST_WORDS = 6
/** Of the words of two statements, how many must stand in both, in order. */
const LEAST_COMMON = 0.8

/** Statements printed twice: with the same figures, or with other ones ("bồi dưỡng 576 TH", "bồi dưỡng 405 TH"). */
export function checkTwinStatements({ sentences }: AuditedDocument): FindingDraft[] {
  const statements = sentences
    .flatMap(statementsOf)
    .filter(({ words, facts }) => words.length >= FEWEST_WORDS && facts.length > 0)
  return statements.flatMap((statement, index) =>
    statements.slice(index + 1).flatMap((other) => compare(statement, other, statements)),
  )
}

function statementsOf(sentence: Sentence): Statement[] {
  const { passage } = sentence
  const clauses = passage.clauses.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  return clauses.map((clause) => {
    const inside = sentence.facts.filter((fact) => isInside(fact, clause))
    const words = wordsOf(passage.text.slice(clause.start, clause.end)).filter(
      ({ start, end }) =>
        !inside.some((fact) => clause.start + start < fact.end && clause.start + end > fact.start),
    )
    const facts = inside.filter((fact) => isExact(fact, passage.text))
    return { sentence, facts, words: words.map(({ folded }) => folded) }
  })
}

function compare(a: Statement, b: Statement, all: readonly Statement[]): FindingDraft[] {
  if (!sameUnits(a, b) || !sharesWords(a, b)) return []
  const isSame = a.words.join(' ') === b.words.join(' ')
  const pairs = a.facts.flatMap((fact, index) => {
    const twin = b.facts[index]
    return twin === undefined ? [] : [{ fact, twin, isEqual: fact.baseValue === twin.baseValue }]
  })
  const differing = pairs.filter(({ isEqual }) => !isEqual)
  if (differing.length === 0) {
    return sameTime(a, b)
      ? pairs.map(({ fact, twin }) => repeatDraft(fact, twin, a.sentence.passage, b.sentence.passage))
      : []
  }
  const tellsOneThing = isSame && differing.length < pairs.length && sameTime(a, b)
  return tellsOneThing &&
    isOnlyPair(a, all) &&
    inOneSection(a, b) &&
    samePlace(a.sentence.passage, b.sentence.passage)
    ? differing.map(({ fact, twin }) => repeatDraft(fact, twin, a.sentence.passage, b.sentence.passage))
    : []
}

const sameUnits = (a: Statement, b: Statement) =>
  a.facts.length === b.facts.length &&
  a.facts.every(({ baseUnit, outOf, relation }, index) => {
    const twin = b.facts[index]
    return (
      twin !== undefined &&
      fold(twin.baseUnit) === fold(baseUnit) &&
      twin.outOf === outOf &&
      twin.relation === relation
    )
  })

const sameTime = (a: Statement, b: Statement) =>
  a.facts.every((fact, index) => {
    const twin = b.facts[index]
    return fact.period === twin?.period && (fact.status === 'plan') === (twin.status === 'plan')
  })

/** Elsewhere the same words may report on another field. */
const inOneSection = (a: Statement, b: Statement) =>
  a.sentence.passage.sectionId === b.sentence.passage.sectionId

/** A third one of the same words is a form that is filled in again and again. */
const isOnlyPair = ({ words }: Statement, all: readonly Statement[]) =>
  all.filter((other) => other.words.join(' ') === words.join(' ')).length === 2

function sharesWords({ words: a }: Statement, { words: b }: Statement): boolean {
  const most = Math.min(a.length, b.length)
  if (2 * most < LEAST_COMMON * (a.length + b.length)) return false
  const known = new Set(a)
  if (2 * b.filter((word) => known.has(word)).length < LEAST_COMMON * (a.length + b.length)) return false
  return 2 * sharedSequenceLength(a, b) >= LEAST_COMMON * (a.length + b.length)
}
