import type { Bound } from '../../domain/fact.ts'
import { LISTABLE_NOUNS } from '../../vietnamese/unit-lexicon.ts'
import type { Quantity, Refiner } from '../mention.ts'

const BEFORE: readonly { bound: Bound; words: RegExp }[] = [
  {
    bound: 'under',
    words: /(?:dưới|không quá|không vượt quá|tối đa|chưa đến|chưa tới|nhiều nhất|chưa đầy)\s*$/iu,
  },
  { bound: 'over', words: /(?:tối thiểu|ít nhất|không dưới|không ít hơn|không thấp hơn|từ trên)\s*$/iu },
  // "cao hơn 5%" compares; "thu hơn 2,5 kg" bounds.
  { bound: 'over', words: /(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|kém|tốt|nhanh|chậm)\s+)(?<!\p{L})hơn\s*$/iu },
  { bound: 'over', words: /(?<!\p{L})trên\s*$/iu },
  {
    bound: 'about',
    words: /(?<!\p{L})(?:khoảng|gần|xấp xỉ|chừng|tầm|ngót)\s*$/iu,
  },
]
const AFTER: readonly { bound: Bound; words: RegExp }[] = [
  { bound: 'over', words: /^\s*trở lên/iu },
  { bound: 'under', words: /^\s*trở (?:xuống|lại)/iu },
]
const PLACE_BEFORE = /(?:có|đạt|với|là|được|khoảng|hỗ trợ)\s+trên\s*$/iu

/** "trên 8/8 phường" and "trên 8 phường, xã" say where. */
function saysWhere(quantity: Quantity, before: string): boolean {
  const isPlace = LISTABLE_NOUNS.has(quantity.unit.baseUnit.split(',')[0] ?? '')
  return quantity.outOf !== null || (isPlace && !PLACE_BEFORE.test(before))
}

function boundOf(quantity: Quantity, text: string): Bound {
  if (quantity.bound === 'range') return 'range'
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start)
  const behind = text.slice(quantity.end, quantity.end + 14)
  const found =
    AFTER.find(({ words }) => words.test(behind)) ?? BEFORE.find(({ words }) => words.test(before))
  if (found === undefined || (/trên\s*$/iu.test(before) && saysWhere(quantity, before))) return quantity.bound
  return found.bound
}

/** "trên 98%", "gần 200 doanh nghiệp", "không quá 3.000 dự án", "8% trở lên". The words stay outside the figure's span. */
export const setBounds: Refiner = (drafts, text) =>
  drafts.map((draft) => (draft.kind === 'quantity' ? { ...draft, bound: boundOf(draft, text) } : draft))
