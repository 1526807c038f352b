import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { clauseText } from './clause-text.ts'

/** A year, a date, a month: what can answer "khi nào". */
const TIME = /(?<![\d.,])(?:1[89]|20)\d{2}(?![\d.,]*\d)|\d{1,2}\/\d{1,2}|(?:ngày|tháng|quý)\s+\d/iu
const DAY = /\d{1,2}\/\d{1,2}|ngày\s+\d/iu
const ASKS_FOR_DAY = /(?<!\p{L})(?:ngay (?:nao|may|bao nhieu)|hom nao|bua nao)(?!\p{L})/u
/** "Tháng nào cũng đóng tiền" asks for no month. */
const EVERY_TIME = /nào cũng|nao cung/iu
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu

/** Whether a time is asked for and the clause names none, or none but the year that the question has already said. */
export function missesTime({ intent, typed, restored }: Question, best: Evidence): boolean {
  if (intent !== 'date' || EVERY_TIME.test(restored)) return false
  const text = clauseText(best)
  if (ASKS_FOR_DAY.test(fold(restored.toLowerCase()))) return !DAY.test(text)
  const said = new Set([...typed.matchAll(YEARS)].map(([year]) => year))
  return !TIME.test(text.replace(YEARS, (year) => (said.has(year) ? ' ' : year)))
}
