import type { ChangeKind } from './change.ts'
import { DIGIT_ADDED, DIGIT_CHANGED, DIGIT_DROPPED, SEPARATOR_MOVED } from './kinds/numbers.ts'
import { FOREIGN_FIGURE, LABELS_SWAPPED, LABELS_SWAPPED_ACROSS } from './kinds/places.ts'
import { REWORDINGS } from './kinds/rewordings.ts'
import { PERCENT_CHANGED, SCALE_CHANGED, UNIT_REPLACED } from './kinds/units.ts'
import {
  BOUND_CHANGED,
  DOCUMENT_NUMBER_CHANGED,
  PERIOD_CHANGED,
  PLAN_FOR_RESULT,
  SIGN_TURNED,
  YEAR_CHANGED,
} from './kinds/words.ts'

/** Changes that make an answer wrong, then changes that leave it right. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  DIGIT_CHANGED,
  DIGIT_DROPPED,
  DIGIT_ADDED,
  SEPARATOR_MOVED,
  UNIT_REPLACED,
  SCALE_CHANGED,
  PERCENT_CHANGED,
  SIGN_TURNED,
  BOUND_CHANGED,
  YEAR_CHANGED,
  PERIOD_CHANGED,
  DOCUMENT_NUMBER_CHANGED,
  PLAN_FOR_RESULT,
  LABELS_SWAPPED,
  LABELS_SWAPPED_ACROSS,
  FOREIGN_FIGURE,
  ...REWORDINGS,
]
