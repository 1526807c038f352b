import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { wordsOf } from '../../vietnamese/words.ts'

/** "riêng tiền sử dụng đất": what follows is told apart from the whole. */
const SINGLED = 'riêng'
/** Words behind it that only say that a part follows: "riêng mảng giảm nghèo". */
const PART_WORDS: ReadonlySet<string> = new Set(
  [
    'mảng',
    'khoản',
    'phần',
    'lĩnh vực',
    'ngành',
    'nguồn',
    'loại',
    'nhóm',
    'tiền',
    'số',
    'về',
    'cho',
    'đối với',
  ]
    .flatMap((words) => words.split(' '))
    .map(fold),
)
/** So many words behind it name the part. */
const NAME_WORDS = 3

/**
 * Whether one part of a whole is asked for ("riêng tiền sử dụng đất bao nhiêu") and the clause does not name it: the figure of the
 * whole is not that of the part.
 */
export function missesSingledOut({ intent, restored, terms, followUp }: Question, best: Evidence): boolean {
  if (intent !== 'figure' || followUp !== null) return false
  const words = wordsOf(restored)
  const at = words.findIndex(({ text }) => text === SINGLED)
  const first = words.slice(at + 1).find(({ folded }) => !PART_WORDS.has(folded))
  if (at < 0 || first === undefined) return false
  const before = words.slice(0, words.indexOf(first)).filter(({ folded }) => folded === first.folded).length
  const start = terms.flatMap(({ folded }, place) => (folded === first.folded ? [place] : []))[before]
  if (start === undefined) return false
  const part = [start]
  while (part.length < NAME_WORDS && terms[start + part.length - 1]?.joinsNext === true)
    part.push(start + part.length)
  const named = part.filter((place) => terms[place]?.isLight === false && !/\d/.test(terms[place].text))
  const unsaid = named.filter((place) => (best.inClause[place] ?? 0) === 0)
  return unsaid.length * 2 > named.length
}
