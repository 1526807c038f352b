import type { Evidence } from '../../domain/evidence.ts'
import type { Dimension } from '../../domain/fact.ts'
import type { AskedUnit, Question } from '../../domain/question.ts'

/** Nothing else can stand for these: kilometres are never worked out of money. */
const MEASURED: ReadonlySet<Dimension> = new Set(['length', 'mass', 'area', 'volume', 'money'])
/** "bao nhiêu triệu lượt", "mấy nghìn": how many, not yet of what. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(['trieu', 'ty', 'ti', 'nghin', 'ngan', 'tram'])

/** Whether everything asked for is a length, a weight, an area, money …, and the clause prints no such figure and none of so much a piece. */
export function missesMeasured({ intent, askedUnits, computation }: Question, { facts }: Evidence): boolean {
  if (intent !== 'figure' || computation !== null || askedUnits.length === 0) return false
  return askedUnits.every(
    (unit) =>
      isMeasured(unit) &&
      !facts.some(({ dimension }) => dimension === unit.dimension || dimension === 'rate'),
  )
}

function isMeasured({ dimension, words }: AskedUnit): boolean {
  return dimension !== null && MEASURED.has(dimension) && !words.every((word) => NUMBER_WORDS.has(word))
}
