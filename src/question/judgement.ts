import type { Judgement, JudgementOf } from '../domain/judgement.ts'
import type { Intent } from '../domain/question.ts'
import { cueAt, hasCue, placesOfCue, withoutCues } from './cues.ts'
import { asksYesOrNo } from './intent.ts'
import { splitAt, type AskedThings } from './sides.ts'

/** A message as the rules below read it. */
export interface JudgedQuestion extends AskedThings {
  intent: Intent
  /** Every period named, in the notation of facts. */
  times: readonly string[]
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
  const extreme = extremeAsked(words)
  if (extreme !== null) return extreme
  // "tăng nhanh hơn …" compares two things; "tăng so với năm trước" one thing at two times.
  if (comparesThings(words)) return sidesAsked(question)
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

function extremeAsked(words: readonly string[]): JudgementOf<'extreme'> | null {
  const [most, least] = [isExtreme('most', words), isExtreme('least', words)]
  if (most === least || !hasCue('asksSide', words)) return null
  return { kind: 'extreme', end: most ? 'most' : 'least' }
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

function comparesThings(words: readonly string[]): boolean {
  if (hasCue('earlierTime', words)) return false
  return levelIn(words) !== null || saysMoreOrLess(words) || hasCue('differ', words)
}

/** "nhanh hơn hay chậm hơn" */
function saysMoreOrLess(words: readonly string[]): boolean {
  return hasCue('more', words) && hasCue('less', words)
}

/** "A hay B lớn hơn", "A với B bên nào ít hơn", "A nhiều hơn hay ít hơn B". */
function sidesAsked(question: JudgedQuestion): JudgementOf<'sides'> | null {
  const { words, breaks } = question
  const said = withoutCues('notDirection', words)
  const less = hasCue('less', said)
  const more = hasCue('more', withoutCues('less', said))
  const differs = hasCue('differ', words)
  if (!differs && !hasCue('asksSide', words) && !asksYesOrNo(words)) return null
  const cuts = [...breaks, ...['beside', 'more', 'less'].flatMap((name) => ends(name, words))]
  const sides = splitAt(cuts, question)
  if (sides.length < 2) return null
  return { kind: 'sides', sides, asked: less && more ? 'either' : less ? 'less' : 'more' }
}

/** Where an expression begins and where the words behind it do: what it says belongs to neither side. */
function ends(name: string, words: readonly string[]): number[] {
  return placesOfCue(name, words).flatMap((place) => [place, place + cueAt(name, words, place)])
}

/** "có đạt kế hoạch không", "hoàn thành chỉ tiêu chưa", "có về đích không". */
function asksForPlan(words: readonly string[]): boolean {
  if (hasCue('planReachedAlone', words)) return true
  return hasCue('planNamed', words) && hasCue('planReached', words)
}
