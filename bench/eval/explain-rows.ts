import { formatTrace } from '../../src/terminal/format-trace.ts'
import { createStyle } from '../../src/terminal/style.ts'
import { TuningItemSchema, traceOf } from '../tune/collect-examples.ts'
import { openWorkbench } from '../workbench.ts'
import type { GradedSet } from './grade-sets.ts'
import { groupBySeeds } from './grade-sets.ts'
import type { QuestionSet } from './question-sets.ts'
import { foldersFor } from './served-folders.ts'

/** A question that was answered wrongly, with how its answer came about. */
export interface ExplainedFailure {
  set: string
  id: string
  type: string
  style: string
  turns: string[]
  gold: unknown
  status: string | undefined
  answer: string | undefined
  failures: string[]
  /** Lines of `--explain`. */
  trace: string[]
}

/** Asks every question again that was answered wrongly, in this process, for its trace. The indexes are there from the grading. */
export async function explainFailures(
  sets: readonly QuestionSet[],
  graded: readonly GradedSet[],
): Promise<ExplainedFailure[]> {
  const explained: ExplainedFailure[] = []
  for (const group of groupBySeeds(sets)) {
    const [first] = group
    if (!first) continue
    const workbench = await openWorkbench((await foldersFor(first.seeds)).INDEX_DIR)
    try {
      for (const set of group) {
        const wrong = graded.find(({ name }) => name === set.name)?.rows.filter((row) => !row.right) ?? []
        for (const row of wrong) {
          const item = TuningItemSchema.parse(set.items.find(({ id }) => id === row.id))
          const trace = await traceOf(workbench.ask, item)
          explained.push({
            set: set.name,
            id: row.id,
            type: row.type,
            style: row.style,
            turns: item.turns,
            gold: row.gold,
            status: row.status,
            answer: row.answer,
            failures: row.failures,
            trace: trace ? formatTrace(trace, createStyle(false)).split('\n') : [],
          })
        }
      }
    } finally {
      await workbench.close()
    }
  }
  return explained
}
