import type { Fact } from '../../domain/fact.ts'
import { fold } from '../../vietnamese/fold.ts'

const CONSTANT = /gia (?:so sanh|co dinh)(?: nam)?(?: (\d{4}))?/
const CURRENT = /gia (?:hien hanh|thuc te)/

/** Prices in which an amount is reckoned, as far as its label says: "giá so sánh 2010", "giá hiện hành"; null when silent. */
export function priceBasisOf(fact: Fact): string | null {
  const said = fold([fact.label, ...fact.qualifiers].join(' '))
  const constant = CONSTANT.exec(said)
  if (constant) return constant[1] === undefined ? 'giá so sánh' : `giá so sánh ${constant[1]}`
  return CURRENT.test(said) ? 'giá hiện hành' : null
}
