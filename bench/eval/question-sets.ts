import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod/v4'

/** The part kept aside: every fifth question, and one whole document (`test/eval/README.md`). */
const ASIDE_EVERY = 5
const ASIDE_DOCUMENT = 'lai-chau-chuong-trinh-cao-su-2015'

const ItemSchema = z.looseObject({ id: z.string(), type: z.string(), style: z.string() })
export type EvalItem = z.infer<typeof ItemSchema>

export interface QuestionSet {
  name: string
  /** Folder to serve, or a single document of it. */
  seeds: { folder: string; only: string | null }
  items: EvalItem[]
  /** Whether every fifth question is kept aside. */
  hasAside: boolean
}

/** Items of a question file in JSON Lines. */
export async function readItems(file: string): Promise<EvalItem[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => ItemSchema.parse(JSON.parse(line)))
}

/** The report's two sets, one set for each other document, and our own on all of these; `.short` holds short questions. */
export async function defaultSets(seedsDir: string, evalDir: string): Promise<QuestionSet[]> {
  const report = { folder: seedsDir, only: null }
  const sets: QuestionSet[] = [
    { name: 'dev', seeds: report, items: await readItems(join(evalDir, 'dev.jsonl')), hasAside: true },
    { name: 'dev-2', seeds: report, items: await readItems(join(evalDir, 'dev-2.jsonl')), hasAside: true },
  ]
  const documents = join(evalDir, 'documents')
  for (const file of (await readdir(documents)).filter((name) => name.endsWith('.questions.jsonl')).sort()) {
    const name = basename(file, '.questions.jsonl')
    sets.push({
      name,
      seeds: { folder: documents, only: `${name}.md` },
      items: await readItems(join(documents, file)),
      hasAside: true,
    })
  }
  const known = new Set(sets.map(({ name }) => name))
  for (const file of await questionFiles(join(evalDir, 'own'))) {
    const name = basename(file, '.jsonl')
    const document = name.replace(/\.short$/, '')
    const seeds = known.has(document) ? { folder: documents, only: `${document}.md` } : report
    sets.push({ name: `own ${name}`, seeds, items: await readItems(file), hasAside: false })
  }
  return sets
}

async function questionFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  return names.map((name) => join(folder, name))
}

/** Either the part that is worked with or the part kept aside. */
export function partOf(set: QuestionSet, part: 'open' | 'aside'): QuestionSet {
  const wholeAside = set.name === ASIDE_DOCUMENT
  const isAside = (item: EvalItem) =>
    set.hasAside && (wholeAside || Number(/(\d+)$/.exec(item.id)?.[1] ?? 1) % ASIDE_EVERY === 0)
  return { ...set, items: set.items.filter((item) => isAside(item) === (part === 'aside')) }
}
