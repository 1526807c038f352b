import type { Evidence } from '../../domain/evidence.ts'

/** The clause as it stands in its passage. */
export function clauseText({ passage, clause }: Pick<Evidence, 'passage' | 'clause'>): string {
  return passage.text.slice(clause.start, clause.end)
}
