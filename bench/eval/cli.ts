import { writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startService } from '../service-process.ts'
import { gradeSet, type GradedRow } from './grade-set.ts'
import { defaultSets, partOf, readItems, type QuestionSet } from './question-sets.ts'
import { foldersFor } from './served-folders.ts'
import { summarise } from './summary.ts'
import { formatGroups, formatSets } from './table.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    seeds: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string' },
    aside: { type: 'boolean', default: false },
  },
})

const sets = await chooseSets()
const graded: { name: string; rows: GradedRow[] }[] = []
for (const group of groupBySeeds(sets)) {
  const service = await startService(await foldersFor(group[0]?.seeds ?? { folder: 'seeds', only: null }))
  try {
    for (const set of group) graded.push({ name: set.name, rows: await gradeSet(set, service.url) })
  } finally {
    await service.stop()
  }
}
const named = graded.map(({ name, rows }) => ({ name, summary: summarise(rows) }))
const all = graded.flatMap(({ rows }) => rows)
const total = summarise(all)
console.log(formatSets([...named, { name: values.aside ? 'all kept aside' : 'all', summary: total }]))
if (!values.aside) {
  console.log(`\n${formatGroups('type', total.byType)}\n\n${formatGroups('style', total.byStyle)}`)
  if (values.out !== undefined) {
    await writeFile(values.out, JSON.stringify({ summary: total, sets: named, rows: all }, null, 1))
  }
}

async function chooseSets(): Promise<QuestionSet[]> {
  if (values.file !== undefined) {
    const seeds = { folder: resolve(values.seeds ?? join(ROOT, 'seeds')), only: null }
    return [
      { name: basename(values.file, '.jsonl'), seeds, items: await readItems(values.file), hasAside: false },
    ]
  }
  const known = await defaultSets(join(ROOT, 'seeds'), join(ROOT, 'test', 'eval'))
  return known
    .map((set) => partOf(set, values.aside ? 'aside' : 'open'))
    .filter((set) => set.items.length > 0 && (values.only === undefined || set.name.includes(values.only)))
}

function groupBySeeds(list: readonly QuestionSet[]): QuestionSet[][] {
  const keys = [...new Set(list.map((set) => JSON.stringify(set.seeds)))]
  return keys.map((key) => list.filter((set) => JSON.stringify(set.seeds) === key))
}
