import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod/v4'
import type { GradedSet } from './grade-sets.ts'

/** What a run is compared by: which questions of which set were answered rightly. Only of questions that are worked with. */
const RunRecordSchema = z.record(z.string(), z.record(z.string(), z.boolean()))
export type RunRecord = z.infer<typeof RunRecordSchema>

export interface SetChange {
  name: string
  /** Questions that both runs asked, and how many of them each answered rightly. */
  both: number
  rightBefore: number
  rightNow: number
  gained: string[]
  lost: string[]
}

export function recordOf(graded: readonly GradedSet[]): RunRecord {
  return Object.fromEntries(
    graded.map(({ name, rows }) => [name, Object.fromEntries(rows.map(({ id, right }) => [id, right]))]),
  )
}

/** What changed for the questions that both runs asked, set by set. */
export function changesBetween(before: RunRecord, now: RunRecord): SetChange[] {
  return Object.entries(now).flatMap(([name, rights]) => {
    const known = before[name] ?? {}
    const ids = Object.keys(rights).filter((id) => known[id] !== undefined)
    if (ids.length === 0) return []
    return [
      {
        name,
        both: ids.length,
        rightBefore: ids.filter((id) => known[id]).length,
        rightNow: ids.filter((id) => rights[id]).length,
        gained: ids.filter((id) => rights[id] && !known[id]),
        lost: ids.filter((id) => !rights[id] && known[id]),
      },
    ]
  })
}

/** The run that a file keeps; null when there is none yet. Rejects when the file is something else. */
export async function readRun(file: string): Promise<RunRecord | null> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? null : RunRecordSchema.parse(JSON.parse(text))
}

/** Keeps a run for the next to be compared with; sets that it did not ask stay as they were. */
export async function writeRun(file: string, run: RunRecord): Promise<void> {
  const known = await readRun(file)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify({ ...known, ...run }))
}
