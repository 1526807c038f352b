import { startService } from '../service-process.ts'
import { gradeSet, type GradedRow } from './grade-set.ts'
import type { QuestionSet } from './question-sets.ts'
import { foldersFor } from './served-folders.ts'

export interface GradedSet {
  name: string
  rows: GradedRow[]
}

/** Grades sets in their order, with one service for each folder of documents. */
export async function gradeSets(sets: readonly QuestionSet[]): Promise<GradedSet[]> {
  const graded: GradedSet[] = []
  for (const group of groupBySeeds(sets)) {
    const [first] = group
    if (!first) continue
    const service = await startService(await foldersFor(first.seeds))
    try {
      for (const set of group) graded.push({ name: set.name, rows: await gradeSet(set, service.url) })
    } finally {
      await service.stop()
    }
  }
  return graded
}

/** Sets that the same documents are served for. */
export function groupBySeeds(sets: readonly QuestionSet[]): QuestionSet[][] {
  const keys = [...new Set(sets.map((set) => JSON.stringify(set.seeds)))]
  return keys.map((key) => sets.filter((set) => JSON.stringify(set.seeds) === key))
}
