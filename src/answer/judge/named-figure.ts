import type { Fact } from '../../domain/fact.ts'
import { fold } from '../../vietnamese/fold.ts'

/** Between what a column and what a row of a table says: "Giá trị – Sản phẩm chè". */
const PARTS = ' – '

/**
 * How the report names a figure where another one stands beside it: its label, without what both labels begin with when that is a part of its
 * own. Null when the labels are alike, so that the name tells nothing.
 */
export function nameBeside(fact: Fact, others: readonly Fact[]): string | null {
  const parts = fact.label.split(PARTS)
  const last = parts.at(-1) ?? ''
  const sharesHead = others.every(
    ({ label }) => label.split(PARTS).slice(0, -1).join(PARTS) === parts.slice(0, -1).join(PARTS),
  )
  const nameOf = (label: string) => (sharesHead ? (label.split(PARTS).at(-1) ?? '') : label)
  const name = sharesHead ? last : fact.label
  const isTelling = others.every(({ label }) => fold(nameOf(label)) !== fold(name))
  return name !== '' && isTelling ? name : null
}
