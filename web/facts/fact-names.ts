import { RELATION_NAMES, STATUS_NAMES } from '../../src/domain/fact-names.ts'

/** A status as it begins a line, a head or a choice. A value that this page does not know yet is its own name. */
export function statusName(status: string): string {
  return nameIn(STATUS_NAMES, status)
}

/** How a figure stands to its indicator, in the same way. */
export function relationName(relation: string): string {
  return nameIn(RELATION_NAMES, relation)
}

function nameIn(names: Readonly<Record<string, string>>, value: string): string {
  const name = names[value] ?? value
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
