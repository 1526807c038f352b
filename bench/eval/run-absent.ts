import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod/v4'
import { readSources } from '../../ingest/read/read-sources.ts'
import { seededRandom, shuffled } from '../seeded-random.ts'
import answeredElsewhere from './absent/answered-elsewhere.json' with { type: 'json' }
import { absentSet, type AskedDocument } from './absent/absent-set.ts'
import type { GradedRow } from './grade-set.ts'
import { gradeSets } from './grade-sets.ts'
import type { QuestionSet } from './question-sets.ts'
import { align } from './table.ts'

const SAMPLE = 60
const SAMPLE_SEED = 5

/** Questions made by code that the document does answer after all, as a person read it. */
const DROPPED = new Set(z.array(z.string()).parse(answeredElsewhere))

/** Asks every document what it does not say, and prints how often it answered all the same. */
export async function runAbsent(sets: readonly QuestionSet[], out: string | undefined): Promise<void> {
  const documents = await documentsOf(sets)
  const absent = documents.map((document) => absentSet(document, sets, DROPPED))
  const graded = await gradeSets(absent)
  const rows = graded.flatMap((set) => set.rows.map((row) => ({ document: set.name, row })))
  const groups = [
    ...documents.map(({ name }) => [name, rows.filter(({ document }) => document === name)] as const),
    ...['tài liệu khác', 'năm khác', 'nơi khác'].map(
      (style) => [style, rows.filter(({ row }) => row.style === style)] as const,
    ),
    ['cộng', rows] as const,
  ]
  const lines = groups.map(([name, members]) => {
    const answered = members.filter(({ row }) => isAnswered(row)).length
    const asked = members.filter(({ row }) => row.status === 'clarify').length
    const share = `${((100 * answered) / Math.max(1, members.length)).toFixed(1)}%`
    return [name, String(members.length), String(answered), share, String(asked)]
  })
  console.log(align([['vắng mặt', 'n', 'trả lời', 'phần', 'hỏi lại'], ...lines]))
  if (out === undefined) return
  const answered = rows.filter(({ row }) => isAnswered(row))
  const sample = shuffled(rows, seededRandom(SAMPLE_SEED)).slice(0, SAMPLE)
  await writeFile(out, JSON.stringify({ answered, sample }, null, 1))
}

function isAnswered({ status }: GradedRow): boolean {
  return status === 'answered'
}

/** The documents that the sets ask about, with all their text. */
async function documentsOf(sets: readonly QuestionSet[]): Promise<AskedDocument[]> {
  const bySeeds = new Map(sets.map((set) => [JSON.stringify(set.seeds), set.seeds]))
  return Promise.all(
    [...bySeeds.values()].map(async (seeds) => ({
      name: seeds.only === null ? 'report' : basename(seeds.only, '.md'),
      seeds,
      text: await textOf(seeds),
    })),
  )
}

async function textOf({ folder, only }: QuestionSet['seeds']): Promise<string> {
  const { sources } = await readSources(folder)
  return sources
    .filter(({ fileName }) => only === null || fileName === only)
    .map(({ text }) => text)
    .join('\n')
}
