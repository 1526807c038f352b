import { writeFile } from 'node:fs/promises'
import { explainFailures } from './explain-rows.ts'
import { gradeSets } from './grade-sets.ts'
import { changesBetween, readRun, recordOf, writeRun } from './last-run.ts'
import type { QuestionSet } from './question-sets.ts'
import { summarise } from './summary.ts'
import { formatChanges, formatGroups, formatSets } from './table.ts'

export interface SetsRun {
  sets: readonly QuestionSet[]
  /** Of the part kept aside only totals are ever seen. */
  isAside: boolean
  out: string | undefined
  /** The run to compare with, and where this one is kept for the next; null for questions of no known set. */
  against: string
  keep: string | null
}

/** Grades the sets, prints them in one table, and what changed against an earlier run. */
export async function runSets({ sets, isAside, out, against, keep }: SetsRun): Promise<void> {
  const graded = await gradeSets(sets)
  const named = graded.map(({ name, rows }) => ({ name, summary: summarise(rows) }))
  const all = graded.flatMap(({ rows }) => rows)
  const total = summarise(all)
  console.log(formatSets([...named, { name: isAside ? 'all kept aside' : 'all', summary: total }]))
  if (isAside) return
  console.log(`\n${formatGroups('type', total.byType)}\n\n${formatGroups('style', total.byStyle)}`)
  const now = recordOf(graded)
  const before = await readRun(against)
  console.log(
    before === null ? `\nno earlier run in ${against}` : `\n${formatChanges(changesBetween(before, now))}`,
  )
  if (keep !== null) await writeRun(keep, now)
  if (out === undefined) return
  const failures = await explainFailures(sets, graded)
  await writeFile(out, JSON.stringify({ summary: total, sets: named, failures, rows: all }, null, 1))
}
