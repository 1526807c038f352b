import type { Judgement, JudgementOf } from '../domain/judgement.ts'
import type { Intent } from '../domain/question.ts'
import type { TermRange } from '../domain/computation.ts'
import { comparedSides } from './compared-sides.ts'
import { hasCue, placesOfCue, withoutCues } from './cues.ts'
import { asksYesOrNo } from './intent.ts'
import { limitAsked } from './limit-asked.ts'
import type { AskedThings } from './sides.ts'

/** A message as the rules below read it. */
export interface JudgedQuestion extends AskedThings {
  intent: Intent
  /** Every period named, in the notation of facts. */
  times: readonly string[]
  /** The message with its marks. */
  text: string
}

const NOT_JUDGED: ReadonlySet<Intent> = new Set([
  'smalltalk',
  'attack',
  'offtopic',
  'legal',
  'date',
  'opinion',
])

/** What the words ask to be judged; null for a question that asks for what is printed. */
export function judgementOf(question: JudgedQuestion): Judgement | null {
  const { words, intent } = question
  if (NOT_JUDGED.has(intent)) return null
  if (hasCue('whyPremise', words)) return presumedDirection(words)
  const list = planListAsked(words)
  if (list !== null) return list
  const extreme = extremeAsked(words)
  if (extreme !== null) return extreme
  const limit = limitAsked(question.text, words)
  if (limit !== null) return limit
  const sides = comparedSides(question)
  if (sides !== null && comparesTimes(sides, question)) return whichTime(question)
  // "tăng nhanh hơn …" compares two things; "tăng so với năm trước" one thing at two times.
  if (sides !== null && comparesThings(question) && !measuresByPlan(sides, question))
    return sidesAsked(sides, question)
  const direction = directionAsked(question)
  if (direction !== null) return direction
  if (!asksYesOrNo(words)) return null
  const endsWithYet = hasCue('notYet', words)
  if (asksForPlan(words)) return { kind: 'plan', asksForMore: hasCue('exceeded', words), endsWithYet }
  return { kind: hasCue('all', words) ? 'complete' : 'existence', endsWithYet }
}

/** "vì sao doanh thu giảm?"; "vì sao phải tăng …" and the like judge nothing. */
function presumedDirection(words: readonly string[]): JudgementOf<'direction'> | null {
  const asked = directionIn(words)
  if (asked === null || asked === 'either' || hasCue('purpose', words)) return null
  return { kind: 'direction', asked, isPresumed: true, times: [], isOpenEnded: false }
}

function extremeAsked(words: readonly string[]): JudgementOf<'extreme' | 'place'> | null {
  const [most, least] = [isExtreme('most', words), isExtreme('least', words)]
  if (hasCue('rankAsked', words)) return { kind: 'place', end: least && !most ? 'least' : 'most' }
  const count = countAsked(words)
  if (count > 1 && most !== least) return { kind: 'extreme', end: most ? 'most' : 'least', count }
  if (most === least || !hasCue('asksSide', words)) return null
  return { kind: 'extreme', end: most ? 'most' : 'least', count: 1 }
}

/** "top 3", "3 xã có … cao nhất", "ba đơn vị đứng đầu"; 1 where no number is asked for. */
function countAsked(words: readonly string[]): number {
  const places = [0, ...placesOfCue('topOf', words).map((place) => place + 1)]
  const counts = places.flatMap((place) => NUMBERS.get(words[place] ?? '') ?? [])
  return counts[0] ?? 1
}

const NUMBERS = new Map<string, number>(
  ['hai', 'ba', 'bốn'].flatMap((word, place) => [
    [word, place + 2],
    [String(place + 2), place + 2],
    [`0${String(place + 2)}`, place + 2],
  ]),
)

/** "chỉ tiêu nào không đạt kế hoạch", "những chỉ tiêu vượt". */
function planListAsked(words: readonly string[]): JudgementOf<'planList'> | null {
  if (!hasCue('indicatorsAsked', words) || asksYesOrNo(words)) return null
  if (hasCue('planMissed', words)) return { kind: 'planList', asked: 'missed' }
  if (hasCue('exceeded', words) && !hasCue('planMetToo', words))
    return { kind: 'planList', asked: 'exceeded' }
  return hasCue('planReached', words) ? { kind: 'planList', asked: 'met' } : null
}

/** "nhiều nhất", or apart: "nhiều hộ nghèo nhất". */
function isExtreme(end: 'most' | 'least', words: readonly string[]): boolean {
  if (hasCue(end, words)) return true
  const tops = placesOfCue('top', words)
  const starts = placesOfCue(end === 'most' ? 'much' : 'little', words)
  return starts.some((start) => tops.some((top) => top > start && top - start <= APART_WORDS))
}

const APART_WORDS = 6

