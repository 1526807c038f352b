import type { BoundFigure } from './bound-figure.ts'
import { nameAfter } from './name-after.ts'
import { nameBefore } from './name-before.ts'
import { bareUnit, capitalised } from './names.ts'
import { trimPhrase } from './phrases.ts'
import { isShare, RANK_BEFORE } from './relation.ts'
import type { SpokenFigure } from './spoken-figure.ts'

/** An indicator is named by its first words: "tăng 22% về số vốn" speaks of "Tổng vốn đăng ký …". */
const FIRST_WORDS = 3

/** Whether a figure only says more of the one before: no word of its own leads to it ("…, đạt 45% kế hoạch, giảm 7,3%"). */
export function depends({ figure, naming, before, follows, after, leadsOn }: SpokenFigure): boolean {
  if (/tương đương\s*$|\((?:mục tiêu|kế hoạch|chỉ tiêu)\s*$/iu.test(before)) return true
  // "tăng trưởng 7,25%, xếp thứ 12/63 tỉnh": the rank is that of what was just said.
  if (follows && RANK_BEFORE.test(before)) return true
  const relates = isShare(figure.baseUnit) || figure.direction !== null || figure.baseUnit === 'lần'
  // "Đạt tỷ lệ 63,74%." only goes on; "…; 10,2% số hộ gia đình đầu tàu" names its own.
  const namesItsOwn = !follows && isShare(figure.baseUnit) && trimPhrase(nameAfter(after, leadsOn)) !== ''
  return relates && nameBefore(naming) === '' && !namesItsOwn
}

/** Units that say more of a thing counted before them: "người được tiêm đủ 2 mũi", "sản phẩm đạt 03 sao". */
const OF_THING = new Set(['mũi', 'sao', 'lần', 'cấp'])

/** Whether a figure belongs to the name of the thing counted before it. */
export const isPartOfName = ({ figure, before, follows }: SpokenFigure): boolean =>
  follows && OF_THING.has(figure.baseUnit) && /^[^,;:()]*$/.test(before)

/** "Người được tiêm đủ 2 mũi": the thing, what is said of it, and the figure. */
export const nameWithPart = ({ spoken }: BoundFigure, { before, figure }: SpokenFigure): string =>
  capitalised(`${bareUnit(spoken.figure)} ${`${before.trim()} ${figure.text}`.trim()}`)

/**
 * The statement (the place of its first figure) that a dependent figure goes on with, first reason first: the thing whose
 * whole it is a share of, the total before a bracket, the figure of the same unit, the figure before. Null when there is none.
 */
export function statementOf(spoken: SpokenFigure, earlier: readonly BoundFigure[]): number | null {
  const { figure, sentence, before, after } = spoken
  const inSentence = earlier.filter((bound) => bound.spoken.sentence.start === sentence.start)
  // "66 hộ nghèo với 179 nhân khẩu, chiếm tỉ lệ 0,26% tổng số hộ dân": of the two the households have the share.
  const whole = isShare(figure.baseUnit) ? /^\s*(?:về )?(?:tổng )?số (\p{L}+)/u.exec(after)?.[1] : undefined
  const counted =
    inSentence.findLast(({ baseUnit }) => baseUnit.split(' ')[0] === whole) ??
    inSentence.findLast(
      ({ label }) =>
        whole !== undefined && label.toLowerCase().split(' ').slice(0, FIRST_WORDS).includes(whole),
    )
  // "588 đơn (36 đơn khiếu nại, 552 đơn đề nghị) đạt tỷ lệ 97,5%": behind a bracket the total is spoken of again.
  const total = /^[^(]*\)/.test(before) ? inSentence.findLast((bound) => !bound.hosted) : undefined
  const tail = figure.unit.split(' ').at(-1) ?? ''
  // "bị thương 24 người … (giảm 17 người bị thương)": a change in a count is that of the same things.
  const alike = inSentence.findLast(
    (bound) =>
      earlier[bound.group] === bound &&
      (bound.baseUnit === figure.baseUnit || bound.label.toLowerCase().endsWith(` ${tail}`)),
  )
  const statement = counted ?? total ?? (figure.dimension === 'count' ? alike : undefined) ?? earlier.at(-1)
  return statement?.group ?? null
}
