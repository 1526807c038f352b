import type { Recognizer, Refiner } from './mention.ts'
import { bareNumber } from './recognizers/bare-number.ts'
import { compoundScale } from './recognizers/compound-scale.ts'
import { legalNumber } from './recognizers/legal-number.ts'
import { listNumber } from './recognizers/list-number.ts'
import { mapScale } from './recognizers/map-scale.ts'
import { noteMark } from './recognizers/note-mark.ts'
import { numberInWords } from './recognizers/number-in-words.ts'
import { numberedDocument } from './recognizers/numbered-document.ts'
import { numberedName } from './recognizers/numbered-name.ts'
import { ordinal } from './recognizers/ordinal.ts'
import { outOf } from './recognizers/out-of.ts'
import { period } from './recognizers/period.ts'
import { properNameNumber } from './recognizers/proper-name-number.ts'
import { quantity } from './recognizers/quantity.ts'
import { range } from './recognizers/range.ts'
import { setPhrase } from './recognizers/set-phrase.ts'
import { splitNumber } from './recognizers/split-number.ts'
import { telephone } from './recognizers/telephone.ts'
import { timeOfDay } from './recognizers/time-of-day.ts'
import { unreadable } from './recognizers/unreadable.ts'
import { wordsBeside } from './recognizers/words-beside.ts'
import { yearsGoneBy } from './recognizers/years-gone-by.ts'
import { dropOverlaps } from './refiners/drop-overlaps.ts'
import { dropUnlikely } from './refiners/drop-unlikely.ts'
import { inheritUnit } from './refiners/inherit-unit.ts'
import { setBounds } from './refiners/set-bounds.ts'
import { setDirections } from './refiners/set-directions.ts'
import { unitAfterBrackets } from './refiners/unit-after-brackets.ts'

/**
 * Look-alikes first, so that what is classified is never converted; then quantities, the most specific form first. What is
 * unreadable stands before the plain forms, which would read a part of it.
 */
export const RECOGNIZERS: readonly Recognizer[] = [
  legalNumber,
  timeOfDay,
  mapScale,
  period,
  yearsGoneBy,
  telephone,
  noteMark,
  listNumber,
  ordinal,
  setPhrase,
  numberedDocument,
  numberedName,
  splitNumber,
  unreadable,
  compoundScale,
  outOf,
  range,
  wordsBeside,
  quantity,
  properNameNumber,
  numberInWords,
  bareNumber,
]

export const REFINERS: readonly Refiner[] = [
  dropOverlaps,
  dropUnlikely,
  unitAfterBrackets,
  inheritUnit,
  setBounds,
  setDirections,
]
