import type { Fact } from '../domain/fact.ts'
import { foldedHeadings } from './fact-filter.ts'
import { unitMatcher, type KnownUnits } from './unit-spelling.ts'

/** What a list can be narrowed to, and how many figures are left then. */
export interface Choice {
  value: string
  count: number
}

/** A heading, with how many others stand above it. */
export interface SectionChoice extends Choice {
  depth: number
}

/** More than a person can look through; those with most figures are kept. */
const MAX_CHOICES = 200

/** The values of facts that `valueOf` gives, in ascending order; facts without one count nowhere. */
export function choicesBy(facts: readonly Fact[], valueOf: (fact: Fact) => string | null): Choice[] {
  const counts = new Map<string, number>()
  for (const fact of facts) {
    const value = valueOf(fact)
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return mostUsed(counts).sort((a, b) => (a.value < b.value ? -1 : 1))
}

/** Printed units, most used first, each spelling once; counted as the filter finds them: "đồng" is in "tỷ đồng". */
export function unitChoices(facts: readonly Fact[], known: KnownUnits): Choice[] {
  const measures = new Map<string, { unit: string; baseUnit: string; count: number }>()
  for (const { unit, baseUnit } of facts) {
    const key = `${unit}\n${baseUnit}`
    const measure = measures.get(key) ?? { unit, baseUnit, count: 0 }
    measures.set(key, { ...measure, count: measure.count + 1 })
  }
  const printed = new Map<string, number>()
  for (const { unit, count } of measures.values()) {
    if (unit !== '') printed.set(unit, (printed.get(unit) ?? 0) + count)
  }
  const choices: Choice[] = []
  for (const { value } of mostUsed(printed)) {
    const matches = unitMatcher(value, known)
    const isSpelledAlready = choices.some((choice) => matches({ unit: choice.value, baseUnit: '' }))
    if (isSpelledAlready) continue
    const found = [...measures.values()].filter(matches)
    choices.push({ value, count: found.reduce((sum, { count }) => sum + count, 0) })
  }
  return choices
}

/** Headings in the order of the documents, each text once; counted as the filter finds them, in any heading above. */
export function sectionChoices(
  paths: readonly (readonly string[])[],
  maxCharacters: number,
): SectionChoice[] {
  const places = new Map<string, { headings: string; path: readonly string[]; count: number }>()
  for (const path of paths) {
    const key = path.join('\n')
    const place = places.get(key) ?? { headings: foldedHeadings(path), path, count: 0 }
    places.set(key, { ...place, count: place.count + 1 })
  }
  const depths = new Map<string, number>()
  for (const { path } of places.values()) {
    for (const [depth, heading] of path.entries()) {
      if (!depths.has(heading) && heading.length <= maxCharacters) depths.set(heading, depth)
    }
  }
  return [...depths].slice(0, MAX_CHOICES).map(([value, depth]) => {
    const folded = foldedHeadings([value])
    const found = [...places.values()].filter(({ headings }) => headings.includes(folded))
    return { value, depth, count: found.reduce((sum, { count }) => sum + count, 0) }
  })
}

function mostUsed(counts: ReadonlyMap<string, number>): Choice[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_CHOICES)
}
