import { nearTokens, type PrintedFigure } from './printed-text.ts'
import { phrasesIn } from './phrases-in.ts'
import type { Reason } from './reasons.ts'
import type { SpokenFigure, Token } from './spoken-text.ts'
import { ESTIMATE, MEASURES, PLAN, RESULT } from './word-lists.ts'

/** After these a plan is what a result is measured by: "so với kế hoạch", "vượt chỉ tiêu". */
const MEASURED_BY: ReadonlySet<string> = new Set(['với', 'vượt', 'so', 'đạt', 'hoàn', 'thành', 'hội'])
/** "hiệp ước", "quy ước" estimate nothing. */
const OTHER_ESTIMATE: ReadonlySet<string> = new Set(['hiệp', 'công', 'qui', 'quy', 'mơ', 'nguyện'])
const DONE: ReadonlySet<string> = new Set(['đã', 'kết quả', 'thực tế'])

/**
 * Whether the shown figure is told as the target, estimate or result that the printed one is; null when it is. What only
 * the heading or the table says (`fact.status`) must be said where the shown words also take their period from there.
 */
export function whyOtherStatus(
  shown: SpokenFigure,
  own: PrintedFigure,
  takesPeriodFromContext: boolean,
): Reason | null {
  const status = own.fact?.status ?? null
  const [shownPlans, ownPlans] = [plansBefore(shown), plansBefore(own.spoken)]
  const [shownEstimates, ownEstimates] = [estimatesBefore(shown), estimatesBefore(own.spoken)]
  const isPlanned = status === 'plan' || (ownPlans > 0 && !isToldAsDone(own.spoken))
  if (shownPlans > ownPlans && !isPlanned) return 'status'
  if (shownEstimates > ownEstimates && status !== 'estimate') return 'status'
  if (shownPlans + shownEstimates === 0) {
    if (ownPlans > 0 && status !== 'actual' && !isToldAsDone(own.spoken)) return 'status'
    if (ownEstimates > 0 && status !== 'actual') return 'status'
    const mustBeTold = status === 'plan' || (status === 'estimate' && own.isCell)
    if (mustBeTold && takesPeriodFromContext) return 'status'
  }
  if ((status === 'plan' || ownPlans > 0) && isDoneAnew(shown, own)) return 'status'
  return losesItsMeasure(shown, own) ? 'label' : null
}

function leading({ before, governing }: SpokenFigure): Token[] {
  return [...new Set([...governing, ...before])].sort((a, b) => a.start - b.start)
}

function plansBefore(figure: SpokenFigure): number {
  const tokens = leading(figure)
  return phrasesIn(tokens, PLAN, 2).filter((at) => !MEASURED_BY.has(wordBefore(tokens, at))).length
}

function estimatesBefore(figure: SpokenFigure): number {
  const tokens = leading(figure)
  return phrasesIn(tokens, ESTIMATE, 2).filter((at) => !OTHER_ESTIMATE.has(wordBefore(tokens, at))).length
}

/** The word that touches the one at `place`; none when a figure or a bracket stands between. */
function wordBefore(tokens: readonly Token[], place: number): string {
  const [word, before] = [tokens[place], tokens[place - 1]]
  return word && before && word.start - before.end <= 1 ? before.key : ''
}

function isToldAsDone(figure: SpokenFigure): boolean {
  const tokens = leading(figure)
  const lastPlan = phrasesIn(tokens, PLAN, 2).at(-1) ?? -1
  return phrasesIn(tokens, DONE, 2).some((at) => at > lastPlan)
}

/** Words of a result that the quote does not have. */
function isDoneAnew(shown: SpokenFigure, own: PrintedFigure): boolean {
  const [said, printed] = [nearTokens(shown), [...own.spoken.governing, ...own.spoken.after]]
  return [DONE, RESULT].some(
    (words) => phrasesIn(said, words, 2).length > phrasesIn(printed, words, 2).length,
  )
}

/** "đạt 45% kế hoạch" without its plan would be a share of something else. */
function losesItsMeasure(shown: SpokenFigure, own: PrintedFigure): boolean {
  if (own.spoken.figure.dimension !== 'share') return false
  const isMeasured = (tokens: readonly Token[]) => phrasesIn(tokens, MEASURES, 2).length > 0
  return isMeasured(own.spoken.after) && !isMeasured(nearTokens(shown))
}
