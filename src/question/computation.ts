import type { Computation, Operation } from '../domain/computation.ts'
import type { Intent, Question } from '../domain/question.ts'
import { cueAt, hasCue, placesOfCue, withoutCues } from './cues.ts'
import { headOf, partsOf, sidesOf, type AskedThings } from './sides.ts'

/** A message as the rules below read it. */
export interface SpokenQuestion extends AskedThings {
  intent: Intent
  askedUnit: Question['askedUnit']
  /** Every period named, in the notation of facts. */
  times: readonly string[]
}

/** Questions of these kinds ask for no figure. */
const WITHOUT_FIGURE: ReadonlySet<Intent> = new Set([
  'smalltalk',
  'attack',
  'offtopic',
  'legal',
  'person',
  'date',
  'explanation',
])

/** How many words may stand between "hơn" and "bao nhiêu". */
const NEAR = 10

/** What the words ask to be worked out; null for a question that asks for what is printed. */
export function computationOf(question: SpokenQuestion): Computation | null {
  if (WITHOUT_FIGURE.has(question.intent) || hasCue('why', question.words)) return null
  const operation = operationOf(question)
  if (operation === null) return null
  const { words } = question
  return {
    operation,
    isExplicit: hasCue('calculate', words) || (operation === 'sum' && saysAdd(words)),
    sides: sidesOf(operation, question),
    head: headOf(operation, question),
    times: [...question.times],
    parts: partsOf(words),
    end: hasCue('upperEnd', words) ? 'upper' : hasCue('lowerEnd', words) ? 'lower' : null,
  }
}

function operationOf(question: SpokenQuestion): Operation | null {
  const { words, askedUnit } = question
  const asksPercent = askedUnit?.dimension === 'share'
  if (saysAdd(words) && (asksHowMany(words) || hasCue('total', words))) return 'sum'
  if (!asksHowMany(words)) return addsParts(words) ? 'sum' : null
  if (asksEarlier(words)) return 'before'
  if (asksTimes(words)) return 'ratio'
  if (asksRemaining(words)) return asksPercent ? 'complement' : 'remaining'
  if (isNear(words, 'compared') && !hasCue('notYet', words)) return asksPercent ? 'change' : 'difference'
  if (hasCue('perHead', words) || (hasCue('average', words) && hasCue('eachOne', words))) return 'perHead'
  if (hasCue('share', words)) return 'share'
  if (isNear(words, 'grown')) return asksPercent ? 'change' : 'difference'
  if (addsParts(words)) return 'sum'
  if (!hasCue('calculate', words)) return null
  return hasCue('plan', words) ? 'whole' : 'before'
}

/** "cộng cả", "gộp"; not the "cộng" of "tổng cộng". */
function saysAdd(words: readonly string[]): boolean {
  return hasCue('sum', withoutCues('notAdded', words))
}

function asksHowMany(words: readonly string[]): boolean {
  return hasCue('quantity', words)
}

/** "tổng số nhân khẩu của hộ nghèo và hộ cận nghèo", "xoài và nhãn tổng cộng bao nhiêu"; not "tổng thu và tổng chi". */
function addsParts(words: readonly string[]): boolean {
  const totals = placesOfCue('total', words)
  const joins = placesOfCue('join', words)
  const [first] = totals
  if (first === undefined || hasCue('each', words)) return false
  if (joins.some((join) => join > first && !totals.some((total) => total > join))) return true
  return totals.length === 1 && hasCue('altogether', words) && joins.some((join) => join < first)
}

/** "năm trước tiếp bao nhiêu lượt"; not "so với năm trước tăng bao nhiêu". */
function asksEarlier(words: readonly string[]): boolean {
  if (hasCue('grown', words) || isNear(words, 'compared')) return false
  return placesOfCue('earlier', words).some((place) => cueAt('against', words, place - 1) === 0)
}

function asksTimes(words: readonly string[]): boolean {
  return (isNear(words, 'ratio') && hasCue('times', words)) || hasCue('timesCompared', words)
}

/** "còn bao nhiêu … chưa", "bao nhiêu … chưa", "còn lại bao nhiêu". */
function asksRemaining(words: readonly string[]): boolean {
  if (isNear(words, 'remaining')) return true
  const quantities = placesOfCue('quantity', words)
  return quantities.some((quantity) => {
    const isLeft = placesOfCue('left', words).some((left) => left < quantity && quantity - left <= 2)
    return isLeft && placesOfCue('notYet', words).some((place) => place > quantity)
  })
}

/** Whether a quantity is asked for close behind one of the cues. */
function isNear(words: readonly string[], cue: string): boolean {
  const quantities = placesOfCue('quantity', words)
  return placesOfCue(cue, words).some((place) =>
    quantities.some((quantity) => quantity > place && quantity - place <= NEAR),
  )
}
