import type { Choice } from '../api/choice.ts'
import type { FigureChoices } from '../api/figures.ts'
import { relationName, statusName } from '../facts/fact-names.ts'
import { periodWords } from '../periods/period-words.ts'
import type { Filter } from './search-state.ts'

/** Sets headings below others in; a list of choices shows plain text only. */
const INDENT = '\u2003'

export function choicesOf(filter: Filter, choices: FigureChoices): readonly Choice[] {
  const lists = {
    unit: choices.units,
    period: choices.periods,
    status: choices.statuses,
    relation: choices.relations,
    section: choices.sections,
    document: choices.documents,
  } as const satisfies Record<Filter, readonly Choice[]>
  return lists[filter]
}

/** What a value of a filter is called; null stands for choices that are not known yet. */
export function choiceName(filter: Filter, value: string, choices: FigureChoices | null): string {
  if (filter === 'period') return periodWords(value)
  if (filter === 'status') return statusName(value)
  if (filter === 'relation') return relationName(value)
  if (filter === 'document') {
    return choices?.documents.find((choice) => choice.value === value)?.title ?? value
  }
  if (filter !== 'section') return value
  const depth = choices?.sections.find((choice) => choice.value === value)?.depth ?? 0
  return `${INDENT.repeat(depth)}${value}`
}
