import { isSaidOtherwise, isStrict, namesThing } from './content-words.ts'
import { fitOf } from './label-fit.ts'
import { nearTokens, type PrintedFigure } from './printed-text.ts'
import { saidBy } from './said-of.ts'
import { whyOtherQuantity } from './same-quantity.ts'
import type { SpokenFigure, Token } from './spoken-text.ts'
import { DENIALS, ESTIMATE, MODIFIERS, PLAN } from './word-lists.ts'

/** Whether the words that speak of the shown figure speak of the printed one, and of no other printed figure rather. */
export function hasSameLabel(
  shown: SpokenFigure,
  own: PrintedFigure,
  printed: readonly PrintedFigure[],
): boolean {
  const tokens = nearTokens(shown)
  const atFigure = new Set([...shown.close, ...shown.after])
  const ways = tokens.map((token, place) =>
    isStatusWord(tokens, place, shown) || token.kind === 'period'
      ? 'anyway'
      : saidBy(tokens, place, own, atFigure.has(token)),
  )
  if (ways.includes('nowhere') || addsStrictWord(tokens, own)) return false
  if (ways.includes('context') && missesWords(shown, own, own.spoken.close)) return false
  if (ways.includes('before') && missesWords(shown, own, nearTokens(own.spoken))) return false
  if (losesModifier(shown, own) || isStart(shown) !== isStart(own.spoken)) return false
  const fit = fitOf(shown, own)
  return !printed.some((other) => whyOtherQuantity(shown, other) !== null && fitOf(shown, other) > fit)
}

/** A second "không" where the quote has one. */
function addsStrictWord(tokens: readonly Token[], own: PrintedFigure): boolean {
  const printed = nearTokens(own.spoken)
  const count = (words: readonly Token[], key: string) => words.filter((word) => word.key === key).length
  return tokens.some(
    ({ key }) => DENIALS.has(key) && count(printed, key) > 0 && count(tokens, key) > count(printed, key),
  )
}

/** "mục tiêu", "ước" before a figure say its status, which is judged on its own. */
function isStatusWord(tokens: readonly Token[], place: number, shown: SpokenFigure): boolean {
  const token = tokens[place]
  if (token === undefined || !shown.before.includes(token)) return false
  const pair = (at: number) => `${tokens[at]?.key ?? ''} ${tokens[at + 1]?.key ?? ''}`
  return ESTIMATE.has(token.key) || PLAN.has(token.key) || PLAN.has(pair(place)) || PLAN.has(pair(place - 1))
}

/** Some of these words of the printed figure are left out, while the shown words say something else instead. */
function missesWords(shown: SpokenFigure, own: PrintedFigure, words: readonly Token[]): boolean {
  const said = new Set([...shown.governing, ...nearTokens(shown)].map((token) => token.key))
  return words.some(
    ({ key }, place) =>
      namesThing(words, place, own.spoken.figure.dimension) &&
      !said.has(key) &&
      !isSaidOtherwise(words, place, said),
  )
}

/** "giảm từ 9,5% xuống còn 7,2%": the first is what it was. */
function isStart({ before, after, next }: SpokenFigure): boolean {
  return next !== null && before.at(-1)?.key === 'từ' && after.some(({ key }) => TURNS.has(key))
}

const TURNS: ReadonlySet<string> = new Set(['lên', 'xuống', 'đến', 'còn'])

/** "hộ nghèo" for "hộ cận nghèo", "đạt" for "không đạt": the word behind the one left out is said. */
function losesModifier(shown: SpokenFigure, own: PrintedFigure): boolean {
  const said = new Set([...shown.unit, ...nearTokens(shown).map((token) => token.key)])
  const words = [...own.spoken.close, ...own.spoken.after]
  return words.some((token, place) => {
    if (!isLost(token, said)) return false
    const next = words[place + 1]
    const isNeighbour = next !== undefined && /^\s*$/.test(between(own, token, next))
    return isNeighbour && said.has(next.key) && !isStrict(next)
  })
}

function isLost({ key }: Token, said: ReadonlySet<string>): boolean {
  if (DENIALS.has(key)) return ![...DENIALS].some((denial) => said.has(denial))
  return MODIFIERS.has(key) && !said.has(key)
}

function between(own: PrintedFigure, token: Token, next: Token): string {
  const { passage, quote } = own.quote.cited
  return passage.text.slice(quote.start + token.end, quote.start + next.start)
}
