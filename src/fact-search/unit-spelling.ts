import type { Fact } from '../domain/fact.ts'
import { fold } from '../vietnamese/fold.ts'
import { parseUnit } from '../vietnamese/units.ts'

const RAISED: Readonly<Record<string, string>> = { '²': '2', '³': '3' }

/** A unit however it is spelled: "Tỷ  đồng" and "ty dong", "m²" and "M2", "triệu đồng / người" and "trieu dong/nguoi". */
function unitKey(unit: string): string {
  return fold(unit.trim())
    .replace(/[²³]/g, (raised) => RAISED[raised] ?? raised)
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/\bti\b/g, 'ty')
}

/** Keys of the units already looked at: facts share a few hundred. */
export type KnownUnits = Map<string, readonly string[]>

function keysOf(unit: string, known: KnownUnits): readonly string[] {
  const earlier = known.get(unit)
  if (earlier !== undefined) return earlier
  const keys = [unitKey(unit), unitKey(parseUnit(unit)?.unit ?? unit)]
  known.set(unit, keys)
  return keys
}

/**
 * Whether a fact is printed in a unit, or is measured in it as its base unit: "đồng" finds "tỷ đồng", "m2" finds "ha". Any
 * spelling that documents use is understood ("trđ", "phần trăm"). `known` holds units of facts only.
 */
export function unitMatcher(
  wanted: string,
  known: KnownUnits,
): (fact: Pick<Fact, 'unit' | 'baseUnit'>) => boolean {
  const keys = keysOf(wanted, new Map())
  const matches = (unit: string) => keysOf(unit, known).some((key) => keys.includes(key))
  return ({ unit, baseUnit }) => matches(unit) || matches(baseUnit)
}