/** Whether something rises or falls: "có tăng không", "tăng hay giảm", "kém hơn năm trước không". */
function directionAsked({ words, times }: JudgedQuestion): JudgementOf<'direction'> | null {
  const moved = directionIn(words)
  const against = hasCue('earlierTime', words) ? levelIn(words) : null
  const asked = moved ?? against
  if (asked === null) return null
  if (asked !== 'either' && !asksYesOrNo(words)) return null
  return {
    kind: 'direction',
    asked: asked === 'either' ? null : asked,
    isPresumed: false,
    times: withYearBefore(words, times),
    isOpenEnded: hasCue('openEnded', words),
  }
}

type Way = 'up' | 'down' | 'either'

function directionIn(words: readonly string[]): Way | null {
  if (hasCue('moved', words)) return 'either'
  const said = withoutCues('notDirection', words)
  return wayOf(hasCue('rise', said), hasCue('fall', said), said)
}

function levelIn(words: readonly string[]): Way | null {
  const said = withoutCues('notDirection', words)
  const less = hasCue('less', said)
  // "ít hơn" holds the "hơn" of "nhiều hơn".
  return wayOf(hasCue('more', withoutCues('less', said)), less, said)
}

function wayOf(isUp: boolean, isDown: boolean, words: readonly string[]): Way | null {
  if (isUp && isDown) return hasCue('either', words) ? 'either' : null
  return isUp ? 'up' : isDown ? 'down' : null
}

/** "năm 2027 … năm trước đó" names two years. */
function withYearBefore(words: readonly string[], times: readonly string[]): string[] {
  const [only] = times
  if (times.length !== 1 || only === undefined || !/^\d{4}$/.test(only)) return [...times]
  return hasCue('yearBefore', words) ? [String(Number(only) - 1), only] : [only]
}

function comparesThings({ words, times }: JudgedQuestion): boolean {
  // "A hay B lớn hơn năm 2024": the year is when, not what they are compared with.
  if (hasCue('earlierTime', words) && !namesBoth(words)) return false
  if (directionIn(words) === null && times.length < 2 && hasCue('sideAgainst', words)) return true
  return levelIn(words) !== null || saysMoreOrLess(words) || hasCue('differ', words)
}

/** "A hay B", "A với B bên nào", where "hay" parts no words of comparing. */
function namesBoth(words: readonly string[]): boolean {
  const said = withoutCues('either', words)
  return hasCue('sideOr', said) || hasCue('whichSide', said)
}

/** "nhanh hơn hay chậm hơn" */
function saysMoreOrLess(words: readonly string[]): boolean {
  return hasCue('more', words) && hasCue('less', words)
}

/** "A hay B lớn hơn", "A với B bên nào ít hơn", "A nhiều hơn hay ít hơn B". */
function sidesAsked(sides: readonly TermRange[], { words }: JudgedQuestion): JudgementOf<'sides'> {
  const said = withoutCues('notDirection', words)
  const less = hasCue('less', said)
  const more = hasCue('more', withoutCues('less', said))
  return { kind: 'sides', sides: [...sides], asked: less && more ? 'either' : less ? 'less' : 'more' }
}

/** "năm 2021 hay năm 2022": what is set side by side is nothing but two times. */
function comparesTimes(sides: readonly TermRange[], { words, termPlaces, times }: JudgedQuestion): boolean {
  const isTime = ({ from, to }: TermRange) =>
    termPlaces.slice(from, to).every((place) => TIME_WORD.test(words[place] ?? ''))
  return times.length === 2 && sides.some(isTime) && (levelIn(words) !== null || hasCue('differ', words))
}

/** "so với kế hoạch", "so với chỉ tiêu 2022": no thing of its own stands on one side. */
function measuresByPlan(sides: readonly TermRange[], { words, termPlaces }: JudgedQuestion): boolean {
  return sides.some(({ from, to }) => {
    const said = termPlaces.slice(from, to).flatMap((place) => words[place] ?? [])
    return (
      withoutCues('planNamed', said).every((word) => TIME_WORD.test(word)) ||
      (hasCue('against', words) && hasCue('planNamed', said))
    )
  })
}

const TIME_WORD = /^(?:năm|nam|(?:19|20)\d{2})$/u

/** Of two years which one had more. */
function whichTime({ words, times }: JudgedQuestion): JudgementOf<'direction'> {
  const level = levelIn(words)
  const asked = asksYesOrNo(words) && level !== 'either' ? level : null
  return { kind: 'direction', asked, isPresumed: false, times: [...times], isOpenEnded: false }
}

/** "có đạt kế hoạch không", "hoàn thành chỉ tiêu chưa", "có về đích không". */
function asksForPlan(words: readonly string[]): boolean {
  if (hasCue('planReachedAlone', words)) return true
  return hasCue('planNamed', words) && hasCue('planReached', words)
}
