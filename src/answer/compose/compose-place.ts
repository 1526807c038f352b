import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { JudgementOf } from '../../domain/judgement.ts'
import type { Question } from '../../domain/question.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import type { Library } from '../../ports.ts'
import { setAsked } from './compose-extreme.ts'
import { rankFacts } from '../compute/rank-facts.ts'
import type { Draft } from '../draft.ts'
import { printedStatements } from '../statements/printed-statements.ts'

/**
 * At which place a named thing stands among those that a table or list prints: its own figure first, then the count of those
 * before it in words of no figure ("đứng đầu"), or those that stand before it. Null when they are no clear set.
 */
export function composePlace(
  question: Question,
  { end }: JudgementOf<'place'>,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): Draft | null {
  const set = setAsked(question, best, retrieval, library)
  const [asked] = [...best.figures].sort((a, b) => b.worth - a.worth)
  const own = set.find(({ factId }) => factId === asked?.factId)
  const ranked = rankFacts(set)
  if (own === undefined || 'refused' in ranked) return null
  const ordered = end === 'most' ? ranked : [...ranked].reverse()
  const before = ordered.filter(
    ({ baseValue }) => compareDecimals(baseValue, own.baseValue) === (end === 'most' ? 1 : -1),
  )
  const place = before.length + 1
  const shares = set.filter(({ baseValue }) => compareDecimals(baseValue, own.baseValue) === 0).length > 1
  return {
    status: 'answered',
    opening: '',
    statements: printedStatements([own, ...before.slice(0, MAX_TOLD)], library),
    asList: false,
    notes: [
      `Xếp theo các số in trong báo cáo${end === 'most' ? ' từ cao xuống thấp' : ' từ thấp lên cao'}: thứ ${String(place)} trong ${String(set.length)}${shares ? ' (cùng mức với đơn vị khác)' : ''}.`,
    ],
  }
}

/** So many of those before it are told. */
const MAX_TOLD = 2
