import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { readFigures } from '../../figures/read-figures.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { namingClause } from '../evidence/naming-evidence.ts'
import { clauseText } from './clause-text.ts'

/** Questions for the things themselves, not for how many there are. */
const NAMING: ReadonlySet<Question['intent']> = new Set(['list', 'person', 'definition', 'figure'])
const NAMING_WORDS = /(?<!\p{L})(?:tên|ten|nào|nao|những|nhung|ai|gồm|gom|đâu|dau)(?!\p{L})/iu
/** What begins an enumeration behind a number. */
const ENUMERATES = /[:("“]|(?<!\p{L})(?:gồm|là|như|tại các|thuộc|cụ thể)(?!\p{L})|,\s*\p{Lu}/u

/**
 * Whether the clause only counts what the question already counts and wants named: "Hai thôn kiểu mẫu tên là gì?" – "Xây dựng 02
 * thôn kiểu mẫu". No list follows the number, no note hangs there, and no clause near by names them.
 */
export function isOnlyCounted(question: Question, best: Evidence, ranked: readonly Evidence[]): boolean {
  const { intent, measure, askedUnits, restored } = question
  if (!NAMING.has(intent) || measure !== 'any' || askedUnits.length > 0 || !NAMING_WORDS.test(restored))
    return false
  const { passage, clause, facts } = best
  if (passage.text.trimEnd().endsWith(':') || passage.marks.some((mark) => mark.start >= clause.start))
    return false
  const counted = countsIn(restored)
  const fact = facts.find(({ dimension, value }) => dimension === 'count' && counted.has(Number(value)))
  return (
    fact !== undefined &&
    !ENUMERATES.test(passage.text.slice(fact.end, clause.end)) &&
    !namesMore(question, best, fact) &&
    namingClause(best, ranked) === best
  )
}

const WORD_NUMBERS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** Numbers that the question gives, in digits or words. A year is none. */
function countsIn(text: string): Set<number> {
  const words = wordsOf(text)
  const read = readFigures(text).map(({ value }) => Number(value))
  const digits = words.flatMap(({ text: word }) => (/^\d{1,3}$/.test(word) ? [Number(word)] : []))
  const spoken = words.flatMap(({ text: word }, place) => {
    const number = WORD_NUMBERS.indexOf(word) + 1
    return number > 0 && !/^\d{4}$/.test(words[place + 1]?.text ?? '') ? [number] : []
  })
  return new Set([...read, ...digits, ...spoken])
}

/** Whether the clause goes on behind the number with a name that the question does not say. */
function namesMore({ terms }: Question, best: Evidence, { end }: { end: number }): boolean {
  const asked = new Set(terms.map(({ folded }) => folded))
  const rest = clauseText({ passage: best.passage, clause: { start: end, end: best.clause.end } })
  return wordsOf(rest).some(
    ({ start, end: to, folded }) => /^\p{Lu}\p{Ll}/u.test(rest.slice(start, to)) && !asked.has(folded),
  )
}
