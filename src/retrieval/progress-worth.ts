import type { Fact } from '../domain/fact.ts'
import type { Question } from '../domain/question.ts'
import { progressIn } from '../vietnamese/progress-words.ts'

const AS_ASKED = { open: 2, done: 0.6 }
const OTHERWISE = -1

/**
 * What a table cell under "Đã …" or "Chưa …" is worth to a question for what is done or still open: "còn bao nhiêu … chưa đưa lên
 * mạng?" means the one column of the row that says so. 0 outside tables.
 */
export function progressWorth({ rule, label }: Fact, { restored }: Question): number {
  const printed = rule === 'cell' ? progressIn(label) : null
  const asked = printed === null ? null : progressIn(restored)
  if (printed === null || asked === null) return 0
  return printed === asked ? AS_ASKED[asked] : OTHERWISE
}
