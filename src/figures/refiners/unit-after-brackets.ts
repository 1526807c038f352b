import { readUnit } from '../../vietnamese/units.ts'
import type { Refiner } from '../mention.ts'

const BRACKETS = /^\s\([^()]{1,60}\)(?=\s\p{L})/u

/** The unit that a bracket parts from its number: "còn 3.507/6.708 (chiếm 52,3%) giấy tờ". */
export const unitAfterBrackets: Refiner = (drafts, text) =>
  drafts.map((draft) => {
    if (draft.kind !== 'quantity' || draft.unit.unit !== '') return draft
    const brackets = BRACKETS.exec(text.slice(draft.end))
    const unit = brackets === null ? null : readUnit(text, draft.end + brackets[0].length)
    return unit === null ? draft : { ...draft, unit }
  })
