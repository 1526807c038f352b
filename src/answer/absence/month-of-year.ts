import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { aroundText } from './around-text.ts'

/** One month, quarter or week of a year; not "6 tháng đầu năm", not a date. */
const ONE_MONTH = /(?<![\p{L}\d])(thang|quy|tuan)\s+(?:\d{1,2}|i{1,3}v?|iv|mot|hai|ba|tu)(?![\p{L}\d])/u
const WHOLE_YEAR = /^\d{4}$/

/** Whether the figure of one month or quarter is asked for and the evidence knows only that of the whole year. */
export function missesMonth({ intent, restored, computation }: Question, best: Evidence): boolean {
  const [, part] = ONE_MONTH.exec(fold(restored.toLowerCase())) ?? []
  if (part === undefined || intent !== 'figure' || computation !== null || best.facts.length === 0)
    return false
  const isWholeYear = best.facts.every(({ period }) => period === null || WHOLE_YEAR.test(period))
  return isWholeYear && !/tháng|quý|tuần|\d{1,2}\/\d/iu.test(aroundText(best))
}
