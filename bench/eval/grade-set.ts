import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod/v4'
import type { QuestionSet } from './question-sets.ts'

const GRADER = fileURLToPath(new URL('../../test/eval/grade.mjs', import.meta.url))

/** How many questions, and the shares of them that are right and rightly cited. */
export interface Group {
  n: number
  right: number | null
  cited: number | null
}

const RowSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  style: z.string(),
  right: z.boolean(),
  cited: z.boolean().nullish(),
  answerable: z.boolean().optional(),
  status: z.string().optional(),
  answer: z.string().optional(),
  failures: z.array(z.string()),
  loose: z.array(z.string()).optional(),
  ms: z.number().optional(),
  citations: z.array(z.unknown()).optional(),
})
export type GradedRow = z.infer<typeof RowSchema>

const ReportSchema = z.object({ rows: z.array(RowSchema) })

/** Grades a running service on a set with `test/eval/grade.mjs`, which sees it only from outside. */
export async function gradeSet(set: QuestionSet, url: string): Promise<GradedRow[]> {
  if (set.items.length === 0) return []
  const folder = await mkdtemp(join(tmpdir(), 'eval-'))
  try {
    const questions = join(folder, 'questions.jsonl')
    const out = join(folder, 'graded.json')
    await writeFile(questions, set.items.map((item) => JSON.stringify(item)).join('\n'))
    await promisify(execFile)(process.execPath, [GRADER, questions, '--url', url, '--out', out, '--json'])
    return ReportSchema.parse(JSON.parse(await readFile(out, 'utf8'))).rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
