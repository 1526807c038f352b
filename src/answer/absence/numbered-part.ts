import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { foldedPhrase } from '../../vietnamese/phrase.ts'

/** Parts that are told apart by their numbers: "mũi 3", "cấp độ 4", "giai đoạn 2". */
const NUMBERED = new Set(
  [
    'mũi',
    'liều',
    'đợt',
    'lần',
    'vòng',
    'độ',
    'đoạn',
    'cấp',
    'hạng',
    'loại',
    'nhóm',
    'khối',
    'khóa',
    'lớp',
    'vùng',
    'bậc',
    'kỳ',
  ].map(foldedPhrase),
)
const SMALL_NUMBER = /^\d{1,2}$/

/**
 * Whether the question asks for a numbered part of which the evidence names only others: "mũi 3" where the report counts "mũi 1"
 * and "mũi 2". A yes/no question may assert a wrong number and wants to be corrected.
 */
export function missesNumberedPart({ intent, terms }: Question, best: Evidence): boolean {
  if (intent === 'yesno') return false
  return terms.some((term, place) => {
    const next = terms[place + 1]
    return (
      term.joinsNext &&
      next !== undefined &&
      NUMBERED.has(term.folded) &&
      SMALL_NUMBER.test(next.folded) &&
      (best.inClause[place] ?? 0) > 0 &&
      (best.inContext[place + 1] ?? 0) === 0
    )
  })
}
